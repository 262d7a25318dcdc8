import type { Attempt } from '../../core/attempt/attempt.ts';
import { ok, type Result } from '../../core/base/result.ts';
import type { StoreFailure } from '../data/store.ts';

/** What playing asks of the store of attempts. */
export type AttemptStore = {
  /** Whether what is kept is still there when the page has gone. */
  outlastsPage(): Promise<boolean>;
  saveAttempt(attempt: Attempt): Promise<Result<true, StoreFailure>>;
  loadAttempt(id: string): Promise<Result<Attempt | null, StoreFailure>>;
  /** The latest attempt at a scenario that is still being played, for an assignment or, `null`, in practice. */
  unfinishedAttempt(
    scenario: string,
    assignment: string | null,
  ): Promise<Result<Attempt | null, StoreFailure>>;
  /** Asks the browser not to clear what is kept. */
  askToPersist(): Promise<void>;
};

/**
 * The browser's store, whose code comes with the first call: a first visit can choose before that.
 * When the code does not come, attempts last as long as the page.
 */
export function browserStore(): AttemptStore {
  let opened: Promise<AttemptStore> | undefined;
  const store = (): Promise<AttemptStore> => (opened ??= loadStore());
  return {
    outlastsPage: async () => (await store()).outlastsPage(),
    saveAttempt: async (attempt) => (await store()).saveAttempt(attempt),
    loadAttempt: async (id) => (await store()).loadAttempt(id),
    unfinishedAttempt: async (scenario, assignment) =>
      (await store()).unfinishedAttempt(scenario, assignment),
    askToPersist: async () => (await store()).askToPersist(),
  };
}

async function loadStore(): Promise<AttemptStore> {
  try {
    const { openStore } = await import('../data/store.ts');
    const store = await openStore();
    return { ...store, outlastsPage: async () => store.kind === 'persistent' };
  } catch {
    return pageStore();
  }
}

/** A store that lasts as long as the page. */
export function pageStore(): AttemptStore {
  const attempts = new Map<string, Attempt>();
  return {
    outlastsPage: async () => false,
    async saveAttempt(attempt) {
      attempts.set(attempt.id, attempt);
      return ok(true);
    },
    loadAttempt: async (id) => ok(attempts.get(id) ?? null),
    unfinishedAttempt: async (scenario, assignment) =>
      ok(
        [...attempts.values()].findLast(
          (attempt) =>
            attempt.scenario === scenario &&
            attempt.status === 'playing' &&
            (attempt.assignment ?? null) === assignment,
        ) ?? null,
      ),
    askToPersist: async () => undefined,
  };
}
