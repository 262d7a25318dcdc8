/** The record store of an LMS that speaks cmi5, as far as the player asks it. */
import type { XapiStatement } from '../../../contract/xapi.ts';

const VERSION = '1.0.3';

/** Where and as whom the store is asked. */
export type StoreAccess = {
  /** Ends in `/`. */
  readonly endpoint: string;
  readonly token: string;
  readonly activityId: string;
  /** The actor as JSON, just as the launch gave it. */
  readonly agent: string;
  readonly registration: string;
};

/** See `StoreAccess`. Its methods never reject. */
export class RecordStore {
  readonly #access: StoreAccess;

  constructor(access: StoreAccess) {
    this.#access = access;
  }

  /** A document of this registration's state; `''` where there is none, `null` without an answer. */
  async state(id: string): Promise<string | null> {
    return this.#text(`activities/state?${this.#stateQuery(id)}`);
  }

  /** Keeps a document; whether the store has confirmed it. */
  async keepState(id: string, document: string, last = false): Promise<boolean> {
    const answer = await this.#ask('PUT', `activities/state?${this.#stateQuery(id)}`, {
      body: document,
      last,
    });
    return answer?.ok ?? false;
  }

  /** A document of the learner's profile. */
  async profile(id: string): Promise<string | null> {
    const { agent } = this.#access;
    return this.#text(`agents/profile?${new URLSearchParams({ agent, profileId: id }).toString()}`);
  }

  /**
   * Sends statements; whether all of them are there now. What the store has already under the same id
   * stays as it is.
   */
  async send(statements: readonly XapiStatement[], last = false): Promise<boolean> {
    if (statements.length === 0) return true;
    const answer = await this.#ask('POST', 'statements', {
      body: JSON.stringify(statements),
      last,
    });
    if (answer?.status !== CONFLICT) return answer?.ok ?? false;
    if (statements.length === 1) return true;
    const sent = await Promise.all(statements.map((statement) => this.send([statement], last)));
    return sent.every(Boolean);
  }

  #stateQuery(stateId: string): string {
    const { activityId, agent, registration } = this.#access;
    return new URLSearchParams({ activityId, agent, registration, stateId }).toString();
  }

  async #text(path: string): Promise<string | null> {
    const answer = await this.#ask('GET', path, { last: false });
    if (answer === null) return null;
    if (answer.status === MISSING) return '';
    return answer.ok ? answer.text() : null;
  }

  async #ask(
    method: string,
    path: string,
    { body, last }: { readonly body?: string; readonly last: boolean },
  ): Promise<Response | null> {
    try {
      return await fetch(this.#access.endpoint + path, {
        method,
        // The last ones outlive the page.
        keepalive: last,
        headers: {
          authorization: `Basic ${this.#access.token}`,
          'x-experience-api-version': VERSION,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
      });
    } catch {
      return null;
    }
  }
}

const CONFLICT = 409;
const MISSING = 404;
