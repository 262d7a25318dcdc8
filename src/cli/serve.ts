/**
 * `serve`: shows the built pages at an address until it is told to stop.
 *
 * It listens to this machine alone unless HOST (or `--host`) says otherwise: nobody should find
 * himself serving a network by accident.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildServer, LOGGED } from '../server/app.ts';
import { addresses, listen } from '../server/listen.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** How long requests under way may take to end once the server is told to stop. */
const GRACE_MS = 5_000;

const USAGE = `Usage: npm start -- [--port <number>] [--host <address>]
The environment variables PORT and HOST say the same. HOST=0.0.0.0 lets a phone in the same
network in.`;

type Place = { readonly host: string; readonly port: number | null };

/** Reads the place to listen at; an option beats its variable. @throws with a sentence. */
function parsePlace(args: string[], env: NodeJS.ProcessEnv): Place {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, host: { type: 'string' } },
  });
  const port = values.port ?? (env['PORT'] || undefined);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw new Error(`"${port}" is not a port: give a number from 0 to 65535.`);
  }
  return {
    host: values.host ?? (env['HOST'] || 'localhost'),
    port: port === undefined ? null : Number(port),
  };
}

async function serve(place: Place): Promise<void> {
  if (!existsSync(DIST)) throw new Error('There is no build yet: run `npm run build` first.');
  const app = await buildServer({ distFolder: DIST, logger: LOGGED });
  const port = await listen(app, place);
  const [nearest, ...others] = addresses(place.host, port);
  console.log(`Rapport is at ${nearest}`);
  for (const other of others) console.log(`In this network it is at ${other}`);
  const stop = (): void => {
    setTimeout(() => process.exit(0), GRACE_MS).unref();
    void app.close();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  try {
    await serve(parsePlace(process.argv.slice(2), process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
