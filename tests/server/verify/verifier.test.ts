import { afterEach, expect, test } from 'vitest';
import type { ScoredScenario } from '../../../src/core/solver/attempt-score.ts';
import { scoreByReplay } from '../../../src/core/solver/attempt-score.ts';
import { openVerifier, type Verifier } from '../../../src/server/verify/verifier.ts';
import { playAtRandom } from '../../fixtures/played.ts';
import { buildStories } from '../stories.ts';

const { scenario } = buildStories();
const opened: Verifier[] = [];
afterEach(async () => {
  for (const verifier of opened.splice(0)) await verifier.close();
});

function open(options = {}): Verifier {
  const verifier = openVerifier({ workers: 1, ...options });
  opened.push(verifier);
  return verifier;
}

test.each([true, false])('gives what a replay gives, walking: %s', async (walk) => {
  const verifier = open();
  for (const seed of ['a', 'b', 'c']) {
    const attempt = playAtRandom(scenario, seed);
    expect(await verifier.verify(attempt, { scenario, walk })).toEqual(
      scoreByReplay(attempt, scenario),
    );
  }
});

test('is warmed as often as one likes, and verifies as ever', async () => {
  const verifier = open();
  verifier.warm();
  verifier.warm();
  const attempt = playAtRandom(scenario, 'warm');
  const score = await verifier.verify(attempt, { scenario, walk: true });
  expect(score).toEqual(scoreByReplay(attempt, scenario));
});

test('says why an attempt does not stand', async () => {
  const attempt = { ...playAtRandom(scenario, 'a'), seed: 'a', after: 'nowhere' };
  const score = await open().verify(attempt, { scenario, walk: true });
  expect(score).toEqual({ ok: false, error: { reason: 'after-unknown', detail: 'nowhere' } });
});

test('answers many at once, each its own', async () => {
  const verifier = open({ workers: 2 });
  const attempts = Array.from({ length: 40 }, (_, seed) =>
    playAtRandom(scenario, String(seed), seed % 7),
  );
  const scores = await Promise.all(
    attempts.map((attempt) => verifier.verify(attempt, { scenario, walk: true })),
  );
  expect(scores).toEqual(attempts.map((attempt) => scoreByReplay(attempt, scenario)));
});

test('kills a process that takes too long', async () => {
  // No process even starts in a millisecond.
  const verifier = open({ limitMs: 1 });
  const attempt = playAtRandom(scenario, 'late');
  const scores = [1, 2].map(() => verifier.verify(attempt, { scenario, walk: true }));
  for (const score of await Promise.all(scores))
    expect(score).toEqual({ ok: false, error: { reason: 'out-of-time', detail: '' } });
});

test('starts a new process when one breaks, and answers everything else', async () => {
  const verifier = open();
  const attempt = playAtRandom(scenario, 'good');
  const broken: ScoredScenario = { ...scenario, hash: 'b'.repeat(64), rubric: null as never };
  const poison = { ...attempt, hash: broken.hash };
  const [first, stuck, after] = await Promise.all([
    verifier.verify(attempt, { scenario, walk: true }),
    verifier.verify(poison, { scenario: broken, walk: false }),
    verifier.verify(attempt, { scenario, walk: true }),
  ]);
  expect(stuck).toEqual({ ok: false, error: { reason: 'crashed', detail: '' } });
  for (const good of [first, after]) expect(good).toEqual(scoreByReplay(attempt, scenario));
});

test('forgets scenarios of long ago, and is told them again', async () => {
  const verifier = open();
  const attempt = playAtRandom(scenario, 'again');
  const versions = Array.from({ length: 30 }, (_, at) => String(at).padStart(64, '0'));
  for (const hash of [...versions, ...versions.slice(0, 3)]) {
    const score = await verifier.verify(
      { ...attempt, hash },
      { scenario: { ...scenario, hash }, walk: false },
    );
    expect(score.ok).toBe(true);
  }
});

test('a closed verifier says so', async () => {
  const verifier = open();
  await verifier.close();
  verifier.warm();
  const score = await verifier.verify(playAtRandom(scenario, 'a'), { scenario, walk: true });
  expect(score).toMatchObject({ ok: false, error: { reason: 'verifier-closed' } });
});
