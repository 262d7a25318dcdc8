/**
 * The stage: a picture of the session behind the conversation.
 *
 * It holds nothing that the conversation lacks, and its failures are its own: what cannot be shown
 * is a quiet gradient.
 */
import type { StageSnapshot } from '../session/stage-snapshot.ts';
import { Director, type LitPlace, type OnStage, type StageFrame } from './director.ts';
import { dirtyBox, type Painted } from './dirty.ts';
import { facesOf } from './faces.ts';
import { openGame, resizeGame, type CanvasSize, type StageScene } from './game.ts';
import { Framing } from './framing.ts';
import { focusOf, layOut, resolutionFor } from './layout.ts';
import { Loader } from './loading.ts';
import type { BackgroundManifest, Box } from './manifest.ts';
import { FrameCost, MOVING_FPS, paceOf, SlowWatch } from './pace.ts';
import { pause } from './pause.ts';
import { Pointer } from './pointer.ts';
import { probeDriver, rendererFor, type Renderer } from './renderer.ts';
import { placeOf, SetExchange } from './set-exchange.ts';
import { Ticker } from './ticker.ts';
import type { SetView } from './set-view.ts';
import { takenBeside } from './taken.ts';
import type { View } from './view.ts';

export type StageOptions = {
  readonly reducedMotion: boolean;
  /** The folder of `stage.json`. */
  readonly baseUrl: string;
  /** `auto` takes WebGL where a graphics card draws it, else Canvas. */
  readonly renderer?: 'auto' | Renderer;
};

/** What the page calls; nothing here throws. */
export type Stage = {
  /** Shows a snapshot; textures that it needs are fetched first. */
  apply(snapshot: StageSnapshot): void;
  setReducedMotion(on: boolean): void;
  /** Stops drawing until `wake`. */
  sleep(): void;
  wake(): void;
  /** Fits the picture to the host; called by itself when the host's size changes. */
  resize(): void;
  /** What is on stage now. */
  snapshot(): OnStage;
  destroy(): void;
};

const QUIET: readonly [string, string] = ['#16203c', '#0b1020'];

const gradient = ([top, bottom]: readonly [string, string]): string =>
  `linear-gradient(${top}, ${bottom})`;

const nothing = (): void => undefined;

/** A stage that shows only the quiet gradient. */
function emptyStage(host: HTMLElement): Stage {
  host.style.background = gradient(QUIET);
  return {
    apply: nothing,
    setReducedMotion: nothing,
    sleep: nothing,
    wake: nothing,
    resize: nothing,
    snapshot: () => ({ set: '', light: '', clock: '', people: [] }),
    destroy: () => {
      host.style.background = '';
    },
  };
}

/**
 * Opens a stage that fills `host`.
 *
 * To be imported and called after the conversation can be used. Where there is neither Canvas nor
 * WebGL, the stage is a gradient.
 */
export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  host.style.background = gradient(QUIET);
  try {
    const { renderer = 'auto' } = options;
    const chosen = renderer === 'auto' ? rendererFor(probeDriver()) : renderer;
    await pause();
    const scene = await openGame(host, canvasSize(host, chosen), chosen);
    const stage = new PhaserStage(host, scene, chosen, options);
    scene.drive((elapsedMs) => stage.step(elapsedMs));
    return stage;
  } catch (error) {
    console.warn('The stage could not be opened.', error);
    return emptyStage(host);
  }
}

function canvasSize(host: HTMLElement, renderer: Renderer): CanvasSize {
  const size = {
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
  };
  const resolution = resolutionFor(size, window.devicePixelRatio, renderer === 'canvas');
  return { ...size, resolution };
}

class PhaserStage implements Stage {
  readonly #host: HTMLElement;
  readonly #scene: StageScene;
  readonly #renderer: Renderer;
  readonly #director: Director;
  readonly #sets: SetExchange;
  readonly #framing = new Framing();
  readonly #pointer: Pointer;
  readonly #observer: ResizeObserver;
  readonly #ticker: Ticker;
  readonly #slow = new SlowWatch();
  readonly #cost = new FrameCost();
  readonly #behindFrame = new MessageChannel();
  #frameBegan = 0;
  #size: CanvasSize;
  #snapshot: StageSnapshot | null = null;
  #painted: Painted | null = null;
  #asleep = false;
  #still: boolean;
  #touchedAt = performance.now();

