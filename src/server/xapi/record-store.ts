/** A record store of the customer, as our server tells it of attempts. */
import type { XapiStatement } from '../../contract/xapi.ts';

/** Where it is, and as whom it is told. */
export type RecordStoreOptions = {
  /** The address before `statements`, ending in `/`. */
  readonly endpoint: string;
  readonly key: string;
  readonly secret: string;
};

/** Tells statements; resolves when the store has all of them, rejects with a sentence when not. */
export type RecordStore = (statements: readonly XapiStatement[]) => Promise<void>;

const VERSION = '1.0.3';
const PATIENCE_MS = 15_000;
const CONFLICT = 409;

/** Opens a store. What it has already under the same id is left as it is there. */
export function openRecordStore({ endpoint, key, secret }: RecordStoreOptions): RecordStore {
  const credentials = Buffer.from(`${key}:${secret}`).toString('base64');
  const post = (statements: readonly XapiStatement[]): Promise<Response> =>
    fetch(`${endpoint}statements`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        authorization: `Basic ${credentials}`,
        'content-type': 'application/json',
        'x-experience-api-version': VERSION,
      },
      body: JSON.stringify(statements),
    });
  return async function tell(statements): Promise<void> {
    if (statements.length === 0) return;
    const { ok, status } = await post(statements);
    if (ok || (status === CONFLICT && statements.length === 1)) return;
    if (status !== CONFLICT) throw new Error(`The record store answers ${status}.`);
    // It refuses them all for one that it knows in another form.
    for (const statement of statements) await tell([statement]);
  };
}
