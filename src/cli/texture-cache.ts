/** Keeps drawn textures by a hash of their plan, so that only what has changed is drawn again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Box } from '../../assets/art/svg.ts';
import { drawPlan, type DrawnTexture, type TexturePlan } from './texture-plan.ts';

/** Textures that nobody has asked for in so many days are thrown away. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** What decides how a plan becomes bytes, besides the plan. */
const DRAWN_BY = ['texture.ts', 'texture-plan.ts'];

/** Told while textures are drawn: how many of those asked for so far are there. */
export type Progress = (done: number, asked: number) => void;

type Entry = { readonly boxes: readonly (Box | null)[] };

/** Draws textures, a few at a time, and remembers them in a folder. */
export class TextureCache {
  readonly #folder: string;
  readonly #progress: Progress;
  readonly #salt: string;
  /** Several places share people, who are drawn once. */
  readonly #drawn = new Map<string, Promise<(DrawnTexture | null)[]>>();
  readonly #waiting: (() => void)[] = [];
  #free = Math.max(2, availableParallelism());
  #asked = 0;
  #done = 0;

  /**
   * @param folder - is made if it is missing; several processes may use it at once.
   * @param progress - called whenever a texture has been drawn, not when it was found.
   */
  constructor(folder: string, progress: Progress = () => undefined) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#progress = progress;
    const sources = DRAWN_BY.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
    this.#salt = JSON.stringify([sharp.versions, sources]);
  }

  /** The textures of a plan, one for each of its cuts; `null` for one with nothing painted. */
  async draw(plan: TexturePlan): Promise<(DrawnTexture | null)[]> {
    const hash = createHash('sha256').update(this.#salt).update(JSON.stringify(plan));
    const key = hash.digest('hex').slice(0, 24);
    const drawn = this.#drawn.get(key) ?? this.#bring(plan, join(this.#folder, key));
    this.#drawn.set(key, drawn);
    return drawn;
  }

  /** Throws away what has not been asked for in a month. */
  async tidy(): Promise<void> {
    const oldest = Date.now() - KEPT_DAYS * DAY_MS;
    for (const name of await readdir(this.#folder)) {
      const file = join(this.#folder, name);
      if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
    }
  }

  async #bring(plan: TexturePlan, key: string): Promise<(DrawnTexture | null)[]> {
    this.#asked += 1;
    const known = await this.#find(key);
    const drawn = known ?? (await this.#inTurn(() => drawPlan(plan)));
    this.#done += 1;
    if (known === null) {
      await this.#keep(key, drawn);
      this.#progress(this.#done, this.#asked);
    }
    return drawn;
  }

  async #find(key: string): Promise<(DrawnTexture | null)[] | null> {
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `#keep`
      const { boxes } = JSON.parse(await readFile(`${key}.json`, 'utf8')) as Entry;
      const now = new Date();
      const found = boxes.map(async (box, index) => {
        if (box === null) return null;
        const bytes = await readFile(`${key}-${index}.webp`);
        await utimes(`${key}-${index}.webp`, now, now);
        return { box, bytes };
      });
      await utimes(`${key}.json`, now, now);
      return await Promise.all(found);
    } catch {
      return null;
    }
  }

  /** The list of boxes is written last and at once, so that an entry is whole or not there. */
  async #keep(key: string, drawn: readonly (DrawnTexture | null)[]): Promise<void> {
    for (const [index, texture] of drawn.entries()) {
      if (texture !== null) await writeWhole(`${key}-${index}.webp`, texture.bytes);
    }
    const entry: Entry = { boxes: drawn.map((texture) => texture?.box ?? null) };
    await writeWhole(`${key}.json`, JSON.stringify(entry));
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free === 0) {
      await new Promise<void>((start) => this.#waiting.push(start));
    } else {
      this.#free -= 1;
    }
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
