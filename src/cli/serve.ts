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
import { openStore, type Store } from '../server/store/store.ts';
import { readServeOptions, USAGE, type ServeOptions } from './serve-options.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** How long requests under way may take to end once the server is told to stop. */
const GRACE_MS = 5_000;

async function serve(options: ServeOptions): Promise<void> {
  if (!existsSync(DIST)) throw new Error('There is no build yet: run `npm run build` first.');
  const store = await openStore(options.store);
  try {
    const mailer = options.smtp === null ? null : smtpMailer(options.smtp);
    const app = await buildServer({
      distFolder: DIST,
      logger: { ...LOGGED, level: options.logLevel },
      store,
      publicUrl: options.publicUrl,
      trustedProxies: options.trustedProxies,
      mailer,
      providers: options.providers,
    });
    app.addHook('onClose', () => mailer?.close());
    const port = await listen(app, options);
    await announce(options, port, store);
    stopOnSignal(app, store);
  } catch (error) {
    await store.close();
    throw error;
  }
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
