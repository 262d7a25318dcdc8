import * as z from 'zod/mini';

/** The languages of the interface and of every shipped scenario; the first is the fallback. */
export const LOCALES = ['en', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** A locale code, as in `"en"`. */
export const localeSchema = z.enum(LOCALES);

/** A short text in every locale, kept in the scenario's manifest. */
export const localizedSchema = z.strictObject({
  en: z.string().check(z.minLength(1)),
  ru: z.string().check(z.minLength(1)),
});
export type Localized = z.infer<typeof localizedSchema>;

/** Whether `value` is one of our locale codes. */
export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
