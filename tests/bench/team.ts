/**
 * The team server, on SQLite and on a PostgreSQL of the benchmark's own: what verification costs, how
 * pages stand up to a long past, and a class that finishes all at once.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreByReplay } from '../../src/core/solver/attempt-score.ts';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import { findPostgres, NO_POSTGRES } from '../../src/cli/postgres.ts';
import { startCluster, type Cluster } from '../../src/cli/postgres-cluster.ts';
import { compilePlace, STORIES } from '../../src/cli/stories.ts';
import { openStore, type StorePlace } from '../../src/server/store/store.ts';
import { playAtRandom, scored } from '../fixtures/played.ts';
import { startServer, type ServerProcess } from '../server-process.ts';
import { deliverFor, deliverWithin, endLines } from './deliveries.ts';
import { fillTeam, type FullTeam } from './full-team.ts';
import { insertPlainly } from './plain-inserts.ts';
import { DIST, SCENARIO } from './sites.ts';
import { median, percentile } from './statistics.ts';
import { addMembers, type Member } from './team-people.ts';

/** What was measured on one database. */
export type TeamFigures = {
  readonly database: 'SQLite' | 'PostgreSQL';
  /** Attempts a second: accepted, accepted without verification, and their rows plainly inserted. */
  readonly verified: number;
  readonly unverified: number;
  readonly plain: number;
  /** Medians in milliseconds, with few attempts and with many. */
  readonly teamPage: readonly [few: number, many: number];
  readonly statusPage: readonly [few: number, many: number];
  /** The 99th percentile of a class that finishes within a minute, in milliseconds. */
  readonly classWait: number;
};

const SCRIPT = fileURLToPath(new URL('team-server.ts', import.meta.url));
const FEW = 10_000;
const MANY = 1_000_000;
const PEOPLE = 500;
/** Different plays; the same ones are walked again and again otherwise. */
const PLAYS = 300;
const TABS = 16;
const ROUNDS = 5;
const ROUND_SECONDS = 4;
const MINUTE = 60;
const READS = 30;

type Progress = (words: string) => void;
type Plays = { readonly plays: readonly Attempt[]; readonly known: string };
type Place = () => Promise<StorePlace>;

/** Measures both databases; PostgreSQL only where there is one. */
export async function measureTeam(progress: Progress): Promise<readonly TeamFigures[]> {
  const plays = makePlays();
  const figures = [await measureOn('SQLite', newFolder, plays, progress)];
  const bin = findPostgres();
  if (bin === null) progress(NO_POSTGRES);
  else {
    const cluster = await startCluster({ bin, durable: true });
    try {
      figures.push(await measureOn('PostgreSQL', () => newDatabase(cluster), plays, progress));
    } finally {
      await cluster.stop();
    }
  }
  endLines();
  return figures;
}

const newFolder = (): Promise<StorePlace> =>
  Promise.resolve({ kind: 'sqlite', folder: mkdtempSync(join(tmpdir(), 'rapport-bench-')) });

const newDatabase = async (cluster: Cluster): Promise<StorePlace> => ({
  kind: 'postgres',
  url: await cluster.createDatabase(),
});

async function measureOn(
  database: TeamFigures['database'],
  place: Place,
  plays: Plays,
  progress: Progress,
): Promise<TeamFigures> {
  progress(`${database}: accepting attempts`);
  const rates = await measureRates(await place(), plays, progress);
  progress(`${database}: ${PEOPLE} learners finish within a minute`);
  const classWait = await measureClass(await place(), plays.plays);
  progress(`${database}: pages over ${FEW} and over ${MANY} attempts`);
  const pages = await measurePages(await place(), await place());
  return { database, ...rates, classWait, ...pages };
}

/** Plays a shipped scenario, and writes down what each play comes to. */
function makePlays(): Plays {
  const { scenario: compiled } = compilePlace({ stories: STORIES, id: SCENARIO });
  if (compiled === null) throw new Error(`${SCENARIO} does not compile.`);
  const scenario = scored(compiled);
  const plays = Array.from({ length: PLAYS }, (_, seed) => playAtRandom(scenario, `play ${seed}`));
  const scores = plays.map((play) => {
    const score = scoreByReplay(play, scenario);
    if (!score.ok) throw new Error(score.error.reason);
    return [play.seed, score.value] as const;
  });
  const known = join(mkdtempSync(join(tmpdir(), 'rapport-known-')), 'scores.json');
  writeFileSync(known, JSON.stringify(scores));
  return { plays, known };
}

