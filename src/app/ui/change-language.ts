import { isLocale, type Locale } from '../../contract/locale.ts';
import { changeSettings } from '../data/settings.ts';
import { switchLanguage } from './messages.ts';

/** The address of the same page in another language. */
export function addressIn(locale: Locale, address: string): string {
  const url = new URL(address);
  const folders = url.pathname.split('/');
  // The last one: the site may lie in a folder whose name looks like a language.
  const at = folders.findLastIndex(isLocale);
  if (at !== -1) folders[at] = locale;
  url.pathname = folders.join('/');
  return url.href;
}

/**
 * Puts the page into another language, in place, and remembers it. Rejects when its words cannot be
 * loaded; then nothing has changed.
 */
export async function changeLanguage(locale: Locale): Promise<void> {
  await switchLanguage(locale);
  document.documentElement.lang = locale;
  history.replaceState(history.state, '', addressIn(locale, location.href));
  changeSettings({ locale });
}
