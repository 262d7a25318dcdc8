/** What is recorded of a learner: the attempts in memory, and what the LMS has confirmed of them. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { markEnding, lastEnding } from '../../app/data/reached-endings.ts';
import { markUnfinished } from '../../app/data/unfinished-scenarios.ts';
import { SUSPEND_CHARACTERS, type PackageData } from '../../contract/package.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { countedOf, progressOf } from '../progress.ts';
import {
  copiedDecisions,
  decisionReports,
  locationOf,
  type DecisionReport,
  type Report,
  type ReportedScenario,
} from '../report.ts';
import { writeWithin } from '../suspend.ts';
import type { Connection } from './connection/connection.ts';

/** A place in the pack: before the decision of that number, from 1, or behind the last one. */
export type SavedPlace = { readonly scenario: string; readonly decisions: number };

/** How recording goes: the last confirmed place is `null` where nothing has been confirmed. */
export type Recording = {
  readonly state: 'fine' | 'lost';
  readonly saved: SavedPlace | null;
};

/** What a recorder works with. */
export type RecorderParts = {
  readonly connection: Connection;
  readonly data: PackageData;
  /** The files of a scenario. */
  readonly filesOf: (scenario: string) => ReportedScenario | null;
  /** Those kept at earlier visits. */
  readonly attempts: readonly Attempt[];
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
};

let current: Recorder | null = null;

/** The recorder of the page; `null` until its package is open. */
export const recorder = (): Recorder | null => current;

/** See `recorder`. */
export const useRecorder = (opened: Recorder): void => {
  current = opened;
};

/** Keeps attempts, and tells each state of them until the LMS confirms it. */
export class Recorder {
  readonly recording: ReadonlySignal<Recording>;
  readonly #recording: Signal<Recording> = signal({ state: 'fine', saved: null });
  readonly #parts: RecorderParts;
  readonly #attempts = new Map<string, Attempt>();
  /** How many decisions of each attempt the LMS knows. */
  readonly #told = new Map<string, number>();
  readonly #beganAt: number;
  #connection: Connection | null;
  /** Whether something has changed since the last report was confirmed. */
  #changed = false;
  #latest: Attempt | undefined;
  #telling: Promise<void> = Promise.resolve();

  constructor(parts: RecorderParts) {
    this.#parts = parts;
    this.#connection = parts.connection.records ? parts.connection : null;
    this.#beganAt = parts.now();
    this.recording = this.#recording;
    for (const attempt of parts.attempts) this.#restore(attempt);
  }

  /** All attempts, the earliest first. */
  get attempts(): readonly Attempt[] {
    return [...this.#attempts.values()];
  }

  /** What the LMS would be given to keep now. */
  get suspended(): string {
    return this.#suspended();
  }

  /** Remembers the state of an attempt; it is told with the next `keep`, or when the page goes. */
  note(attempt: Attempt): void {
    if (!this.#told.has(attempt.id)) this.#told.set(attempt.id, copiedDecisions(attempt));
    this.#attempts.set(attempt.id, attempt);
    this.#latest = attempt;
    this.#changed = true;
    this.#mark(attempt.scenario);
  }

  /** Remembers the state of an attempt and tells the LMS. */
  async keep(attempt: Attempt): Promise<void> {
    this.note(attempt);
    await this.tell();
  }

  /** Tells the LMS what it has not confirmed yet. */
  tell(): Promise<void> {
    this.#telling = this.#telling.then(() => this.#tellNow());
    return this.#telling;
  }

  /** Takes in attempts that another window has played; the further state of each stays. */
  takeIn(attempts: readonly Attempt[]): void {
    for (const attempt of attempts) {
      const own = this.#attempts.get(attempt.id);
      if (own === undefined || attempt.decisions.length >= own.decisions.length)
        this.#restore(attempt);
    }
  }

  /** Records by a connection from now on, everything that is known here. */
  recordBy(connection: Connection): void {
    this.#connection = connection;
    this.#changed = true;
    void this.tell();
  }

  /** Stops recording: another window goes on. */
  stop(): void {
    this.#connection = null;
  }

  /** Tells the rest and ends the visit: the page goes. */
  leave(): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.close(this.#changed ? this.#report() : null);
  }

  async #tellNow(): Promise<void> {
    const connection = this.#connection;
    if (connection === null || !this.#changed) return;
    const [report, latest] = [this.#report(), this.#latest];
    this.#changed = false;
    const counts = this.attempts.map(({ id, decisions }) => [id, decisions.length] as const);
    if (await connection.keep(report)) {
      for (const [id, count] of counts) this.#told.set(id, count);
      this.#recording.value = { state: 'fine', saved: placeOf(latest) };
    } else {
      this.#changed = true;
      this.#recording.value = { ...this.#recording.peek(), state: 'lost' };
    }
  }

  #report(): Report {
    const { data, now } = this.#parts;
    return {
      suspended: this.#suspended(),
      location: locationOf(this.#latest?.status === 'playing' ? this.#latest : undefined),
      progress: progressOf(data.pack, this.attempts),
      decisions: this.attempts.flatMap((attempt) => this.#untold(attempt)),
      sessionMs: now() - this.#beganAt,
    };
  }

  #untold(attempt: Attempt): readonly DecisionReport[] {
    const told = this.#told.get(attempt.id) ?? 0;
    if (attempt.decisions.length <= told) return [];
    const files = this.#parts.filesOf(attempt.scenario);
    return files === null ? [] : decisionReports(attempt, files, told);
  }

  #suspended(): string {
    const { pack, cards } = this.#parts.data;
    const hashes = cards.map(({ hash }) => hash);
    const counted = pack.scenarios.map((scenario) => countedOf(this.#of(scenario), pack.passMarks));
    const needed = (attempt: Attempt): boolean =>
      (attempt.status === 'playing' && hashes.includes(attempt.hash)) || counted.includes(attempt);
    return writeWithin(this.attempts, needed, SUSPEND_CHARACTERS);
  }

  #restore(attempt: Attempt): void {
    this.#attempts.set(attempt.id, attempt);
    this.#told.set(attempt.id, attempt.decisions.length);
    this.#mark(attempt.scenario);
  }

  /** Leaves a scenario's standing where its page looks for it. */
  #mark(scenario: string): void {
    const own = this.#of(scenario);
    markUnfinished(
      scenario,
      own.some(({ status }) => status === 'playing'),
    );
    markEnding(scenario, lastEnding(own));
  }

  #of(scenario: string): readonly Attempt[] {
    return this.attempts.filter((attempt) => attempt.scenario === scenario);
  }
}

const placeOf = (attempt: Attempt | undefined): SavedPlace | null =>
  attempt === undefined
    ? null
    : { scenario: attempt.scenario, decisions: attempt.decisions.length };
