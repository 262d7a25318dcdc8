/** Who signed in on this browser last, so that attempts know whose they are without asking. */
import { readText, writeText } from './local-text.ts';

const KEY = 'rapport.self';

/** The id of whoever is signed in, as far as this browser knows; `null` for nobody. */
export const signedIn = (): string | null => readText(KEY);

/** Remembers who is signed in; `null` when nobody is any longer. */
export const rememberSignedIn = (person: string | null): void => void writeText(KEY, person);
