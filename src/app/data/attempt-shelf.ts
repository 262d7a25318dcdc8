import type { Attempt } from '../../core/attempt/attempt.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import { claim, disown, othersAttempts, ownerOf } from './attempt-owner.ts';
import { readRecord, recordOf, scenarioOf, type RecordFailure } from './attempt-record.ts';
import { lastEnding } from './reached-endings.ts';
import type { Records } from './records.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';
import type { TakeTurn } from './turn-taking.ts';

/** All attempts of this browser that whoever is signed in may see: the own ones, and nobody's. */
export type KeptAttempts = {
  /** Those that can be read, the earliest first. */
  readonly attempts: readonly Attempt[];
  /** The ids of attempts whose records are damaged; what is left of them lies set aside. */
  readonly corrupted: readonly string[];
  /** The ids of attempts that a later release of the app has written; they are left untouched. */
  readonly newer: readonly string[];
};

/** What pages need to know of a scenario's attempts before the database has answered. */
export type Standing = {
  /** Whether an attempt is unfinished. */
  readonly unfinished: boolean;
  /** The ending of the attempt finished last, or `null`; left out where it has not changed. */
  readonly ending?: string | null;
};

/** Told when the standing of a scenario's attempts changes. */
type OnStanding = (scenario: string, standing: Standing) => void;

type Found = {
  readonly id: string;
  readonly stored: unknown;
  readonly read: Result<Attempt, RecordFailure>;
};

const KEPT = 'attempt:';
const ASIDE = 'set-aside:';

/**
 * Attempts as records: one key for each, so that tabs which keep different attempts never meet.
 *
 * A damaged record is moved out of the way and never deleted; nothing else suffers from it. What
 * belongs to somebody else than whoever is signed in is kept, and not to be found.
 */
export class AttemptShelf {
  readonly #records: Records;
  readonly #takeTurn: TakeTurn;
  readonly #onStanding: OnStanding;
  readonly #self: () => string | null;

  /**
   * @param takeTurn - the queue in which everything is written.
   * @param self - whoever is signed in; `null` for nobody.
   */
  constructor(
    records: Records,
    takeTurn: TakeTurn,
    onStanding: OnStanding,
    self: () => string | null,
  ) {
    this.#records = records;
    this.#takeTurn = takeTurn;
    this.#onStanding = onStanding;
    this.#self = self;
  }

  /**
   * Keeps an attempt in place of its earlier state, unless a later release has written that. One that
   * is nobody's becomes that of whoever is signed in.
   */
  save(attempt: Attempt): Promise<Result<true, StoreFailure>> {
    return this.#write(async () => {
      const { id, scenario, status } = attempt;
      const before = await this.#find(id);
      if (before !== null && !before.read.ok) {
        if (before.read.error === 'record-newer') return err('record-newer');
        await this.#setAside(before);
      }
      const owner = await claim(this.#records, id, this.#self());
      await this.#records.set(KEPT + id, recordOf(attempt));
      if (owner === this.#self()) await this.#tell(scenario, status === 'playing');
      return ok(true);
    });
  }

  /** The attempt with this id, or `null`; one that was set aside stays `record-corrupted`. */
  async load(id: string): Promise<Result<Attempt | null, StoreFailure>> {
    try {
      const owner = await ownerOf(this.#records, id);
      if (owner !== null && owner !== this.#self()) return ok(null);
      const found = await this.#find(id);
      if (found === null) {
        const aside = await this.#records.get(ASIDE + id);
        return aside === null ? ok(null) : err('record-corrupted');
      }
      await this.#clear([found]);
      return found.read;
    } catch (error) {
      return err(failureOf(error));
    }
  }

  /** Everything on the shelf; rejects when the browser refuses. */
  async list(): Promise<KeptAttempts> {
    const all = await this.#findOwn();
    await this.#clear(all);
    const attempts = all.flatMap(readable);
    this.#tellAll(attempts);
    const listed = new Set(attempts.map(({ id }) => id));
    const aside = await this.#records.startingWith(ASIDE);
    const corrupted = new Set([
      ...all.filter((found) => isRefused(found, 'record-corrupted')).map(({ id }) => id),
      ...aside.map(([key]) => asideId(key)),
    ]);
    return {
      attempts,
      corrupted: [...corrupted].filter((id) => !listed.has(id)),
      newer: all.filter((found) => isRefused(found, 'record-newer')).map(({ id }) => id),
    };
  }

  /**
   * The latest attempt at a scenario that is still being played, or `null`. A record that cannot be
   * read is told of when it is the last one of its scenario.
   *
   * @param assignment - what it was played for; `null` for practice.
   */
  async unfinished(
    scenario: string,
    assignment: string | null,
  ): Promise<Result<Attempt | null, StoreFailure>> {
    try {
      const all = await this.#findOwn();
      const ofScenario = all.filter(
        ({ read, stored }) => (read.ok ? read.value.scenario : scenarioOf(stored)) === scenario,
      );
      await this.#clear(ofScenario);
      const latest = ofScenario.at(-1);
      if (latest !== undefined && !latest.read.ok) return latest.read;
      const playing = lastPlaying(ofScenario, assignment);
      this.#onStanding(scenario, standingOf(ofScenario.flatMap(readable)));
      return ok(playing);
    } catch (error) {
      return err(failureOf(error));
    }
  }

  /** Takes an attempt away for good; one that is not there is no failure. */
  remove(id: string): Promise<Result<true, StoreFailure>> {
    return this.#write(async () => {
      const before = await this.#find(id);
      await this.#records.remove(KEPT + id);
      await disown(this.#records, id);
      if (before?.read.ok === true) await this.#tell(before.read.value.scenario, false);
      return ok(true);
    });
  }

  /**
   * Takes everything away that is left of damaged attempts, set aside or not; what a later release
   * has written stays.
   */
  removeDamaged(): Promise<Result<true, StoreFailure>> {
    return this.#write(async () => {
      for (const found of await this.#findAll())
        if (isRefused(found, 'record-corrupted')) await this.#records.remove(KEPT + found.id);
      for (const [key] of await this.#records.startingWith(ASIDE)) await this.#records.remove(key);
      return ok(true);
    });
  }

  async #write(
    act: () => Promise<Result<true, StoreFailure>>,
  ): Promise<Result<true, StoreFailure>> {
    try {
      return await this.#takeTurn(act);
    } catch (error) {
      return err(failureOf(error));
    }
  }

