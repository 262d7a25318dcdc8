/** The decisions of an attempt as a table for spreadsheets, in the words of the reader's language. */
import { makeCsv } from '../../contract/csv.ts';
import { gradedStepOf } from '../review/grading.ts';
import { reviewMessages } from '../review/messages.ts';
import { authorName } from '../review/remark-items.tsx';
import { remarksAt } from '../review/remarks.ts';
import type { Step } from '../review/review.ts';
import { messages } from './messages.ts';
import type { ShownCourse } from './shown-attempt.ts';

const COLUMNS = [
  'number',
  'title',
  'clock',
  'chosen',
  'grade',
  'trust',
  'partnership',
  'trust.after',
  'partnership.after',
  'seconds',
  'confidence',
  'reason',
  'better',
  'comments',
] as const;

type Told = Pick<ShownCourse, 'server' | 'loaded' | 'grades'>;

/** The table, with a row for each decision. */
export const decisionsCsv = (told: Told): string =>
  makeCsv([
    COLUMNS.map((column) => messages.text(`csv.${column}`)),
    ...told.loaded.course.steps.map((step) => {
      const cells = cellsOf(told, step);
      return COLUMNS.map((column) => cells[column]);
    }),
  ]);

function cellsOf(
  { server, loaded: { text, course }, grades }: Told,
  step: Step,
): Record<(typeof COLUMNS)[number], string | number> {
  const graded = gradedStepOf(grades, step.number);
  const record = course.attempt.decisions[step.number - 1];
  return {
    number: step.number,
    title: text.title(step, course),
    clock: step.clock,
    chosen: text.taken(step),
    grade: graded === null ? '' : reviewMessages.text(`grade.${graded.grade}`),
    trust: step.change.trust,
    partnership: step.change.partnership,
    'trust.after': step.trust,
    'partnership.after': step.partnership,
    seconds: Math.round((record?.takenMs ?? 0) / 1_000),
    confidence: step.confidence === null ? '' : messages.text(step.confidence),
    reason: step.reason === null ? '' : reviewMessages.text(`reason.${step.reason}`),
    better: step.offered
      .filter(({ id }) => id !== step.choice && graded?.ways.includes(id) === true)
      .map((choice) => text.choice(choice))
      .join(' / '),
    comments: remarksAt(server, step.number - 1)
      .comments.map((comment) => `${authorName(comment)}: ${comment.body}`)
      .join('\n'),
  };
}

/** Lets the browser save the table. */
export function saveDecisions(told: Told): void {
  const { row } = told.server;
  const address = URL.createObjectURL(new Blob([decisionsCsv(told)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${messages.text('file')}-${row.scenario}-${row.startedAt.slice(0, 10)}.csv`;
  link.click();
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
