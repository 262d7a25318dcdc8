import { signal } from '@preact/signals';
import type { PlayFile, Strings } from '../../contract/compiled.ts';
import type { Locale, Localized } from '../../contract/locale.ts';
import { spokenWords } from '../../core/story/line.ts';
import type { Choice } from '../../core/story/turn.ts';
import { language } from '../ui/messages.ts';

/**
 * The words of a scenario in the present language of the interface.
 *
 * Whoever reads a text subscribes to the language: nothing else changes when it is switched.
 */
export class ScenarioText {
  readonly play: PlayFile;
  readonly #strings = signal<Readonly<Partial<Record<Locale, Strings>>>>({});

  constructor(play: PlayFile) {
    this.play = play;
  }

  /** Adds a translation. */
  add(locale: Locale, strings: Strings): void {
    this.#strings.value = { ...this.#strings.value, [locale]: strings };
  }

  /** Whether the scenario can be read in this language: its own, or one that was added. */
  has(locale: Locale): boolean {
    return locale === this.play.sourceLocale || this.#strings.value[locale] !== undefined;
  }

  /** The text of a line or a choice; a missing translation leaves the author's words. */
  textOf(id: string, source: string): string {
    const locale = language.value;
    if (locale === this.play.sourceLocale) return source;
    return this.#strings.value[locale]?.[id] ?? source;
  }

  /** What a choice says aloud, or `null` when it is an act. */
  spoken({ id, text }: Choice): string | null {
    if (spokenWords(text) === null) return null;
    const translated = this.textOf(id, text);
    return spokenWords(translated) ?? translated;
  }

  /** A text of the manifest. */
  named(text: Localized): string {
    return text[language.value];
  }

  /** The name of a cast member; an id that is not in the cast stands for itself. */
  nameOf(person: string): string {
    const member = this.play.cast[person];
    return member === undefined ? person : this.named(member.name);
  }
}
