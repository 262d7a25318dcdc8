/** A class finishes all at once: nobody is refused, nothing is lost or doubled. */
import { afterAll, expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { openReverseProxy } from '../../reverse-proxy.ts';
import { onBothDatabases } from '../databases.ts';
import { buildStories } from '../stories.ts';
import { openTeam } from '../team.ts';
import { Outboxes, type Learner } from './outboxes.ts';
import { sayProgress } from './progress.ts';
import { LONG, TRIAL_MS } from './trial-size.ts';

const LEARNERS = LONG ? 500 : 10;
const EACH = 2;
const { distFolder, scenario } = buildStories();

onBothDatabases('a class that finishes at once', (databases) => {
  afterAll(() => databases.clear());

  test(`of ${LEARNERS} is taken in whole`, { timeout: TRIAL_MS }, async () => {
    const team = await openTeam(databases, { distFolder, perMinute: 1e9 });
    const proxy = await openReverseProxy();
    try {
      const learners: Learner[] = [];
      for (let number = 1; number <= LEARNERS; number++) {
        const { self: id, cookie } = await team.member(`Learner${number}`);
        learners.push({ id, cookie });
        sayProgress(number, LEARNERS, 'learners have come');
      }
      proxy.targets = [`${await team.app.listen({ host: '127.0.0.1', port: 0 })}/`];
      const outboxes = new Outboxes(learners, scenario, seededRandom(databases.kind));
      // Two tabs for each of them, all at the same moment.
      await outboxes.deliver(
        () => proxy.url,
        () => outboxes.acknowledged < LEARNERS * EACH,
      );
      await outboxes.deliverRest(proxy.url);
      expect([...outboxes.refusals]).toEqual([]);
      expect(await outboxes.faultsIn(team.store.db, true)).toEqual([]);
      expect(outboxes.acknowledged).toBeGreaterThanOrEqual(LEARNERS * EACH);
    } finally {
      await proxy.close();
      await team.app.close();
    }
  });
});
