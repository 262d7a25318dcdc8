/** A server of Rapport in a process of its own, as people run it, for tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type ServerProcess = {
  /** Ends in `/`. */
  readonly url: string;
  readonly pid: number | undefined;
  /** Everything it has said so far. */
  said(): string;
  /** Whether the process has ended. */
  ended(): boolean;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<void>;
};

export type ServerProcessOptions = {
  /** What to run; the server of `npm start` unless told, which needs a build. */
  readonly script?: string;
  readonly env: Readonly<Record<string, string>>;
  /** A program that runs the server, with its arguments, such as one that limits it. */
  readonly under?: readonly string[];
};

export const SERVE = fileURLToPath(new URL('../src/cli/serve.ts', import.meta.url));
const START_MS = 180_000;

/**
 * Starts a server and waits for its address.
 *
 * @throws with what it has said, when it ends or says nothing within three minutes.
 */
export async function startServer({
  script = SERVE,
  env,
  under = [],
}: ServerProcessOptions): Promise<ServerProcess> {
  const [file, ...args] = [...under, process.execPath, script];
  // Node warns when both are set, and test runners set one beside the other.
  const colors = { NO_COLOR: undefined, FORCE_COLOR: undefined };
  const child = spawn(file, args, {
    env: { ...process.env, ...colors, DATABASE_URL: '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that is broken off must not leave its server behind.
  const orphan = (): boolean => child.kill('SIGKILL');
  process.on('exit', orphan);
  const gone = once(child, 'exit');
  void gone.then(() => process.off('exit', orphan));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`The server ${why}: ${said}`));
    const timer = setTimeout(() => fail('said no address'), START_MS);
    child.on('error', reject);
    child.on('exit', (code, signal) => fail(`ended with ${code ?? signal}`));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, found] = /^Rapport is at (http:\S+)$/m.exec(said) ?? [];
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(found);
      });
  });
  return {
    url,
    pid: child.pid,
    said: () => said,
    ended: () => child.exitCode !== null || child.signalCode !== null,
    async end(signal) {
      child.kill(signal);
      await gone;
    },
  };
}
