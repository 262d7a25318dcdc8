/**
 * `serve`: shows the built pages and keeps the team's data until it is told to stop.
 *
 * It listens to this machine alone unless HOST (or `--host`) says otherwise: nobody should find
 * himself serving a network by accident.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { buildServer, LOGGED } from '../server/app.ts';
import { addresses, listen } from '../server/listen.ts';
import { smtpMailer } from '../server/mail/mailer.ts';
import { firstAdministratorPath } from '../server/sign-in/first-administrator.ts';
import { openRecordStore } from '../server/xapi/record-store.ts';
import { dropDatabase } from '../server/store/data-folder.ts';
import { openStore, type Store } from '../server/store/store.ts';
import {
  ADMINISTRATOR,
  addressOf,
  DEMO_PASSWORD,
  LEARNERS,
  MANAGERS,
  TRAINER,
} from './demo/cast.ts';
import { fillDemonstration, filledOf } from './demo/fill-demonstration.ts';
import { readServeOptions, USAGE, type ServeOptions } from './serve-options.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** How long requests under way may take to end once the server is told to stop. */
const GRACE_MS = 5_000;

async function serve(options: ServeOptions): Promise<void> {
  if (!existsSync(DIST)) throw new Error('There is no build yet: run `npm run build` first.');
  const store = options.demo ? await openDemonstration(options) : await openStore(options.store);
  try {
    if (options.demo) await prepareDemonstration(store, options);
    const mailer = options.smtp === null ? null : smtpMailer(options.smtp);
    const app = await buildServer({
      distFolder: DIST,
      logger: { ...LOGGED, level: options.logLevel },
      store,
      publicUrl: options.publicUrl,
      trustedProxies: options.trustedProxies,
      mailer,
      providers: options.providers,
      demonstration: options.demo,
      recordStore: options.recordStore === null ? null : openRecordStore(options.recordStore),
    });
    app.addHook('onClose', () => mailer?.close());
    const port = await listen(app, options);
    await announce(options, port, store);
    if (options.demo) announceDemonstration();
    stopOnSignal(app, store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the demonstration's store; of one that was broken off while it was made nothing is kept. */
async function openDemonstration({ store: place }: ServeOptions): Promise<Store> {
  const store = await openStore(place);
  if (place.kind !== 'sqlite' || (await filledOf(store)) !== 'unfinished') return store;
  say('Demonstration: it was broken off while it was made, and is made again');
  await store.close();
  dropDatabase(place.folder);
  return openStore(place);
}

/** Makes the demonstration where it is missing. */
async function prepareDemonstration(store: Store, { demoLocale }: ServeOptions): Promise<void> {
  if ((await filledOf(store)) === 'whole') return;
  const now = Date.now();
  await fillDemonstration({ store, distFolder: DIST, now, say, locale: demoLocale });
}

const say = (line: string): void => console.log(line);

function announceDemonstration(): void {
  const [manager] = MANAGERS;
  const [learner] = LEARNERS;
  console.log(
    `It is a demonstration: its people are invented. All have the password ${DEMO_PASSWORD}`,
  );
  for (const [role, name] of [
    ['learner', learner?.name ?? ''],
    ['trainer', TRAINER],
    ['manager', manager],
    ['administrator', ADMINISTRATOR],
  ] as const)
    console.log(`  ${role.padEnd(14)} ${addressOf(name)}`);
}

async function announce(
  { host, publicUrl }: ServeOptions,
  port: number,
  { db }: Store,
): Promise<void> {
  const [nearest = '', ...others] = addresses(host, port);
  console.log(`Rapport is at ${nearest}`);
  for (const other of others) console.log(`In this network it is at ${other}`);
  const path = await firstAdministratorPath(db, Date.now());
  if (path !== null)
    console.log(
      `To work as a team, its first administrator signs in here, once: ${publicUrl ?? nearest}${path}`,
    );
}

/** Answers what is under way, takes nothing new, closes the database, and ends. */
function stopOnSignal(app: FastifyInstance, store: Store): void {
  const stop = (): void => {
    setTimeout(() => process.exit(0), GRACE_MS).unref();
    void app.close().then(() => store.close());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  try {
    await serve(readServeOptions(process.argv.slice(2), process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
