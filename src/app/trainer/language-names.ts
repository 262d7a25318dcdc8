/** The languages, each by its own name. */
export const LANGUAGE_NAMES = { en: 'English', ru: 'Русский' } as const;
