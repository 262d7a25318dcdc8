/** Verifies attempts in worker processes that can be killed. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { err, type Result } from '../../core/base/result.ts';
import type { AttemptScore, ScoredScenario } from '../../core/solver/attempt-score.ts';
import { MOST_SCENES, type Answer, type Job, type Scene } from './messages.ts';

/** Why an attempt has no score: what the core says of it, or that it took too long or too much. */
export type VerifyFailure = { readonly reason: string; readonly detail: string };

export type Verifier = {
  /** Starts the processes beforehand, so that the first attempts of the day need not wait for them. */
  warm(): void;
  /** Scores an attempt at `scenario`; never rejects. */
  verify(
    attempt: Attempt,
    scenario: VerifiedScenario,
  ): Promise<Result<AttemptScore, VerifyFailure>>;
  /** Ends the processes; what is under way gets `verifier-closed`. */
  close(): Promise<void>;
};

export type VerifiedScenario = {
  readonly scenario: ScoredScenario;
  /** Whether the solver has walked it whole by its own walk. */
  readonly walk: boolean;
};

export type VerifierOptions = {
  readonly workers?: number;
  /** What one attempt may take before its process is killed. */
  readonly limitMs?: number;
  readonly megabytes?: number;
};

const CHILD = fileURLToPath(new URL('verify-child.ts', import.meta.url));
const LIMIT_MS = 5_000;
const MEGABYTES = 384;

/** Opens a verifier; its processes are started when they are first needed, or by `warm`. */
export function openVerifier(options: VerifierOptions = {}): Verifier {
  const { workers = Math.max(1, availableParallelism() - 1) } = options;
  const lanes = Array.from({ length: workers }, () => new Lane(options));
  return {
    warm() {
      for (const lane of lanes) lane.warm();
    },
    verify(attempt, scenario) {
      const [least] = lanes.toSorted((a, b) => a.waiting - b.waiting);
      return least === undefined
        ? Promise.resolve(err({ reason: 'verifier-closed', detail: '' }))
        : least.verify(attempt, scenario);
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

type Waiting = {
  readonly attempt: Attempt;
  readonly verified: VerifiedScenario;
  readonly settle: (score: Result<AttemptScore, VerifyFailure>) => void;
};

/** One process and what it has been asked; it answers in order, so the oldest is being worked on. */
class Lane {
  readonly #limitMs: number;
  readonly #megabytes: number;
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | null = null;
  /** The scenarios that the process knows, the one told first at the beginning. */
  #told = new Set<string>();
  #next = 0;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor({ limitMs = LIMIT_MS, megabytes = MEGABYTES }: VerifierOptions) {
    this.#limitMs = limitMs;
    this.#megabytes = megabytes;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  warm(): void {
    if (!this.#closed) this.#child ??= this.#start();
  }

  verify(
    attempt: Attempt,
    verified: VerifiedScenario,
  ): Promise<Result<AttemptScore, VerifyFailure>> {
    if (this.#closed) return Promise.resolve(err({ reason: 'verifier-closed', detail: '' }));
    return new Promise((settle) => {
      const number = this.#next++;
      this.#waiting.set(number, { attempt, verified, settle });
      this.#ask(number, { attempt, verified, settle });
      if (this.#timer === null) this.#watch();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const { settle } of this.#waiting.values())
      settle(err({ reason: 'verifier-closed', detail: '' }));
    this.#waiting.clear();
    this.#child?.removeAllListeners().kill('SIGKILL');
  }

  #ask(number: number, { attempt, verified }: Waiting): void {
    const child = (this.#child ??= this.#start());
    const { hash } = verified.scenario;
    if (!this.#told.has(hash)) {
      const [oldest] = this.#told;
      if (this.#told.size >= MOST_SCENES && oldest !== undefined) this.#told.delete(oldest);
      this.#told.add(hash);
      child.send({ kind: 'scene', ...verified } satisfies Scene);
    }
    child.send({ kind: 'job', number, attempt } satisfies Job);
  }

  #start(): ChildProcess {
    const child = fork(CHILD, {
      execArgv: [`--max-old-space-size=${this.#megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#told = new Set();
    child.on('message', (answer: Answer) => this.#settle(answer));
    child.on('error', () => undefined);
    child.on('exit', () => this.#lose('crashed'));
    return child;
  }

  #settle({ number, score }: Answer): void {
    this.#waiting.get(number)?.settle(score);
    this.#waiting.delete(number);
    this.#watch();
  }

  /** Watches the oldest job; a fresh one gets its full time when it becomes the oldest. */
  #watch(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer =
      this.#waiting.size === 0 ? null : setTimeout(() => this.#lose('out-of-time'), this.#limitMs);
  }

  /** Gives the oldest job up with its process, and asks a new one for the others. */
  #lose(reason: 'out-of-time' | 'crashed'): void {
    this.#child?.removeAllListeners().kill('SIGKILL');
    this.#child = null;
    const [oldest, ...rest] = this.#waiting;
    if (oldest === undefined) return this.#watch();
    const [number, { settle }] = oldest;
    this.#waiting.delete(number);
    settle(err({ reason, detail: '' }));
    for (const [at, job] of rest) this.#ask(at, job);
    return this.#watch();
  }
}
