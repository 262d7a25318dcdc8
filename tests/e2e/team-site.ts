/**
 * The server of a team for browser tests: one process on SQLite, or, in the project `postgres`, two
 * processes on one PostgreSQL behind a reverse proxy, as where one machine is not enough.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findPostgres, NO_POSTGRES } from '../../src/cli/postgres.ts';
import { startCluster } from '../../src/cli/postgres-cluster.ts';
import { openReverseProxy } from '../reverse-proxy.ts';
import { startServer, type ServerProcess } from '../server-process.ts';

export type TeamSite = {
  /** Ends in `/`. */
  readonly url: string;
  /** The one-time link of the first administrator. */
  readonly link: string;
  close(): Promise<void>;
};

/** The project in which the specs of the team run on PostgreSQL. */
export const ON_POSTGRES = 'postgres';

/**
 * Starts an empty team; call it in a hook. Where there is no PostgreSQL for the project that wants
 * one, its tests count as skipped.
 *
 * @param project - the name of the test's project; it decides on the database.
 */
export const openTeamSite = (project: string): Promise<TeamSite> =>
  project === ON_POSTGRES ? openTwoServers() : openOneServer();

async function openOneServer(): Promise<TeamSite> {
  const data = mkdtempSync(join(tmpdir(), 'rapport-team-'));
  const server = await startServer({ env: { RAPPORT_DATA: data } });
  return { url: server.url, link: await linkOf(server), close: () => server.end('SIGTERM') };
}

async function openTwoServers(): Promise<TeamSite> {
  const bin = findPostgres();
  test.skip(bin === null, NO_POSTGRES);
  if (bin === null) throw new Error(NO_POSTGRES);
  const cluster = await startCluster({ bin, durable: false });
  const proxy = await openReverseProxy();
  const servers: ServerProcess[] = [];
  const close = async (): Promise<void> => {
    await proxy.close();
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
    await cluster.stop();
  };
  try {
    const env = {
      DATABASE_URL: await cluster.createDatabase(),
      RAPPORT_URL: proxy.url,
      RAPPORT_PROXIES: '127.0.0.1',
    };
    // At once, so that both find an empty database and one has to wait for the other.
    const started = await Promise.allSettled([startServer({ env }), startServer({ env })]);
    for (const server of started) if (server.status === 'fulfilled') servers.push(server.value);
    for (const server of started) if (server.status === 'rejected') throw server.reason;
    proxy.targets = servers.map(({ url }) => url);
    const [first] = servers;
    if (first === undefined) throw new Error('No server was started.');
    return { url: proxy.url, link: await linkOf(first), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The link is told after the address. */
async function linkOf(server: ServerProcess): Promise<string> {
  const find = (): string => /http:\S+\/link#\S+(?=\n)/.exec(server.said())?.[0] ?? '';
  await expect.poll(find, { timeout: 30_000 }).not.toBe('');
  return find();
}