  async #find(id: string): Promise<Found | null> {
    const stored = await this.#records.get(KEPT + id);
    return stored === null ? null : { id, stored, read: readRecord(stored) };
  }

  /** All records in the order of their ids, which is that of their beginnings. */
  async #findAll(): Promise<readonly Found[]> {
    const entries = await this.#records.startingWith(KEPT);
    return entries.map(([key, stored]) => ({
      id: key.slice(KEPT.length),
      stored,
      read: readRecord(stored),
    }));
  }

  /** Those of whoever is signed in, and nobody's. */
  async #findOwn(): Promise<readonly Found[]> {
    const others = await othersAttempts(this.#records, this.#self());
    return (await this.#findAll()).filter(({ id }) => !others.has(id));
  }

  /** Sets the damaged ones among what was found aside. */
  async #clear(all: readonly Found[]): Promise<void> {
    for (const { id } of all.filter((found) => isRefused(found, 'record-corrupted')))
      await this.#takeTurn(async () => {
        // Another tab may have been here in the meantime.
        const now = await this.#find(id);
        if (now !== null && isRefused(now, 'record-corrupted')) await this.#setAside(now);
      });
  }

  /** Copies a damaged record to a key of its own, and only then clears its place. */
  async #setAside({ id, stored }: Found): Promise<void> {
    const taken = await this.#records.startingWith(ASIDE + id);
    const copy = taken.length === 0 ? ASIDE + id : `${ASIDE}${id}#${taken.length + 1}`;
    await this.#records.set(copy, stored);
    await this.#records.remove(KEPT + id);
  }

  /** Puts right what is known of the scenarios, if it was lost or is from before. */
  #tellAll(attempts: readonly Attempt[]): void {
    for (const scenario of new Set(attempts.map((attempt) => attempt.scenario)))
      this.#onStanding(
        scenario,
        standingOf(attempts.filter((attempt) => attempt.scenario === scenario)),
      );
  }

  /** An attempt that is being played changes nothing else, and its player should not wait. */
  async #tell(scenario: string, playing: boolean): Promise<void> {
    if (playing) {
      this.#onStanding(scenario, { unfinished: true });
      return;
    }
    const attempts = (await this.#findOwn()).flatMap(readable);
    this.#onStanding(
      scenario,
      standingOf(attempts.filter((attempt) => attempt.scenario === scenario)),
    );
  }
}

const isRefused = ({ read }: Found, failure: RecordFailure): boolean =>
  !read.ok && read.error === failure;

const readable = ({ read }: Found): readonly Attempt[] => (read.ok ? [read.value] : []);

/** The standing of one scenario's attempts. */
const standingOf = (attempts: readonly Attempt[]): Standing => ({
  unfinished: attempts.some(({ status }) => status === 'playing'),
  ending: lastEnding(attempts),
});

const lastPlaying = (found: readonly Found[], assignment: string | null): Attempt | null =>
  found
    .flatMap(readable)
    .findLast((each) => each.status === 'playing' && (each.assignment ?? null) === assignment) ??
  null;

/** The id in the key of a record set aside; a second one of the same id carries a number. */
const asideId = (key: string): string => key.slice(ASIDE.length).split('#', 1)[0] ?? '';
