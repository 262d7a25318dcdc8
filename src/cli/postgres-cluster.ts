/** A PostgreSQL of one's own in a temporary folder, gone when it is stopped. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { v7 } from 'uuid';

export type Cluster = {
  /** Makes an empty database and tells its address. */
  createDatabase(): Promise<string>;
  /** Ends the server as a crash does, and starts it again over the same data. */
  crash(): Promise<void>;
  /** Ends the server and takes its folder away. */
  stop(): Promise<void>;
};

/** `durable: false` spares the disk where nothing is to be learnt from it. */
export type ClusterOptions = { readonly bin: string; readonly durable: boolean };

/** A minute of them; counted, because a machine that stands still must not be taken for a slow start. */
const START_TRIES = 1_200;
const TRY_MS = 50;
const ROLE = 'rapport';

/**
 * Starts a PostgreSQL that nobody but this machine's users can reach.
 *
 * It listens on a socket in its own folder, so that no port is taken. PostgreSQL refuses to run as
 * root; there it runs as the user that Debian's package has made, or as nobody.
 *
 * @throws when it does not start within a minute.
 */
export async function startCluster({ bin, durable }: ClusterOptions): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-pg-'));
  const owner = unprivileged();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
  const data = join(folder, 'data');
  const options = { ...owner, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
  const initdb = ['-D', data, '-U', ROLE, '-A', 'trust', '-E', 'UTF8', '--locale=C'];
  const made = spawnSync(join(bin, 'initdb'), [...initdb, ...(durable ? [] : ['--no-sync'])], {
    ...options,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const settings = ['-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=200'];
  const start = async (): Promise<ChildProcess> => {
    const fast = durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
    const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings, ...fast], {
      ...options,
      stdio: 'ignore',
    });
    // Whoever has started it may be ended without a word.
    const orphan = (): boolean => server.kill('SIGQUIT');
    process.on('exit', orphan);
    server.on('exit', () => process.off('exit', orphan));
    await waitForStart(folder, server);
    return server;
  };
  return clusterOf(folder, start, await start());
}

function clusterOf(
  folder: string,
  start: () => Promise<ChildProcess>,
  first: ChildProcess,
): Cluster {
  let server = first;
  return {
    async createDatabase() {
      const name = `test_${v7().replaceAll('-', '')}`;
      await ask(folder, `create database ${name}`);
      return address(folder, name);
    },
    async crash() {
      await end(server, 'SIGQUIT');
      server = await start();
    },
    async stop() {
      await end(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const address = (folder: string, database: string): string =>
  `postgres://${ROLE}@/${database}?host=${encodeURIComponent(folder)}`;

async function ask(folder: string, query: string): Promise<void> {
  const client = new Client({ connectionString: address(folder, 'postgres') });
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
}

async function waitForStart(folder: string, server: ChildProcess): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask(folder, 'select 1');
    } catch (error) {
      if (server.exitCode !== null || tries >= START_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, TRY_MS));
    }
  }
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

/** Nothing for an ordinary user; for root, somebody else's ids. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    const uid = idOf('-u', user);
    const gid = idOf('-g', user);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is no other user to run it as.');
}

/** A user's (`-u`) or his group's (`-g`) number, or `null` where there is no such user. */
function idOf(flag: '-u' | '-g', user: string): number | null {
  const told = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return told.status === 0 ? Number(told.stdout) : null;
}
