/** Opens the stage as the app does and hands it to the test. */
import type { Stage } from '../../../src/app/stage/stage.ts';

declare global {
  interface Window {
    stage?: Stage;
  }
}

const asked = new URLSearchParams(location.search);
const renderer = asked.get('renderer');
const host = document.querySelector<HTMLElement>('#host');
const { openStage } = await import('../../../src/app/stage/stage.ts');
if (host !== null) {
  window.stage = await openStage(host, {
    reducedMotion: asked.has('still'),
    baseUrl: asked.get('textures') ?? 'stage',
    renderer: renderer === 'webgl' || renderer === 'canvas' ? renderer : 'auto',
  });
}
