import { createHash } from 'node:crypto';
import type { Scenario } from '../contract/scenario.ts';

/** SHA-256 over all that decides turns and scores; see `contract/compiled.ts`. */
export function contentHash(manifest: Scenario, storyJson: string): string {
  const names = Object.keys(manifest.endings).toSorted();
  const bands = names.map((name) => [name, manifest.endings[name]?.band]);
  const decisive = [storyJson, manifest.variants.length, bands];
  return createHash('sha256').update(JSON.stringify(decisive)).digest('hex');
}
