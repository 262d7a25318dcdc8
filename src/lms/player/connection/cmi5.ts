/** Speaks cmi5: a launch with a token, a state document, and statements. */
import { newAttemptId } from '../../../app/data/uuid.ts';
import { err, ok, type Result } from '../../../core/base/result.ts';
import {
  reportStatements,
  sessionStatement,
  toldAfter,
  type Cmi5Launch,
  type Cmi5Told,
} from '../../cmi5.ts';
import type { Report } from '../../report.ts';
import type { Connection, NoConnection } from './connection.ts';
import { RecordStore, type StoreAccess } from './record-store.ts';

/** The document in which the learner's progress is kept, beside those of the LMS. */
const PROGRESS = 'rapport.progress';

/** What is kept of a registration. */
type Kept = {
  readonly suspended: string;
  readonly completed: boolean;
  readonly passed: boolean;
};

/**
 * Takes up a launch.
 *
 * @param query - of the address that the LMS has opened.
 * @param locale - the language of the author's words.
 */
export async function openCmi5(
  query: string,
  locale: string,
): Promise<Result<Connection, NoConnection>> {
  const access = await accessOf(new URLSearchParams(query));
  if (!access.ok) return access;
  const store = new RecordStore(access.value);
  const [launchData, preferences, kept] = await Promise.all([
    store.state('LMS.LaunchData'),
    store.profile('cmi5LearnerPreferences'),
    store.state(PROGRESS),
  ]);
  // Without these it is not known what may be written, and what would be written over.
  if (launchData === null || launchData === '' || kept === null) return err('refused');
  const data = jsonRecord(launchData);
  const launch: Cmi5Launch = {
    actor: jsonRecord(access.value.agent),
    registration: access.value.registration,
    activityId: access.value.activityId,
    session: newAttemptId(),
    contextTemplate: recordOf(data['contextTemplate']),
    masteryScore: typeof data['masteryScore'] === 'number' ? data['masteryScore'] : null,
    locale,
  };
  const connection = new Cmi5Connection(store, launch, keptIn(kept), {
    records: data['launchMode'] !== 'Browse' && data['launchMode'] !== 'Review',
    language: languageIn(preferences ?? ''),
  });
  return (await connection.begin()) ? ok(connection) : err('refused');
}

async function accessOf(query: URLSearchParams): Promise<Result<StoreAccess, NoConnection>> {
  const [endpoint, tokenAddress, agent] = [
    query.get('endpoint'),
    query.get('fetch'),
    query.get('actor'),
  ];
  const [registration, activityId] = [query.get('registration'), query.get('activityId')];
  if (endpoint === null || tokenAddress === null || agent === null) return err('no-api');
  if (registration === null || activityId === null) return err('no-api');
  const token = await tokenFrom(tokenAddress);
  if (token === null) return err('refused');
  const folder = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  return ok({ endpoint: folder, token, activityId, agent, registration });
}

/** A launch's token can be had once; a page that is loaded anew is refused. */
async function tokenFrom(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { method: 'POST' });
    const token = jsonRecord(await answer.text())['auth-token'];
    return answer.ok && typeof token === 'string' ? token : null;
  } catch {
    return null;
  }
}

class Cmi5Connection implements Connection {
  readonly records: boolean;
  readonly learner: string;
  readonly language: string | null;
  readonly suspended: string;
  readonly #store: RecordStore;
  readonly #launch: Cmi5Launch;
  readonly #beganAt = Date.now();
  #told: Cmi5Told;
  #ended = false;

  constructor(
    store: RecordStore,
    launch: Cmi5Launch,
    kept: Kept,
    { records, language }: Pick<Connection, 'records' | 'language'>,
  ) {
    this.#store = store;
    this.#launch = launch;
    this.#told = { completed: kept.completed, passed: kept.passed, failed: false };
    this.records = records;
    this.language = language;
    this.learner = launch.registration;
    this.suspended = kept.suspended;
  }

  /** Says that the visit begins; whether the store took it. */
  begin(): Promise<boolean> {
    return this.#store.send([sessionStatement(this.#launch, 'initialized', this.#beganAt, null)]);
  }

  async keep(report: Report): Promise<boolean> {
    if (this.#ended || !this.records) return false;
    // The progress first: what was decided can be told again from it.
    if (!(await this.#keepState(report))) return false;
    if (this.#ended) return false;
    const statements = reportStatements(this.#launch, report, this.#told, Date.now());
    if (!(await this.#store.send(statements))) return false;
    const before = this.#told;
    this.#told = toldAfter(report.progress, before);
    const isNews = before.completed !== this.#told.completed || before.passed !== this.#told.passed;
    return isNews ? this.#keepState(report) : true;
  }

  close(report: Report | null): void {
    if (this.#ended) return;
    this.#ended = true;
    const now = Date.now();
    const statements =
      report === null ? [] : reportStatements(this.#launch, report, this.#told, now);
    if (report !== null) {
      this.#told = toldAfter(report.progress, this.#told);
      void this.#keepState(report, true);
    }
    const end = sessionStatement(this.#launch, 'terminated', now, now - this.#beganAt);
    void this.#store.send([...statements, end], true);
  }

  #keepState({ suspended }: Report, last = false): Promise<boolean> {
    const { completed, passed } = this.#told;
    const kept: Kept = { suspended, completed, passed };
    return this.#store.keepState(PROGRESS, JSON.stringify(kept), last);
  }
}

function keptIn(text: string): Kept {
  const { suspended, completed, passed } = jsonRecord(text);
  return {
    // What is there but cannot be read goes on to whoever says so to the learner.
    suspended: typeof suspended === 'string' ? suspended : text,
    completed: completed === true,
    passed: passed === true,
  };
}

/** The first of the languages that the learner prefers. */
function languageIn(preferences: string): string | null {
  const { languagePreference } = jsonRecord(preferences);
  return typeof languagePreference === 'string' ? (languagePreference.split(',')[0] ?? null) : null;
}

function jsonRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
