// @vitest-environment happy-dom
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { CompetencyList } from '../../../src/app/manager/competency-list.tsx';
import { GridCell } from '../../../src/app/manager/grid-cell.tsx';
import { ScoreLine } from '../../../src/app/manager/score-line.tsx';
import { NobodyThere, NothingAssigned } from '../../../src/app/manager/team-empty.tsx';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { ENOUGH_DECISIONS } from '../../../src/contract/api/statistics-routes.ts';
import { cell, playedCell, score } from './cells.ts';

beforeEach(() => switchLanguage('en'));

/** What is read out of a component. */
function shown(node: VNode): HTMLElement {
  document.body.innerHTML = renderToString(node);
  for (const mute of document.body.querySelectorAll('[aria-hidden]')) mute.remove();
  return document.body;
}

const read = (node: VNode): string => shown(node).textContent;

test('a cell reads both scores, how they moved, and which is below its mark', () => {
  const below = playedCell(score('a', 50, 70), score('b', 62, 40), {
    passMarks: { trust: 60, partnership: 55 },
    belowPass: true,
    sureWrong: 2,
  });
  expect(read(<GridCell cell={below} />)).toBe(
    'Client trust 62, 12 points up since the first attempt' +
      'Partnership value 40, 30 points down since the first attempt, below the pass mark of 55' +
      'sure, and wrong: 2',
  );
});

test('where the first attempt counts, the last one stands beside it', () => {
  const first = score('a', 80, 74);
  const counted = playedCell(first, score('b', 66, 66), { counted: first });
  expect(read(<GridCell cell={counted} />)).toContain('Client trust 80, 66 in the last attempt');
});

test('what was played before and is assigned anew is not told as done', () => {
  const again = playedCell(score('a', 50, 50), score('b', 90, 90), { counted: null });
  expect(read(<GridCell cell={again} />)).toContain('assigned again');
  expect(read(<GridCell cell={{ ...again, overdue: true }} />)).toContain('again, overdue');
});

test('a cell without scores says why, and when it is due', () => {
  const dueAt = '2026-02-03T12:00:00.000Z';
  expect(read(<GridCell cell={cell({ dueAt })} />)).toMatch(/^Not playeddue 3 Feb/);
  expect(read(<GridCell cell={cell({ dueAt, overdue: true })} />)).toMatch(/^Overduedue 3 Feb/);
  expect(read(<GridCell cell={cell({ attempts: 1 })} />)).toBe('Begun');
  expect(read(<GridCell cell={undefined} />)).toBe('Not assigned');
});

test('a few decisions are counted and not judged', () => {
  const counts = (of: number) => ({
    last: { best: 2, of },
    first: { best: 1, of },
    all: { best: 3, of },
  });
  const few = { competency: 'K1' as const, ...counts(ENOUGH_DECISIONS - 1), people: 1 };
  const enough = { competency: 'K2' as const, ...counts(ENOUGH_DECISIONS), people: 3 };
  document.body.innerHTML = renderToString(<CompetencyList competencies={[few, enough]} />);
  const [first, second] = document.body.querySelectorAll('li');
  expect(first?.textContent).toBe('Channels and availability1 person2 of 4too few to say more');
  expect(first?.querySelector('.now')).toBeNull();
  expect(second?.textContent).toBe('Tone and etiquette3 people2 of 5first time 1 of 5');
  expect(second?.querySelector('.now')?.getAttribute('style')).toContain('40%');
});

test('a line of attempts is read as numbers, and one attempt is no line', () => {
  const points = [
    { trust: 40, partnership: 50 },
    { trust: 70, partnership: 45 },
  ];
  expect(read(<ScoreLine points={points} />)).toBe(
    'Client trust: 40, 70; Partnership value: 50, 45',
  );
  expect(read(<ScoreLine points={points.slice(1)} />)).toBe('one so far');
});

test('an empty team is told who can change that, by what one may do oneself', () => {
  const way = (node: VNode) => shown(node).querySelector('a')?.textContent;
  expect(way(<NothingAssigned isTrainer />)).toBe('Assign a pack');
  expect(way(<NothingAssigned isTrainer={false} />)).toBe('Play a scene yourself');
  expect(read(<NobodyThere isTrainer={false} />)).toContain('Your groups have no members');
});
