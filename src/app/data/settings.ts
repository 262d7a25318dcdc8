/**
 * What the player has set, for every page of this browser.
 *
 * It is kept whole in `localStorage`, where it can be read before the first line is shown. What the
 * page's inline script and the server need of it is mirrored for them on every change.
 */
import { signal, type Signal } from '@preact/signals';
import * as z from 'zod/mini';
import { localeSchema, type Locale } from '../../contract/locale.ts';
import { readJson, writeText } from './local-text.ts';

export type Settings = {
  /** The language chosen by hand; `null` until one has been. */
  readonly locale: Locale | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly text: 'normal' | 'large' | 'larger';
  readonly motion: 'system' | 'full' | 'reduced';
  readonly sound: boolean;
  /** From 0, silent, to 1. */
  readonly volume: number;
  /** Whether the author's timers run. */
  readonly timers: boolean;
  /** Whether lines come as they would be said or written, or all at once. */
  readonly pace: 'natural' | 'instant';
};

/** How a first visit begins. */
export const DEFAULT_SETTINGS: Settings = {
  locale: null,
  theme: 'system',
  text: 'normal',
  motion: 'system',
  sound: false,
  volume: 0.7,
  timers: true,
  pace: 'natural',
};

/** The key of the whole settings in `localStorage`. */
export const SETTINGS_KEY = 'rapport.settings';
/** The key of what the inline script needs before the first paint: a `Look` as JSON. */
export const LOOK_KEY = 'rapport.look';
/** The cookie that tells the server which language to greet in. */
export const LOCALE_COOKIE = 'rapport-locale';

const YEAR_SECONDS = 31_536_000;

const orDefault = z.catch;

/** A setting that makes no sense takes its default; the others stay. */
const schema: z.ZodMiniType<Settings> = z.object({
  locale: orDefault(z.nullable(localeSchema), DEFAULT_SETTINGS.locale),
  theme: orDefault(z.enum(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
  text: orDefault(z.enum(['normal', 'large', 'larger']), DEFAULT_SETTINGS.text),
  motion: orDefault(z.enum(['system', 'full', 'reduced']), DEFAULT_SETTINGS.motion),
  sound: orDefault(z.boolean(), DEFAULT_SETTINGS.sound),
  volume: orDefault(z.number().check(z.minimum(0), z.maximum(1)), DEFAULT_SETTINGS.volume),
  timers: orDefault(z.boolean(), DEFAULT_SETTINGS.timers),
  pace: orDefault(z.enum(['natural', 'instant']), DEFAULT_SETTINGS.pace),
});

/** The present settings; the defaults until `openSettings`. Change them by `changeSettings`. */
export const settings: Signal<Settings> = signal(DEFAULT_SETTINGS);

/** Reads what was kept, and from then on follows what other tabs change. May be called again. */
export async function openSettings(): Promise<void> {
  settings.value = keptSettings();
  // The same listener is added only once.
  addEventListener('storage', follow);
}

function follow({ key }: StorageEvent): void {
  // A key of `null` says that the whole storage was cleared.
  if (key === SETTINGS_KEY || key === null) settings.value = keptSettings();
}

/**
 * Changes some settings, at once on this page, and keeps them.
 *
 * In a browser that keeps nothing they hold as long as the page.
 */
export function changeSettings(part: Partial<Settings>): void {
  const changed = { ...keptSettings(), ...part };
  settings.value = changed;
  const { theme, text, motion, locale } = changed;
  writeText(SETTINGS_KEY, JSON.stringify(changed));
  writeText(LOOK_KEY, JSON.stringify({ theme, text, motion, locale }));
  if (part.locale !== undefined) writeLocaleCookie(part.locale);
}

/** What another tab may have left there just now; where nothing can be kept, the present ones. */
function keptSettings(): Settings {
  const parsed = schema.safeParse(readJson(SETTINGS_KEY));
  return parsed.success ? parsed.data : settings.peek();
}

function writeLocaleCookie(locale: Locale | null): void {
  const age = locale === null ? 0 : YEAR_SECONDS;
  document.cookie = `${LOCALE_COOKIE}=${locale ?? ''}; path=/; max-age=${age}; SameSite=Lax`;
}
