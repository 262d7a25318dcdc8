/** What every part of the page is told from. */
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { ServerAttempt } from '../data/server-attempt.ts';
import type { Asked } from '../desk/asked.ts';
import type { Grades, Reach } from '../review/grading.ts';
import type { Pictures } from '../review/pictures.ts';
import type { LoadedCourse } from './load-course.ts';

/** An attempt as the server keeps it, and who looks at it. */
export type ShownAttempt = {
  readonly server: ServerAttempt;
  readonly asked: Asked<ServerAttempt>;
  /** The id of whoever looks at it. */
  readonly self: string;
  readonly cards: readonly ScenarioCard[];
};

/** The same with what was played. */
export type ShownCourse = ShownAttempt & {
  readonly loaded: LoadedCourse;
  readonly grades: Grades;
  /** How far the scores reach; `null` while that is not known. */
  readonly reach: Reach | null;
  readonly pictures: Pictures;
};
