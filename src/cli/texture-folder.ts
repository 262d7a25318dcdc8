import { writeHashed } from './texture.ts';
import type { TextureCache } from './texture-cache.ts';
import type { TexturePlan } from './texture-plan.ts';

/** A folder that textures are written to, each under a name that holds a hash of its bytes. */
export class TextureFolder {
  readonly path: string;
  readonly cache: TextureCache;

  constructor(path: string, cache: TextureCache) {
    this.path = path;
    this.cache = cache;
  }

  /** Writes the bytes of a texture and returns the file's name. */
  async write(name: string, bytes: Buffer): Promise<string> {
    return writeHashed(this.path, name, 'webp', bytes);
  }

  /** Writes the one texture of a plan that has one cut, and returns the file's name. */
  async draw(name: string, plan: TexturePlan): Promise<string> {
    const [texture] = await this.cache.draw(plan);
    if (texture === undefined || texture === null) {
      throw new Error(`Nothing is painted in ${name}.`);
    }
    return this.write(name, texture.bytes);
  }
}
