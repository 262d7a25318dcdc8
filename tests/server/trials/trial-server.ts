/** The team server in a process of its own, to be killed: the scenarios of `TRIAL_DIST`, no limits. */
import { buildServer } from '../../../src/server/app.ts';
import { firstAdministratorPath } from '../../../src/server/sign-in/first-administrator.ts';
import { openStore, storePlace } from '../../../src/server/store/store.ts';

const store = await openStore(storePlace(process.env));
const app = await buildServer({
  distFolder: process.env['TRIAL_DIST'] ?? '',
  logger: { level: 'error' },
  store,
  perMinute: 1e9,
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });
const path = await firstAdministratorPath(store.db, Date.now());
if (path !== null) console.log(`Its first administrator comes by ${url}/${path}`);
console.log(`Rapport is at ${url}/`);
process.on('SIGTERM', () => void app.close().then(() => store.close()));
