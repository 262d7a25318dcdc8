/**
 * The team server in a process of its own, for the benchmark: as it is, or, with `BENCH_UNVERIFIED`,
 * with verification left out: scores are then looked up instead of worked out, and everything else
 * is the same.
 */
import { readFileSync } from 'node:fs';
import { buildServer } from '../../src/server/app.ts';
import { openStore, storePlace } from '../../src/server/store/store.ts';
import { openVerifier, type Verifier } from '../../src/server/verify/verifier.ts';
import type { AttemptScore } from '../../src/core/solver/attempt-score.ts';

/** Knows the scores of the plays beforehand, by their seeds. */
function openKnowing(file: string): Verifier {
  const known = new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, AttemptScore][]);
  return {
    warm: () => undefined,
    async verify({ seed }) {
      const value = known.get(seed);
      if (value === undefined) throw new Error(`The play ${seed} is not known.`);
      return { ok: true, value };
    },
    close: () => Promise.resolve(),
  };
}

const unverified = process.env['BENCH_UNVERIFIED'];
const store = await openStore(storePlace(process.env));
const app = await buildServer({
  distFolder: process.env['BENCH_DIST'] ?? '',
  logger: false,
  store,
  perMinute: 1e9,
  verifier: unverified ? openKnowing(unverified) : openVerifier(),
});
console.log(`Rapport is at ${await app.listen({ host: '127.0.0.1', port: 0 })}/`);
process.on('SIGTERM', () => void app.close().then(() => store.close()));
