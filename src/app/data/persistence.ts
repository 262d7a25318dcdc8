import { readText, writeText } from './local-text.ts';

const ASKED_KEY = 'rapport.persist-asked';

/**
 * Asks the browser to keep what is stored even when it runs out of room. Some browsers pass the
 * question on to the player, so it is asked once.
 */
export async function askToPersistOnce(): Promise<void> {
  if (readText(ASKED_KEY) !== null) return;
  writeText(ASKED_KEY, 'yes');
  try {
    await navigator.storage.persist();
  } catch {
    // Without an answer the storage stays as it was; over plain http there is no one to ask.
  }
}
