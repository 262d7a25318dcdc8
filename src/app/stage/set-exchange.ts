import type { Scene } from 'phaser';
import { hourOf, lightAt } from '../../core/story/hour.ts';
import type { StageSnapshot } from '../session/stage-snapshot.ts';
import type { LitPlace } from './director.ts';
import type { CanvasSize } from './game.ts';
import { cropFor, densityFor, layOut, type Layout } from './layout.ts';
import type { Fineness, Loader } from './loading.ts';
import type { BackgroundManifest, Place } from './manifest.ts';
import { SetView, type LoadedSet } from './set-view.ts';

/** Whom the picture is laid out for when the set has no place for people. */
const NOBODY: Place = { x: 720, y: 300, scale: 0.82 };

export const placeOf = ({ places }: BackgroundManifest): Place => places[0] ?? NOBODY;

const isSame = (a: LitPlace, b: LitPlace): boolean =>
  a.manifest.id === b.manifest.id && a.light === b.light;

/** Textures for a window, also when all who have been seen are there at once. */
function finenessFor(manifest: BackgroundManifest, screen: CanvasSize, people: number): Fineness {
  const lay = (others: readonly Place[]): Layout =>
    layOut(screen, manifest.frame, placeOf(manifest), others);
  const layout = lay([]);
  const crops = [layout, lay(manifest.places.slice(1, people))].map((shown) =>
    cropFor(shown, screen, manifest.narrow),
  );
  return {
    crop: crops.includes('wide') ? 'wide' : 'narrow',
    density: densityFor(layout.scale * screen.resolution),
  };
}

/** What is to come into memory. */
type Order = {
  readonly background: string;
  readonly clock: string;
  readonly drawings: ReadonlySet<string>;
};

/** Tells the director what can be shown now. */
export type ExchangePorts = {
  /** A place is in memory and may be shown. */
  readonly ready: (place: LitPlace) => void;
  /** A background cannot be shown; its gradient, if it is known, can. */
  readonly failed: (manifest: BackgroundManifest | null, error: unknown) => void;
};

/**
 * Fetches sets behind the one that is shown, and exchanges them.
 *
 * Loads follow one another; one that nobody wants any more gives way to the latest.
 */
export class SetExchange {
  readonly #scene: Scene;
  readonly #loader: Loader;
  readonly #ports: ExchangePorts;
  #wanted = '';
  /** Who has been seen in the wanted background, so that whoever walks out is there to the end. */
  #seen = { background: '', drawings: new Set<string>() };
  #queue: Promise<void> = Promise.resolve();
  #ready: LoadedSet | null = null;
  #view: SetView | null = null;

  constructor(scene: Scene, loader: Loader, ports: ExchangePorts) {
    this.#scene = scene;
    this.#loader = loader;
    this.#ports = ports;
  }

  /**
   * Sees to it that the place of a snapshot and the people in it come into memory.
   *
   * A background that has not been drawn changes nothing: the picture before it stays.
   */
  want(snapshot: StageSnapshot, screen: CanvasSize): void {
    const { background, clock } = snapshot;
    const { width, height, resolution } = screen;
    const drawings = this.#see(snapshot);
    const { phase, winter } = hourOf(clock);
    const wanted = [background, phase, winter, width, height, resolution, ...drawings].join(' ');
    if (wanted !== this.#wanted && background !== '') {
      this.#wanted = wanted;
      const isWanted = (): boolean => this.#wanted === wanted;
      const order = { background, clock, drawings };
      this.#queue = this.#queue.then(() => this.#load(order, screen, isWanted));
    }
  }

  #see({ background, people }: StageSnapshot): ReadonlySet<string> {
    const before = this.#seen.background === background ? this.#seen.drawings : [];
    const drawings = new Set([...before, ...people.map(({ drawing }) => drawing)]);
    this.#seen = { background, drawings };
    return drawings;
  }

  /** The view of a place, built when it is first asked for; `null` while there is none. */
  view(place: LitPlace | null): SetView | null {
    const ready = this.#ready;
    if (place === null) {
      this.#show(null);
    } else if (ready !== null && isSame(ready.place, place) && this.#view?.loaded !== ready) {
      this.#show(ready);
    }
    return this.#view;
  }

  /** Gives up all loads; for the end. */
  stop(): void {
    this.#wanted = '';
  }

  #show(set: LoadedSet | null): void {
    const former = this.#view;
    former?.destroy();
    if (former !== null) {
      this.#loader.release(former.loaded, set);
    }
    this.#view = set === null ? null : new SetView(this.#scene, set);
  }

  async #load(
    { background, clock, drawings }: Order,
    screen: CanvasSize,
    isWanted: () => boolean,
  ): Promise<void> {
    if (!isWanted()) {
      return;
    }
    let manifest: BackgroundManifest | null = null;
    try {
      manifest = await this.#loader.manifest(background);
      if (manifest === null) {
        return;
      }
      const place = { manifest, light: lightAt(manifest, hourOf(clock)) };
      const fineness = finenessFor(manifest, screen, drawings.size);
      const loaded = await this.#loader.load(place, drawings, fineness, isWanted);
      if (isWanted()) {
        this.#keep(loaded);
        this.#ports.ready(place);
      } else {
        this.#loader.release(loaded, this.#ready, this.#view?.loaded);
      }
    } catch (error) {
      if (isWanted()) {
        this.#wanted = '';
        this.#ports.failed(manifest, error);
      }
    }
  }

  #keep(loaded: LoadedSet): void {
    const unused = this.#ready === this.#view?.loaded ? null : this.#ready;
    this.#ready = loaded;
    if (unused !== null) {
      this.#loader.release(unused, loaded, this.#view?.loaded);
    }
  }
}
