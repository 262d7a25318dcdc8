import { deskMessages } from './messages.ts';
import { tellDone } from './told.tsx';

/** Copies a text, and says so; where the browser does not allow it, shows the text instead. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tellDone(deskMessages.text('copied'));
  } catch {
    tellDone(deskMessages.text('copy.failed', { text }));
  }
}
