import { isLocale, type Locale } from '../../contract/locale.ts';
import { changeSettings } from '../data/settings.ts';
import type { ScenarioText } from '../session/scenario-text.ts';
import { switchLanguage } from '../ui/messages.ts';
import { loadStrings, siteRoot } from './load-scenario.ts';

/** The address of the same page in another language: the first folder below the root changes. */
export function addressIn(locale: Locale, address: string): string {
  const url = new URL(address);
  const root = siteRoot(address).pathname;
  const [first = '', ...rest] = url.pathname.slice(root.length).split('/');
  url.pathname = root + [isLocale(first) ? locale : first, ...rest].join('/');
  return url.href;
}

/**
 * Puts the page into another language, in place.
 *
 * @param quietly - makes the change without its being read out.
 * @returns whether the scenario's words could be had; if not, nothing changes.
 */
export async function switchLocale(
  locale: Locale,
  text: ScenarioText,
  quietly: (change: () => void) => void,
): Promise<boolean> {
  if (!text.has(locale)) {
    const strings = await loadStrings(siteRoot(location.href), text.play.card, locale);
    if (!strings.ok) return false;
    text.add(locale, strings.value);
  }
  quietly(() => undefined);
  await switchLanguage(locale);
  quietly(() => undefined);
  document.documentElement.lang = locale;
  document.title = `${text.named(text.play.card.title)} · Rapport`;
  history.replaceState(history.state, '', addressIn(locale, location.href));
  changeSettings({ locale });
  return true;
}
