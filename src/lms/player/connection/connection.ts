/** The way to an LMS, whatever its standard. */
import type { Report } from '../../report.ts';

/** Why there is no connection: no LMS was found, or it does not want to begin. */
export type NoConnection = 'no-api' | 'refused';

/** A connection that has begun. */
export type Connection = {
  /** Whether what is played is to be recorded: not while an attempt is only looked at again. */
  readonly records: boolean;
  /** What tells learners of this LMS apart, as far as it says; never shown or sent anywhere. */
  readonly learner: string;
  /** The learner's wish for a language, as the LMS writes it; `null` where it has none. */
  readonly language: string | null;
  /** What was kept at the last visit, or `''`. */
  readonly suspended: string;
  /** Tells a report; whether the LMS has confirmed it. Never rejects. */
  keep(report: Report): Promise<boolean>;
  /** Tells a last report, if there is one, and ends the visit before the page goes. */
  close(report: Report | null): void;
};
