import { createHash } from 'node:crypto';
import type { Scenario } from '../contract/scenario.ts';

/** SHA-256 over all that decides turns and scores; see `contract/compiled.ts`. */
export function contentHash(manifest: Scenario, storyJson: string): string {
  const names = Object.keys(manifest.endings).toSorted();
  const bands = names.map((name) => [name, manifest.endings[name]?.band]);
  const { follows } = manifest;
  const before = follows === undefined ? [] : [[follows, manifest.variants]];
  const decisive = [storyJson, manifest.variants.length, bands, ...before];
  return createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
}
