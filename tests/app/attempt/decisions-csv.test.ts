import { beforeAll, expect, test } from 'vitest';
import { decisionsCsv } from '../../../src/app/attempt/decisions-csv.ts';
import { durationText } from '../../../src/app/attempt/duration.ts';
import { messages } from '../../../src/app/attempt/messages.ts';
import type { ServerAttempt } from '../../../src/app/data/server-attempt.ts';
import { reviewMessages } from '../../../src/app/review/messages.ts';
import { openCourse } from '../../../src/app/review/review.ts';
import { ReviewText } from '../../../src/app/review/review-text.ts';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { parseCsv } from '../../../src/contract/csv.ts';
import { idOf, POOR, SCENARIO } from '../review/played.ts';

const { play, debrief } = SCENARIO;

beforeAll(async () => {
  await Promise.all([messages.load('en'), reviewMessages.load('en')]);
  await switchLanguage('en');
});

test('the decisions are told in words, each with what was said of it', () => {
  const course = openCourse(POOR, play, debrief);
  if (!course.ok) throw new Error(course.error);
  const text = new ReviewText(new ScenarioText(play));
  const comments: ServerAttempt['comments'] = [
    {
      id: idOf(11),
      position: 1,
      author: { id: idOf(8), name: 'Tom' },
      at: '2026-05-04T12:00:00.000Z',
      body: '=1+1, "quoted"',
    },
  ];
  const server = { comments, verdicts: [] } as unknown as ServerAttempt;
  const loaded = {
    course: course.value,
    text,
    current: true,
    untranslated: false,
    report: null,
  };
  const [head, ...rows] = parseCsv(decisionsCsv({ server, loaded, grades: 'none' }));
  expect(head?.cells.slice(0, 4)).toEqual(['Decision', 'About', 'Story time', 'Chosen']);
  expect(rows).toHaveLength(POOR.decisions.length);
  const [first, second] = course.value.steps;
  if (first === undefined || second === undefined) throw new Error('Nothing was decided.');
  expect(rows[0]?.cells[0]).toBe('1');
  expect(rows[0]?.cells[3]).toBe(text.taken(first));
  expect(rows[1]?.cells.slice(5, 9).map(Number)).toEqual([
    second.change.trust,
    second.change.partnership,
    second.trust,
    second.partnership,
  ]);
  expect(rows[1]?.cells.at(-1)).toBe('Tom: =1+1, "quoted"');
  expect(rows[0]?.cells.at(-1)).toBe('');
});

test.each([
  [400, '0 secs'],
  [14_000, '14 secs'],
  [180_000, '3 mins'],
  [7_200_000, '2 hrs'],
])('%i ms are %s', (milliseconds, said) => {
  expect(durationText(milliseconds)).toBe(said);
});
