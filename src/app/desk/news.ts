/** When what a page shows may have changed on the server. */
import { CHANGES_ROUTES } from '../../contract/api/changes-routes.ts';
import { ask } from '../data/server.ts';

/** So often an open page asks whether there is anything new. */
const EVERY_MS = 6_000;

const listeners = new Set<() => void>();
/** What has been told already: the server tells the last seconds again. */
const known = new Set<string>();
let since: string | undefined;
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * Calls `act` whenever the server tells of something new: attempts, remarks, assignments. It is
 * asked every few seconds while the page can be seen, and at once when it is seen again.
 *
 * @returns how to stop.
 */
export function whenNews(act: () => void): () => void {
  listeners.add(act);
  if (listeners.size === 1) begin();
  return () => {
    listeners.delete(act);
    if (listeners.size === 0) end();
  };
}

function begin(): void {
  timer = setInterval(look, EVERY_MS);
  document.addEventListener('visibilitychange', look);
  look();
}

function end(): void {
  clearInterval(timer);
  document.removeEventListener('visibilitychange', look);
}

function look(): void {
  if (document.visibilityState === 'visible') void askForNews();
}

async function askForNews(): Promise<void> {
  const answer = await ask(CHANGES_ROUTES.changes, { query: { since } });
  if (!answer.ok) return;
  const { cursor, attempts, remarks, assignments } = answer.value;
  since = cursor;
  const told = [...attempts, ...remarks, ...assignments].map(({ id, at }) => `${id} ${at}`);
  const fresh = told.filter((each) => !known.has(each));
  for (const each of fresh) known.add(each);
  if (fresh.length > 0) for (const act of listeners) act();
}
