import { LOCALES, type Locale } from '../../contract/locale.ts';

/**
 * The languages to choose from: all of them. A package may have been made with fewer
 * (`src/lms/player/instead/languages.ts`).
 */
export const offeredLanguages = (): readonly Locale[] => LOCALES;
