import { effect } from '@preact/signals';
import type { Locale } from '../../contract/locale.ts';
import type { ScenarioText } from '../session/scenario-text.ts';
import { siteRoot } from '../data/page-address.ts';
import { language, messageArea } from '../ui/messages.ts';
import { loadStrings } from './load-scenario.ts';

/**
 * Lets the scenario's words come along whenever the interface changes its language: a language that
 * they cannot be had in is refused as a whole. The title of the page follows until the returned
 * function ends that.
 */
export function followLanguage(text: ScenarioText): () => void {
  const load = async (locale: Locale): Promise<{ default: unknown }> => {
    if (!(await addTranslation(text, locale))) throw new Error(`No translation into ${locale}`);
    return { default: {} };
  };
  messageArea({ en: () => load('en'), ru: () => load('ru') });
  return effect(() => {
    document.title = `${text.named(text.play.card.title)} · Rapport`;
  });
}

/** Adds the translation into a language, if it is needed; whether the scenario can be read in it. */
export async function addTranslation(
  text: ScenarioText,
  locale: Locale = language.peek(),
): Promise<boolean> {
  if (text.has(locale)) return true;
  const strings = await loadStrings(siteRoot(), text.play.card, locale);
  if (strings.ok) text.add(locale, strings.value);
  return strings.ok;
}
