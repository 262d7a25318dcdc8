/** Bringing a background into the renderer's memory. */
import type { Textures } from 'phaser';
import type { LitPlace } from './director.ts';
import type { BackgroundManifest, Crop, Density, LitSet, PartFrame, Sheet } from './manifest.ts';
import { isBackgroundManifest } from './manifest.ts';
import { isStageIndex, type StageIndex } from '../session/stage-index.ts';
import type { PersonTexture } from './person-view.ts';
import type { LoadedSet, SheetTexture } from './set-view.ts';
import { pause } from './pause.ts';
import { decodePicture, fetchJson, fetchPicture } from './textures.ts';

/** Which of the baked textures the screen needs. */
export type Fineness = { readonly crop: Crop; readonly density: Density };

/** Puts textures of a folder into Phaser's texture memory, one at a time. */
export class Loader {
  readonly #baseUrl: string;
  readonly #textures: Textures.TextureManager;
  readonly #flipped: boolean;
  #index: Promise<StageIndex> | null = null;
  readonly #manifests = new Map<string, Promise<BackgroundManifest | null>>();
  /** Pictures that are on their way, or have come and are still to be decoded. */
  readonly #ordered = new Map<string, Promise<Blob>>();

  /**
   * @param baseUrl - the folder of `stage.json`, with or without a slash at its end.
   * @param textures - Phaser's texture memory.
   * @param flipped - whether the renderer is WebGL; see `decodePicture`.
   */
  constructor(baseUrl: string, textures: Textures.TextureManager, flipped: boolean) {
    this.#baseUrl = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
    this.#textures = textures;
    this.#flipped = flipped;
  }

  /**
   * The manifest of a background, or `null` for one that has not been drawn.
   *
   * Fails if it does not come, and may be asked again then.
   */
  async manifest(background: string): Promise<BackgroundManifest | null> {
    const known = this.#manifests.get(background) ?? this.#fetchManifest(background);
    this.#manifests.set(background, known);
    try {
      return await known;
    } catch (error) {
      this.#manifests.delete(background);
      this.#index = null;
      throw error;
    }
  }

  /**
   * Loads the textures of a place and of those who are seen there.
   *
   * All are fetched at once, since on a slow line every answer takes its time; they are decoded one
   * after another.
   *
   * @param drawings - the people; one who has not been drawn for this place is left out.
   * @param isWanted - asked between textures; when it says no, the rest is left out.
   * @returns what has been loaded: everything, if it is still wanted.
   */
  async load(
    place: LitPlace,
    drawings: ReadonlySet<string>,
    { crop, density }: Fineness,
    isWanted: () => boolean,
  ): Promise<LoadedSet> {
    const lit = place.manifest.lights[place.light];
    if (lit === undefined) {
      throw new Error(`${place.manifest.id} has no light "${place.light}".`);
    }
    const sheets: SheetTexture[] = [];
    const people = new Map<string, PersonTexture>();
    const loaded = { place, sheets, people };
    for (const url of urlsOf(lit, drawings, { crop, density }))
      if (!this.#textures.exists(url)) void this.#order(url);
    for (const sheet of lit.sheets) {
      const texture = await this.#loadSheet(sheet, { crop, density });
      if (texture !== null) {
        sheets.push(texture);
      }
      if (!isWanted()) {
        return loaded;
      }
    }
    for (const drawing of drawings) {
      const [urls, parts] = [lit.people[drawing], place.manifest.drawings[drawing]];
      if (urls !== undefined && parts !== undefined && isWanted()) {
        const fineness = finenessOf(urls, density);
        people.set(drawing, {
          key: await this.#loadPerson(urls[fineness], parts, fineness),
          parts,
        });
      }
    }
    return loaded;
  }

  /** Frees the textures of a set, but for those that other sets use as well. */
  release(set: LoadedSet, ...others: readonly (LoadedSet | null | undefined)[]): void {
    const stay = new Set(
      others.flatMap((other) => (other === null || other === undefined ? [] : keysOf(other))),
    );
    for (const key of keysOf(set)) {
      if (!stay.has(key) && this.#textures.exists(key)) {
        this.#textures.remove(key);
      }
    }
  }

  async #fetchManifest(background: string): Promise<BackgroundManifest | null> {
    this.#index ??= fetchJson(`${this.#baseUrl}stage.json`).then((value) => {
      if (!isStageIndex(value)) {
        throw new Error('stage.json is not of this version.');
      }
      return value;
    });
    const file = (await this.#index).backgrounds[background];
    if (file === undefined) {
      return null;
    }
    const manifest = await fetchJson(this.#baseUrl + file);
    if (!isBackgroundManifest(manifest)) {
      throw new Error(`${file} is not of this version.`);
    }
    return manifest;
  }

  async #loadSheet(sheet: Sheet, { crop, density }: Fineness): Promise<SheetTexture | null> {
    const image = sheet.images[`${crop}@${density}`];
    if (image === undefined) {
      return null;
    }
    await this.#loadTexture(image.url);
    return { sheet, key: image.url, box: image.box };
  }

  async #loadPerson(
    url: string,
    parts: Readonly<Record<string, PartFrame>>,
    density: Density,
  ): Promise<string> {
    await this.#loadTexture(url);
    const texture = this.#textures.get(url);
    for (const [part, { frame }] of Object.entries(parts)) {
      if (!texture.has(part)) {
        const [x, y, width, height] = frame;
        texture.add(part, 0, x * density, y * density, width * density, height * density);
      }
    }
    return url;
  }

  /** Sends for a picture, unless it is here or on its way; one that did not come may be asked for again. */
  #order(url: string): Promise<Blob> {
    const known = this.#ordered.get(url);
    if (known !== undefined) return known;
    const picture = fetchPicture(this.#baseUrl + url);
    this.#ordered.set(url, picture);
    picture.catch(() => this.#ordered.delete(url));
    return picture;
  }

  async #loadTexture(url: string): Promise<void> {
    if (this.#textures.exists(url)) {
      return;
    }
    const picture = await this.#order(url);
    const bitmap = await decodePicture(picture, this.#flipped);
    await pause();
    if (!this.#textures.exists(url)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Phaser draws bitmaps as it draws images; only its types are narrower
      this.#textures.addImage(url, bitmap as HTMLImageElement);
    }
    this.#ordered.delete(url);
  }
}

/** All pictures of a place in a light, with some people in it. */
const urlsOf = (
  { sheets, people }: LitSet,
  drawings: ReadonlySet<string>,
  { crop, density }: Fineness,
): readonly string[] => [
  ...sheets.flatMap(({ images }) => images[`${crop}@${density}`]?.url ?? []),
  ...[...drawings].flatMap((drawing) => {
    const urls = people[drawing];
    return urls === undefined ? [] : urls[finenessOf(urls, density)];
  }),
];

/** A package carries the finer texture alone. */
const finenessOf = (urls: Readonly<Record<Density, string>>, density: Density): Density =>
  urls[1] === urls[2] ? 2 : density;

const keysOf = ({ sheets, people }: LoadedSet): string[] => [
  ...sheets.map(({ key }) => key),
  ...[...people.values()].map(({ key }) => key),
];