  constructor(host: HTMLElement, scene: StageScene, renderer: Renderer, options: StageOptions) {
    this.#host = host;
    this.#scene = scene;
    this.#renderer = renderer;
    this.#still = options.reducedMotion;
    this.#size = canvasSize(host, renderer);
    this.#director = new Director(options.reducedMotion, Math.random);
    const loader = new Loader(options.baseUrl, scene.textures, renderer === 'webgl');
    this.#sets = new SetExchange(scene, loader, {
      ready: (place) => this.#changeTo(place, place.manifest),
      failed: (manifest, error) => {
        console.warn('The stage shows no set.', error);
        this.#changeTo(null, manifest);
      },
    });
    this.#ticker = new Ticker(scene.game.loop, MOVING_FPS);
    this.#behindFrame.port1.addEventListener('message', () =>
      this.#cost.note(performance.now() - this.#frameBegan),
    );
    this.#behindFrame.port1.start();
    this.#pointer = new Pointer(this.#touch);
    this.#observer = new ResizeObserver(() => this.resize());
    this.#observer.observe(host);
    document.addEventListener('visibilitychange', this.#touch);
    scene.game.canvas.addEventListener('webglcontextrestored', this.#touch);
    scene.game.canvas.style.opacity = '0';
  }

  apply(snapshot: StageSnapshot): void {
    this.#snapshot = snapshot;
    this.#director.apply(snapshot, performance.now());
    this.#sets.want(snapshot, this.#size);
    this.#touch();
  }

  setReducedMotion(on: boolean): void {
    this.#still = on;
    this.#director.setStill(on);
    this.#pointer.rest();
    this.#touch();
  }

  sleep(): void {
    this.#asleep = true;
    this.#ticker.run(0);
  }

  wake(): void {
    this.#asleep = false;
    this.#touch();
  }

  resize(): void {
    const size = canvasSize(this.#host, this.#renderer);
    const { width, height, resolution } = this.#size;
    if (size.width === width && size.height === height && size.resolution === resolution) {
      return;
    }
    this.#size = size;
    resizeGame(this.#scene.game, size);
    if (this.#snapshot !== null) {
      this.#sets.want(this.#snapshot, size);
    }
    this.#touch();
  }

  snapshot(): OnStage {
    return this.#director.onStage();
  }

  destroy(): void {
    this.#sets.stop();
    this.#pointer.destroy();
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#touch);
    this.#host.style.background = '';
    this.#behindFrame.port1.close();
    // Phaser takes itself down in its next step, so its loop must run for that.
    this.#ticker.run(MOVING_FPS);
    this.#scene.game.destroy(true);
  }

  /** Draws one frame, and sees how soon the next is due. */
  step(elapsedMs: number): void {
    const now = performance.now();
    this.#timeFrame(now);
    const frame = this.#director.frame(now);
    const { style } = this.#scene.game.canvas;
    style.opacity = String(frame.light);
    const { saturation } = frame.ambience;
    style.filter = saturation < 1 ? `saturate(${saturation})` : '';
    if (frame.place !== null) {
      const set = this.#sets.view(frame.place);
      const view = this.#viewOf(frame, frame.place.manifest, set, { now, elapsedMs });
      const painted = set?.show(view, frame) ?? null;
      this.#scene.clip(painted === null ? null : dirtyBox(this.#painted, painted));
      this.#painted = painted;
      if (set !== null && !this.#director.isMoving(now) && !this.#framing.isMoving(now)) {
        this.#tellFaces(facesOf(frame.place.manifest, frame.actors, view));
      }
    } else {
      this.#sets.view(null);
      this.#painted = null;
      this.#tellFaces([]);
    }
    this.#tell('set', frame.place?.manifest.id ?? '');
    this.#pace(now, elapsedMs);
  }

  /** Says on the host where the faces are, for whatever is laid over the picture. */
  #tellFaces(faces: readonly Box[]): void {
    this.#tell('faces', JSON.stringify(faces));
  }

  #tell(what: 'faces' | 'set', told: string): void {
    const { dataset } = this.#host;
    if (dataset[what] !== told) {
      dataset[what] = told;
    }
  }

  /** The browser draws between the task of a smooth frame and the message that is sent in it. */
  #timeFrame(now: number): void {
    if (!this.#ticker.isSmooth) {
      return;
    }
    this.#frameBegan = now;
    this.#behindFrame.port2.postMessage(null);
  }

  #viewOf(
    frame: StageFrame,
    manifest: BackgroundManifest,
    set: SetView | null,
    { now, elapsedMs }: { readonly now: number; readonly elapsedMs: number },
  ): View {
    const { width, height } = this.#size;
    const place = placeOf(manifest);
    const others = set === null ? [] : takenBeside(set.loaded, frame.actors);
    const aim = {
      layout: layOut(this.#size, manifest.frame, place, others),
      focus: focusOf(this.#size, place, others),
    };
    const occasion = [set === null ? '' : manifest.id, width, height].join(' ');
    return {
      ...this.#framing.toward(aim, occasion, now, this.#still),
      pointer: this.#still ? { x: 0, y: 0 } : this.#pointer.step(elapsedMs),
      zoom: frame.zoom,
      shake: frame.shake,
      resolution: this.#size.resolution,
    };
  }

  #pace(now: number, elapsedMs: number): void {
    const moving =
      this.#director.isMoving(now) ||
      this.#framing.isMoving(now) ||
      (this.#pointer.isMoving && !this.#still);
    const { movingFps } = this.#cost;
    if (this.#slow.isTooSlow(elapsedMs, moving, movingFps)) {
      this.setReducedMotion(true);
    }
    const fps = paceOf({
      hidden: document.hidden || this.#asleep,
      moving,
      alive: this.#director.isAlive(),
      quietMs: now - this.#touchedAt,
      untilBlinkMs: this.#director.nextBlink() - now,
      movingFps,
    });
    this.#ticker.run(fps);
  }

  #changeTo(place: LitPlace | null, manifest: BackgroundManifest | null): void {
    this.#host.style.background = gradient(manifest?.gradient ?? QUIET);
    const coming = this.#director.coming;
    // The same place in other textures needs no dark: the next frame takes them.
    if (coming?.manifest !== place?.manifest || coming?.light !== place?.light) {
      this.#director.changeTo(place, performance.now());
    }
    this.#touch();
  }

  readonly #touch = (): void => {
    this.#touchedAt = performance.now();
    this.#ticker.run(document.hidden || this.#asleep ? 0 : this.#cost.movingFps);
  };
}
