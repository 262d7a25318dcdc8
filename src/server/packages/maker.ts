/** Makes packages one after another, each in a process that can be killed. */
import { fork, type ChildProcess } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { PackageFailure, PackageLine } from '../../contract/api/package-routes.ts';
import type { PackageRequest } from '../../package/content.ts';
import type { MakeNews, MakeOrder } from './messages.ts';

export type PackageMaker = {
  /**
   * Makes a package, when those that were asked for before are made.
   *
   * @returns lines of `PackageLine`, then the archive; `null` where too many wait already. Whoever
   *   destroys it stops the work.
   */
  make(request: PackageRequest): Readable | null;
  /** Stops all work; what is under way ends with the failure `closed`. */
  close(): void;
};

export type MakerOptions = {
  /** The build that packages are made of. */
  readonly distFolder: string;
  /** What one package may take before its process is killed. */
  readonly limitMs?: number;
  readonly megabytes?: number;
  /** How many may wait behind the one that is being made. */
  readonly waiting?: number;
};

const CHILD = fileURLToPath(new URL('make-child.ts', import.meta.url));
const LIMIT_MS = 120_000;
const MEGABYTES = 512;
const WAITING = 8;

/** Opens a maker; it takes nothing until a package is asked for. */
export function openPackageMaker(options: MakerOptions): PackageMaker {
  const { waiting = WAITING } = options;
  let queue: Making[] = [];
  const goOn = (): void => queue[0]?.start();
  const leave = (making: Making): void => {
    queue = queue.filter((each) => each !== making);
    goOn();
  };
  return {
    make(request) {
      if (queue.length > waiting) return null;
      const making: Making = new Making(request, options, () => leave(making));
      queue.push(making);
      goOn();
      return making.answer;
    },
    close() {
      const [...left] = queue;
      queue = [];
      for (const making of left) making.fail('closed');
    },
  };
}

/** A package in the making, and the answer that tells of it. */
class Making {
  readonly answer: Readable;
  readonly #request: PackageRequest;
  readonly #options: MakerOptions;
  readonly #onEnd: () => void;
  #child: ChildProcess | null = null;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  /** @param onEnd - called once, when nothing is under way any more, for whatever reason. */
  constructor(request: PackageRequest, options: MakerOptions, onEnd: () => void) {
    this.#request = request;
    this.#options = options;
    this.answer = new Readable({
      read: () => undefined,
      destroy: (error, done) => {
        this.#stop();
        done(error);
      },
    });
    this.#onEnd = onEnd;
    this.#tell({ done: 0, all: 0 });
  }

  /** Starts the process, where it does not run already. */
  start(): void {
    if (this.#child !== null || this.#ended) return;
    const { distFolder, limitMs = LIMIT_MS, megabytes = MEGABYTES } = this.#options;
    this.#child = fork(CHILD, {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('message', (news: MakeNews) => this.#hear(news));
    this.#child.on('error', () => this.fail('crashed'));
    this.#child.on('exit', () => this.fail('crashed'));
    this.#child.send({ dist: distFolder, request: this.#request } satisfies MakeOrder);
    this.#timer = setTimeout(() => this.fail('out-of-time'), limitMs);
  }

  /** Ends it with a reason. */
  fail(reason: PackageFailure): void {
    this.#finish({ failed: reason });
  }

  #hear(news: MakeNews): void {
    if (news.kind === 'step') this.#tell({ done: news.done, all: news.all });
    else if (news.kind === 'failed') this.fail(news.reason);
    else this.#finish({ bytes: news.archive.length }, news.archive);
  }

  #finish(line: PackageLine, archive: Uint8Array = new Uint8Array()): void {
    if (this.#ended) return;
    this.#tell(line);
    this.#stop();
    if (archive.length > 0) this.answer.push(archive);
    this.answer.push(null);
  }

  #tell(line: PackageLine): void {
    if (!this.#ended) this.answer.push(`${JSON.stringify(line)}\n`);
  }

  /** The next one begins, however slowly this one is fetched. */
  #stop(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#child?.removeAllListeners().kill('SIGKILL');
    this.#onEnd();
  }
}
