// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { messages } from '../../../src/app/debrief/messages.ts';
import { OwnAgreement, RemarkList } from '../../../src/app/debrief/remark-list.tsx';
import {
  RemarksContext,
  type OwnRemarks,
  type RemarksHere,
} from '../../../src/app/debrief/remarks.ts';
import type { Position } from '../../../src/app/review/remarks.ts';
import { firstToOpen, openReview } from '../../../src/app/review/review.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { idOf } from '../data/attempts.ts';
import { settled } from '../settled.ts';
import { POOR, SCENARIO } from '../review/played.ts';

let root: HTMLElement;
let replies: [Position, string][];
let taken: boolean;
let promises: boolean[];

beforeEach(async () => {
  await messages.load('en');
  await switchLanguage('en');
  root = document.createElement('div');
  document.body.replaceChildren(root);
  replies = [];
  promises = [];
  taken = true;
});

const AT = '2026-05-04T12:00:00.000Z';
const TOM = { id: idOf(8), name: 'Tom' };
const REMARKS: OwnRemarks = {
  self: idOf(1),
  agreement: null,
  comments: [
    { id: idOf(11), position: 2, author: TOM, at: AT, body: 'Why so late?' },
    {
      id: idOf(12),
      position: 2,
      author: { id: idOf(1), name: 'Lena' },
      at: AT,
      body: 'I was tired.',
    },
  ],
  verdicts: [
    {
      id: idOf(13),
      position: null,
      author: TOM,
      at: AT,
      kind: 'adjust',
      trust: 50,
      partnership: 45,
      reason: 'Warmer than the numbers.',
    },
  ],
};

const AGREEMENT = {
  author: TOM,
  at: AT,
  text: 'Two questions first.',
  due: '2026-05-20',
  keptAt: null,
};

function show(position: Position, agreement: OwnRemarks['agreement'] = null): void {
  const here: RemarksHere = {
    remarks: signal({ ...REMARKS, agreement }),
    async reply(place, body) {
      replies.push([place, body]);
      return taken;
    },
    async keep(kept) {
      promises.push(kept);
    },
  };
  render(
    <RemarksContext.Provider value={here}>
      <RemarkList position={position} />
      <OwnAgreement />
    </RemarksContext.Provider>,
    root,
  );
}

async function send(text: string): Promise<void> {
  const field = root.querySelector('textarea');
  if (field === null) throw new Error('There is no place to answer.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  root
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}

describe('remarks', () => {
  test('stand at their decision, one’s own told apart', () => {
    show(2);
    expect([...root.querySelectorAll('.remark-body')].map((each) => each.textContent)).toEqual([
      'Why so late?',
      'I was tired.',
    ]);
    expect([...root.querySelectorAll('b')].map((each) => each.textContent)).toEqual(['Tom', 'You']);
    show(3);
    expect(root.textContent).toBe('');
  });

  test('of the whole attempt keep both results', () => {
    show(null);
    expect(root.textContent).toContain('trust 50, value 45. The computed scores stay beside it.');
    expect(root.textContent).toContain('Warmer than the numbers.');
  });

  test('end in a promise with its day, which is ticked off and on again', () => {
    show(3, AGREEMENT);
    expect(root.textContent).toContain('Two questions first.Until 20 May 2026Written down by Tom');
    root.querySelector('button')?.click();
    show(3, { ...AGREEMENT, keptAt: AT });
    expect(root.textContent).toContain('Done on 4 May 2026');
    root.querySelector('button')?.click();
    expect(promises).toEqual([true, false]);
  });

  test('are answered at their place; what cannot be sent stays', async () => {
    show(2);
    await send('  ');
    await send('Next time in the morning.');
    expect(replies).toEqual([[2, 'Next time in the morning.']]);
    expect(root.querySelector('textarea')?.value).toBe('');
    taken = false;
    await send('Once more.');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be sent');
    expect(root.querySelector('textarea')?.value).toBe('Once more.');
  });
});

test('what was sure and a trap is opened first', () => {
  const opened = openReview(POOR, SCENARIO.play, SCENARIO.debrief);
  if (!opened.ok) throw new Error(opened.error);
  const traps = opened.value.steps.filter(({ level }) => level === 'trap');
  const last = traps.at(-1);
  if (last === undefined) throw new Error('Nothing went wrong.');
  const decisions = POOR.decisions.map((decision, at) =>
    at === last.number - 1 ? { ...decision, confidence: 'sure' as const } : decision,
  );
  const told = openReview({ ...POOR, decisions }, SCENARIO.play, SCENARIO.debrief);
  if (!told.ok) throw new Error(told.error);
  expect(firstToOpen(told.value.steps)).toBe(last.number);
});
