/** The attempts kept in this browser, as far as they are for whoever is signed in. */
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Result } from '../../core/base/result.ts';
import { ownerOf } from './attempt-owner.ts';
import { AttemptShelf, type KeptAttempts, type Standing } from './attempt-shelf.ts';
import { eraseNote, isFurther, notedAttempts, strikeNote } from './journal.ts';
import { enterGone, enterOutbox, GONE } from './outbox-entry.ts';
import type * as Outbox from './outbox.ts';
import { askToPersistOnce } from './persistence.ts';
import { markEnding } from './reached-endings.ts';
import { memoryRecords, openRecords, type Records } from './records.ts';
import { signedIn } from './signed-in.ts';
import { forgetSplitsIn, splitsIn, type Split } from './splits.ts';
import type { StoreFailure } from './store-failure.ts';
import { turnTaking } from './turn-taking.ts';
import { markUnfinished, unfinishedAreListed } from './unfinished-scenarios.ts';

export type { KeptAttempts } from './attempt-shelf.ts';
export type { StoreFailure } from './store-failure.ts';

export type Store = {
  /** `memory` keeps nothing when the page goes. */
  readonly kind: 'persistent' | 'memory';
  /** Keeps an attempt in place of its earlier state, which stays if this fails. */
  saveAttempt(attempt: Attempt): Promise<Result<true, StoreFailure>>;
  /** The attempt with this id, or `null` when there is none. */
  loadAttempt(id: string): Promise<Result<Attempt | null, StoreFailure>>;
  /** Everything that is kept; rejects when the database has gone since the store was opened. */
  listAttempts(): Promise<KeptAttempts>;
  /**
   * The latest attempt at a scenario that is still being played, or `null`.
   *
   * @param assignment - what it was played for; `null` for practice.
   */
  unfinishedAttempt(
    scenario: string,
    assignment: string | null,
  ): Promise<Result<Attempt | null, StoreFailure>>;
  /** Takes an attempt away here, and on the server where somebody is signed in. */
  removeAttempt(id: string): Promise<Result<true, StoreFailure>>;
  /** Keeps an attempt as the server has it, in place of its earlier state. */
  adoptAttempt(attempt: Attempt): Promise<Result<true, StoreFailure>>;
  /** Whether an attempt was deleted here, so that the server has still to hear of it. */
  isGone(id: string): Promise<boolean>;
  /** Attempts that were split off since they had been played in two places at once. */
  splits(): Promise<readonly Split[]>;
  /** Strikes out that attempts were split off. */
  forgetSplits(): Promise<void>;
  /** Takes away for good what is left of damaged attempts. */
  removeDamaged(): Promise<Result<true, StoreFailure>>;
  /** Sends what waits for the server, if somebody is signed in; never rejects. */
  deliver(): Promise<void>;
  /** Asks the browser, once, not to clear what is kept when it needs room. */
  askToPersist(): Promise<void>;
};

/** An unfinished attempt is sent when nothing has been decided for so long, in milliseconds. */
const PAUSE_MS = 4_000;

let opened: Promise<Store> | undefined;

/**
 * The store of this page. Where the browser forbids its database or does not answer within three
 * seconds, it lasts as long as the page, and `kind` says so.
 */
export function openStore(): Promise<Store> {
  opened ??= openAnew();
  return opened;
}

async function openAnew(): Promise<Store> {
  const records = await openRecords();
  if (!records.ok) return storeOver(memoryRecords(), 'memory');
  const store = storeOver(records.value, 'persistent');
  await bringInNotes(store);
  return store;
}

/** Keeps what a page that was closed had only noted. */
async function bringInNotes(store: Store): Promise<void> {
  for (const noted of notedAttempts()) {
    const kept = await store.loadAttempt(noted.id);
    if (!kept.ok) continue;
    if (kept.value === null || isFurther(noted, kept.value)) await store.saveAttempt(noted);
    else eraseNote(noted.id);
  }
}

/** Leaves a scenario's standing where scripts can read it before the first paint. */
function markStanding(scenario: string, { unfinished, ending }: Standing): void {
  markUnfinished(scenario, unfinished);
  if (ending !== undefined) markEnding(scenario, ending);
}

/** Comes only where somebody is signed in: whoever practises by himself needs none of it. */
const loadOutbox = (): Promise<typeof Outbox> => import('./outbox.ts');

/** The ways to the server. */
type Sending = {
  readonly deliver: () => Promise<void>;
  /** An attempt that has ended is sent at once, an unfinished one when its player pauses or goes. */
  readonly sendLater: (attempt: Attempt) => Promise<void>;
};

/** Nothing is sent of what lasts only as long as the page. */
const NO_SENDING: Sending = { deliver: async () => undefined, sendLater: async () => undefined };

function sending(records: Records, shelf: AttemptShelf): Sending {
  const here = {
    async load(id: string) {
      const loaded = await shelf.load(id);
      return loaded.ok ? loaded.value : null;
    },
    keep: (attempt: Attempt) => shelf.save(attempt),
    drop: (id: string) => shelf.remove(id),
  };
  const deliver = async (): Promise<void> => {
    if (signedIn() === null) return;
    // The next visit tries again; nothing is lost by waiting.
    await loadOutbox()
      .then(({ deliverOutbox }) => deliverOutbox(records, here))
      .catch(() => undefined);
  };
  const sendSoon = sendingSoon(deliver);
  return {
    deliver,
    async sendLater(attempt) {
      const person = await ownerOf(records, attempt.id);
      if (person === null) return;
      await enterOutbox(records, attempt.id, person);
      if (attempt.status === 'playing') sendSoon();
      else void deliver();
    },
  };
}

/** A store over given records. */
export function storeOver(records: Records, kind: Store['kind']): Store {
  const onStanding = kind === 'persistent' ? markStanding : (): void => undefined;
  const shelf = new AttemptShelf(records, turnTaking('rapport.records'), onStanding, signedIn);
  const { deliver, sendLater } = kind === 'persistent' ? sending(records, shelf) : NO_SENDING;
  return {
    kind,
    async saveAttempt(attempt) {
      const kept = await shelf.save(attempt);
      if (kept.ok && kind === 'persistent') {
        strikeNote(attempt);
        // The attempt is kept; where there is no room for its entry, that is all there can be.
        await sendLater(attempt).catch(() => undefined);
      }
      return kept;
    },
    deliver,
    loadAttempt: (id) => shelf.load(id),
    async listAttempts() {
      const kept = await shelf.list();
      if (kind === 'persistent') unfinishedAreListed();
      return kept;
    },
    unfinishedAttempt: (scenario, assignment) => shelf.unfinished(scenario, assignment),
    async removeAttempt(id) {
      eraseNote(id);
      const removed = await shelf.remove(id);
      const person = signedIn();
      if (removed.ok && person !== null)
        await enterGone(records, id, person).catch(() => undefined);
      return removed;
    },
    adoptAttempt: (attempt) => shelf.save(attempt),
    isGone: async (id) => (await records.get(GONE + id)) !== null,
    splits: () => splitsIn(records),
    forgetSplits: () => forgetSplitsIn(records),
    removeDamaged: () => shelf.removeDamaged(),
    askToPersist: async () => (kind === 'persistent' ? askToPersistOnce() : undefined),
  };
}

/** Delivers after a pause, or at once when the page goes out of sight. */
function sendingSoon(deliver: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    clearTimeout(timer);
    timer = undefined;
    void deliver();
  };
  const onHidden = (): void => {
    if (document.hidden && timer !== undefined) send();
  };
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onHidden);
  return () => {
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE_MS);
  };
}
