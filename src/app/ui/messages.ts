/**
 * The interface's messages: one catalogue per area and locale, compiled from ICU messages by the
 * build (`src/cli/messages-plugin.ts`), loaded when needed.
 *
 * A page awaits the areas it uses before it renders; `switchLanguage` awaits them all, so that no
 * message is ever missing on screen.
 */
import { signal } from '@preact/signals';
import type { Locale } from '../../contract/locale.ts';

/** Values of a message's placeholders. */
export type Values = Readonly<Record<string, string | number>>;
type Compiled = Readonly<Record<string, (values?: Values) => string>>;
type Loader = () => Promise<{ default: unknown }>;

/** The messages of one part of the interface. */
export type MessageArea<K extends string> = {
  /** The message in the present language; reading it subscribes the component to the language. */
  text(key: K, values?: Values): string;
  /** Loads the catalogue of a locale; later calls return at once. */
  load(locale: Locale): Promise<void>;
};

/** The present language of the whole interface. */
export const language = signal<Locale>('en');

const areas: MessageArea<string>[] = [];

/** Declares an area by its loaders, one per locale. */
export function messageArea<K extends string>(
  loaders: Readonly<Record<Locale, Loader>>,
): MessageArea<K> {
  const catalogues = new Map<Locale, Compiled>();
  const area: MessageArea<K> = {
    text(key, values) {
      const message = catalogues.get(language.value)?.[key];
      if (message === undefined) throw new Error(`No message ${key} in ${language.value}`);
      return message(values);
    },
    async load(locale) {
      if (catalogues.has(locale)) return;
      const loaded = await loaders[locale]();
      catalogues.set(locale, asCompiled(loaded.default));
    },
  };
  areas.push(area);
  return area;
}

/** Loads every declared area in a locale and makes it the present language. */
export async function switchLanguage(locale: Locale): Promise<void> {
  await Promise.all(areas.map((area) => area.load(locale)));
  language.value = locale;
}

/** The build has compiled the catalogue; its type as a JSON file is that of the source. */
function asCompiled(catalogue: unknown): Compiled {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build's plugin makes functions of the strings
  return catalogue as Compiled;
}
