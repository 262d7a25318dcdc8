/** The line breaks before a delivery arrives, or before its answer does; nothing is lost or doubled. */
import { afterAll, expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { openReverseProxy } from '../../reverse-proxy.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { openTeam } from '../team.ts';
import { Outboxes, type Learner } from './outboxes.ts';
import { LONG, TRIAL_MS } from './trial-size.ts';

const DELIVERIES = LONG ? 3_000 : 60;
const { distFolder, scenario } = buildStories();

onBothDatabases('a line that is cut', (databases) => {
  afterAll(() => databases.clear());

  test('during delivery loses and doubles nothing', { timeout: TRIAL_MS }, async () => {
    const team = await openTeam(databases, { distFolder, perMinute: 1e9 });
    const learners: Learner[] = [];
    for (const name of ['Ada', 'Ben', 'Cem']) {
      const { self: id, cookie } = await team.member(name);
      learners.push({ id, cookie });
    }
    const proxy = await openReverseProxy();
    proxy.targets = [`${await team.app.listen({ host: '127.0.0.1', port: 0 })}/`];
    const random = seededRandom(`lines to ${databases.kind}`);
    const fates = ['cut-before', 'cut-after', 'passes', 'passes'] as const;
    proxy.fate = () => fates[Math.floor(random() * fates.length)] ?? 'passes';
    const outboxes = new Outboxes(learners, scenario, random);
    await outboxes.deliver(
      () => proxy.url,
      () => outboxes.acknowledged < DELIVERIES,
    );
    expect(await outboxes.faultsIn(team.store.db, false)).toEqual([]);
    proxy.fate = () => 'passes';
    await outboxes.deliverRest(proxy.url);
    expect(await outboxes.faultsIn(team.store.db, true)).toEqual([]);
    expect(outboxes.refusals.get(0), 'lines that were cut').toBeGreaterThan(DELIVERIES / 10);
    expect([...outboxes.refusals.keys()]).toEqual([0]);
    await proxy.close();
    await team.app.close();
  });
});