const serve = (place: StorePlace, env: Record<string, string> = {}): Promise<ServerProcess> =>
  startServer({
    script: SCRIPT,
    env: {
      ...(place.kind === 'sqlite' ? { RAPPORT_DATA: place.folder } : { DATABASE_URL: place.url }),
      BENCH_DIST: DIST,
      ...env,
    },
  });

async function membersIn(place: StorePlace, count: number): Promise<readonly Member[]> {
  const store = await openStore(place);
  const members = await addMembers(store, count);
  await store.close();
  return members;
}

/** Turn and turn about, one server at a time: what else the machine does concerns all alike. */
async function measureRates(
  place: StorePlace,
  { plays, known }: Plays,
  progress: Progress,
): Promise<Pick<TeamFigures, 'verified' | 'unverified' | 'plain'>> {
  const members = await membersIn(place, TABS);
  const [verified, unverified, plain]: [number[], number[], number[]] = [[], [], []];
  const measure = async (into: number[], env: Record<string, string>): Promise<void> => {
    const server = await serve(place, env);
    // Pages, statements and walks are prepared by then, in both.
    await deliverFor(ROUND_SECONDS / 2, server.url, plays, members);
    const rate = await deliverFor(ROUND_SECONDS, server.url, plays, members);
    into.push(rate);
    progress(`${Math.round(rate)} a second, ${into === verified ? 'verified' : 'not verified'}`);
    await server.end('SIGTERM');
  };
  for (let round = 0; round < ROUNDS; round++) {
    await measure(verified, {});
    await measure(unverified, { BENCH_UNVERIFIED: known });
    plain.push(await insertPlainly(place, ROUND_SECONDS / 2));
  }
  return { verified: median(verified), unverified: median(unverified), plain: median(plain) };
}

async function measureClass(place: StorePlace, plays: readonly Attempt[]): Promise<number> {
  const members = await membersIn(place, PEOPLE);
  const server = await serve(place);
  const waits = await deliverWithin(MINUTE, server.url, plays, members);
  await server.end('SIGTERM');
  return percentile(waits, 0.99);
}

async function measurePages(
  few: StorePlace,
  many: StorePlace,
): Promise<Pick<TeamFigures, 'teamPage' | 'statusPage'>> {
  const sites: FullSite[] = [];
  for (const [place, attempts] of [
    [few, FEW],
    [many, MANY],
  ] as const)
    sites.push(await openFull(place, attempts));
  const read = async (path: (team: FullTeam) => string, as: 'trainer' | 'manager') => {
    const times: [number[], number[]] = [[], []];
    for (let count = 0; count < READS; count++)
      for (const [at, { server, team }] of sites.entries())
        times[at]?.push(await get(`${server.url}${path(team)}`, team[as]));
    return [median(times[0]), median(times[1])] as const;
  };
  const teamPage = await read(() => 'api/team?limit=50', 'manager');
  const statusPage = await read(
    ({ assignment }) => `api/assignments/${assignment}/status?limit=50`,
    'trainer',
  );
  await Promise.all(sites.map(({ server }) => server.end('SIGTERM')));
  return { teamPage, statusPage };
}

type FullSite = { readonly server: ServerProcess; readonly team: FullTeam };

async function openFull(place: StorePlace, attempts: number): Promise<FullSite> {
  // The first start keeps the scenarios, which attempts refer to.
  await (await serve(place)).end('SIGTERM');
  const store = await openStore(place);
  const scenarios = await store.db
    .selectFrom('scenario_version')
    .select(['scenario_id as id', 'hash'])
    .orderBy('scenario_id')
    .limit(10)
    .execute();
  const team = await fillTeam(store, { people: PEOPLE, attempts, scenarios });
  await store.close();
  return { server: await serve(place), team };
}

async function get(url: string, { cookie }: Member): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url, { headers: { cookie } });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  return performance.now() - began;
}
