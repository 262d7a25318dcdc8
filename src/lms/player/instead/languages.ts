/** The languages that the package was made with, in place of `app/ui/languages.ts`. */
import type { Locale } from '../../../contract/locale.ts';
import { packageData } from '../package-data.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/ui/languages.ts';

/** The languages to choose from. */
export const offeredLanguages = (): readonly Locale[] => packageData().locales;
