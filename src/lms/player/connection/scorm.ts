/** Speaks SCORM: both versions differ in the names of calls and elements only. */
import { err, ok, type Result } from '../../../core/base/result.ts';
import type { Report } from '../../report.ts';
import { scorm12Elements } from '../../scorm12.ts';
import { scorm2004Elements } from '../../scorm2004.ts';
import { isOptional, type Element, type Present } from '../../scorm-elements.ts';
import type { Connection, NoConnection } from './connection.ts';
import { findApi, type ScormApi } from './find-api.ts';

type Dialect = {
  readonly api: string;
  /** What stands before the names of the calls. */
  readonly prefix: string;
  readonly begin: string;
  readonly end: string;
  readonly mode: string;
  readonly learner: string;
  readonly language: string;
  readonly status: string;
  readonly exit: string;
  elements(report: Report, present: Present): readonly Element[];
};

const DIALECTS: Readonly<Record<'scorm12' | 'scorm2004', Dialect>> = {
  scorm12: {
    api: 'API',
    prefix: 'LMS',
    begin: 'LMSInitialize',
    end: 'LMSFinish',
    mode: 'cmi.core.lesson_mode',
    learner: 'cmi.core.student_id',
    language: 'cmi.student_preference.language',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    elements: scorm12Elements,
  },
  scorm2004: {
    api: 'API_1484_11',
    prefix: '',
    begin: 'Initialize',
    end: 'Terminate',
    mode: 'cmi.mode',
    learner: 'cmi.learner_id',
    language: 'cmi.learner_preference.language',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    elements: scorm2004Elements,
  },
};

/** Finds the API around a window and begins. */
export function openScorm(
  page: Window,
  version: 'scorm12' | 'scorm2004',
): Result<Connection, NoConnection> {
  const dialect = DIALECTS[version];
  const api = findApi(page, dialect.api);
  if (api === null) return err('no-api');
  const connection = new ScormConnection(api, dialect);
  return connection.begin() ? ok(connection) : err('refused');
}

class ScormConnection implements Connection {
  records = true;
  learner = '';
  language: string | null = null;
  suspended = '';
  readonly #api: ScormApi;
  readonly #dialect: Dialect;
  /** Our own count, for systems that do not tell theirs. */
  #interactions = 0;
  #ended = false;

  constructor(api: ScormApi, dialect: Dialect) {
    this.#api = api;
    this.#dialect = dialect;
  }

  /** Begins the visit and reads what is known of the learner; whether the LMS took part. */
  begin(): boolean {
    const { begin, mode, learner, language, status, exit } = this.#dialect;
    if (!this.#ask(begin, '')) return false;
    const lessonMode = this.#get(mode);
    this.records = lessonMode !== 'review' && lessonMode !== 'browse';
    this.learner = this.#get(learner);
    this.language = this.#get(language) || null;
    this.suspended = this.#get('cmi.suspend_data');
    if (!this.records) return true;
    // A visit that ends at once is to be gone on with, too.
    if (['', 'not attempted', 'unknown'].includes(this.#get(status)))
      this.#set([status, 'incomplete']);
    this.#set([exit, 'suspend']);
    this.#ask(`${this.#dialect.prefix}Commit`, '');
    return true;
  }

  keep(report: Report): Promise<boolean> {
    return Promise.resolve(this.#tell(report));
  }

  close(report: Report | null): void {
    if (this.#ended) return;
    if (report !== null) this.#tell(report);
    this.#ended = true;
    this.#ask(this.#dialect.end, '');
  }

  #tell(report: Report): boolean {
    if (!this.records || this.#ended) return false;
    const present = this.#present();
    const elements = this.#dialect.elements(report, present);
    const told = elements.every((element) => this.#set(element) || this.#isRefused(element));
    const kept = told && this.#ask(`${this.#dialect.prefix}Commit`, '');
    if (kept) this.#interactions = present.interactions + report.decisions.length;
    return kept;
  }

  #present(): Present {
    const counted = Number(this.#get('cmi.interactions._count'));
    const objectives = Number(this.#get('cmi.objectives._count')) || 0;
    return {
      interactions: Number.isInteger(counted) && counted > 0 ? counted : this.#interactions,
      objectives: Array.from({ length: objectives }, (_, at) =>
        this.#get(`cmi.objectives.${at}.id`),
      ),
    };
  }

  #get(element: string): string {
    const value = this.#call(`${this.#dialect.prefix}GetValue`, element);
    return typeof value === 'string' ? value : '';
  }

  #set([name, value]: Element): boolean {
    return this.#ask(`${this.#dialect.prefix}SetValue`, name, value);
  }

  /** Whether an LMS that answers has only refused an element that it may do without. */
  #isRefused(element: Element): boolean {
    if (!isOptional(element)) return false;
    const code = Number(this.#call(`${this.#dialect.prefix}GetLastError`));
    // In both versions these are faults of the element or its value, not of the connection.
    return code >= 201 && code !== 301 && code !== 391;
  }

  #ask(name: string, ...given: readonly string[]): boolean {
    return String(this.#call(name, ...given)) === 'true';
  }

  /** `undefined` where the LMS has no such call or stumbles over it. */
  #call(name: string, ...given: readonly string[]): unknown {
    const call = this.#api[name];
    if (typeof call !== 'function') return undefined;
    try {
      return Reflect.apply(call, this.#api, given);
    } catch {
      return undefined;
    }
  }
}
