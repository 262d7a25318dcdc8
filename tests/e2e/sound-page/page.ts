/** A page with nothing but sound: opens it in a click, as the app does. */
import type { Sound } from '../../../src/app/sound/sound.ts';

declare global {
  interface Window {
    sound?: Sound;
  }
}

async function open(): Promise<void> {
  const { openSound } = await import('../../../src/app/sound/open-sound.ts');
  window.sound = await openSound({ baseUrl: 'sound', volume: 0.8, muted: false });
}

document.querySelector('#open')?.addEventListener('click', () => void open());
