/** The stage and the sound of a package; each view closes what it has opened. */
import type { PlayPorts, StagePort } from '../../app/play/play-ports.ts';
import { openSound } from '../../app/sound/open-sound.ts';
import type { StageWindow } from './stage-entry.ts';

/** Loads the companions of a play until it is ended. */
export const companions = (ended: AbortSignal): PlayPorts => ({
  stage: (host) => openStage(host, ended),
  async sound(options) {
    const sound = await openSound({ baseUrl: 'sound/', ...options });
    ended.addEventListener('abort', () => sound.close());
    return sound;
  },
});

async function openStage(host: HTMLElement, ended: AbortSignal): Promise<StagePort> {
  await loadStage();
  const page: Window & StageWindow = window;
  if (page.rapportStage === undefined || ended.aborted) throw new Error('There is no stage.');
  const stage = await page.rapportStage.openStage(host, {
    reducedMotion: false,
    baseUrl: 'stage/',
  });
  ended.addEventListener('abort', () => stage.destroy());
  return {
    show: (snapshot) => stage.apply(snapshot),
    setCalm: (calm) => stage.setReducedMotion(calm),
    hold: () => stage.sleep(),
    goOn: () => stage.wake(),
    close: () => stage.destroy(),
  };
}

let loading: Promise<void> | undefined;

/** Loads the stage's script, once; a classic one, which may come from a file. */
function loadStage(): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'stage.js';
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading = undefined;
      reject(new Error('The stage did not load.'));
    });
    document.head.append(script);
  });
  return loading;
}
