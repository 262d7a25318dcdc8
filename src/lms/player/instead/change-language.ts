/** Another language in place, in place of `app/ui/change-language.ts`: no address carries it. */
import { switchLanguage } from '../../../app/ui/messages.ts';
import type { Locale } from '../../../contract/locale.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/ui/change-language.ts';

/** Puts the page into another language. Rejects when its words are not there. */
export async function changeLanguage(locale: Locale): Promise<void> {
  await switchLanguage(locale);
  document.documentElement.lang = locale;
}
