/** The attempts that the LMS keeps, in place of the browser's own `app/data/store.ts`. */
import type { Store } from '../../../app/data/store.ts';
import type { Attempt } from '../../../core/attempt/attempt.ts';
import { ok } from '../../../core/base/result.ts';
import { packageData } from '../package-data.ts';
import { recorder } from '../recorder.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/data/store.ts';

const kept = (): readonly Attempt[] => recorder()?.attempts ?? [];

/** Whether an attempt belongs to the version of its scenario that is here. */
const isPresent = ({ scenario, hash }: Attempt): boolean =>
  packageData().cards.some((card) => card.id === scenario && card.hash === hash);

const store: Store = {
  // Whether something is recorded is the package's own notice to tell, not that of each page.
  kind: 'persistent',
  async saveAttempt(attempt) {
    await recorder()?.keep(attempt);
    return ok(true);
  },
  loadAttempt: async (id) => ok(kept().find((attempt) => attempt.id === id) ?? null),
  listAttempts: async () => ({ attempts: kept(), corrupted: [], newer: [] }),
  unfinishedAttempt: async (scenario) =>
    ok(
      kept().findLast(
        (attempt) =>
          attempt.scenario === scenario && attempt.status === 'playing' && isPresent(attempt),
      ) ?? null,
    ),
  // Nothing can be deleted in a package, and nothing comes from elsewhere.
  removeAttempt: async () => ok(true),
  adoptAttempt: async () => ok(true),
  isGone: async () => false,
  splits: async () => [],
  forgetSplits: async () => undefined,
  removeDamaged: async () => ok(true),
  deliver: async () => undefined,
  askToPersist: async () => undefined,
};

/** The one store of the page. */
export const openStore = async (): Promise<Store> => store;
