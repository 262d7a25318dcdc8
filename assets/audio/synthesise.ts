/**
 * Writes every sound of the catalogue beside this script: `node assets/audio/synthesise.ts`.
 *
 * The files are committed, so that a build needs no encoder; a test compares them with what this
 * script would write.
 */
import { writeFileSync } from 'node:fs';
import { encodeCatalogue } from './mp3.ts';

for (const [id, file] of await encodeCatalogue())
  writeFileSync(new URL(`${id}.mp3`, import.meta.url), file);
