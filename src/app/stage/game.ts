import type { Box } from './manifest.ts';
import type { Renderer } from './renderer.ts';
import { BlendModes, CANVAS, Game, Scale, Scene, WEBGL } from './phaser.ts';
import { MOVING_FPS } from './pace.ts';

function clipTo(context: CanvasRenderingContext2D, box: Box | null): void {
  if (box !== null) {
    context.beginPath();
    context.rect(...box);
    context.clip();
  }
}

/** The only scene: it is empty, and asks for every frame. */
export class StageScene extends Scene {
  readonly #created: (scene: StageScene) => void;
  #clip: Box | null = null;
  #step: ((elapsedMs: number) => void) | null = null;

  constructor(created: (scene: StageScene) => void) {
    super({ key: 'stage' });
    this.#created = created;
  }

  /**
   * Draws only within `box` of the canvas, in device pixels, until told otherwise; `null` for all.
   *
   * Canvas keeps what was drawn before; WebGL draws everything anyway.
   */
  clip(box: Box | null): void {
    this.#clip = box;
  }

  /** Says who makes each frame, given the milliseconds since the last one. */
  drive(step: (elapsedMs: number) => void): void {
    this.#step = step;
  }

  create(): void {
    const { renderer } = this.game;
    if ('gameContext' in renderer) {
      // Phaser finds out too late how the browser can blend, and would lay light on like paper.
      renderer.blendModes[BlendModes.SCREEN] = 'screen';
      renderer.blendModes[BlendModes.MULTIPLY] = 'multiply';
      // Phaser saves the context before this event and restores it after the frame.
      renderer.on('prerender', () => clipTo(renderer.gameContext, this.#clip));
    }
    this.#created(this);
  }

  override update(_time: number, elapsedMs: number): void {
    this.#step?.(elapsedMs);
  }
}

/** The size of the canvas: CSS pixels, and device pixels for each of them. */
export type CanvasSize = {
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
};

function startGame(
  host: HTMLElement,
  { width, height, resolution }: CanvasSize,
  renderer: Renderer,
  scene: StageScene,
): Game {
  return new Game({
    type: renderer === 'canvas' ? CANVAS : WEBGL,
    parent: host,
    width: Math.round(width * resolution),
    height: Math.round(height * resolution),
    scale: { mode: Scale.NONE, zoom: 1 / resolution, expandParent: false },
    audio: { noAudio: true },
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    fps: { limit: MOVING_FPS },
    render: { powerPreference: 'low-power', clearBeforeRender: renderer !== 'canvas' },
    scene,
  });
}

/** Starts Phaser in a host without sound, input, focus or its own scaling; resolves when it draws. */
export async function openGame(
  host: HTMLElement,
  size: CanvasSize,
  renderer: Renderer,
): Promise<StageScene> {
  const scene = await new Promise<StageScene>((resolve, reject) => {
    try {
      startGame(host, size, renderer, new StageScene(resolve));
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
  const { canvas } = scene.game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  return scene;
}

/** Gives the canvas another size. */
export function resizeGame(game: Game, { width, height, resolution }: CanvasSize): void {
  game.scale.resize(Math.round(width * resolution), Math.round(height * resolution));
  game.scale.setZoom(1 / resolution);
}
