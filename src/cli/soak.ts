/**
 * `npm run soak`: the trials of the team server in full: 50 kills on each database, crashes of
 * PostgreSQL, cut lines, a full disk, 10,000 bad requests. `npm test` runs a short form of each.
 */
import { providePostgres } from './postgres.ts';
import { runStep } from './step.ts';

await providePostgres();
const args = ['run', '--project', 'server', 'tests/server/trials', '--disable-console-intercept'];
const env = { ...process.env, RAPPORT_SOAK: '1' };
process.exitCode = await runStep('trying the team server', 'vitest', args, env);
