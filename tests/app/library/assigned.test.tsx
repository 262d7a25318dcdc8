// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { AssignedList } from '../../../src/app/library/assigned-list.tsx';
import { packsOf, type AssignedPack } from '../../../src/app/library/assigned.ts';
import { dueText, leafOf } from '../../../src/app/library/due-text.ts';
import { HomePage } from '../../../src/app/library/home-page.tsx';
import { messages } from '../../../src/app/library/messages.ts';
import { NoticeList, type OwnNotice } from '../../../src/app/library/notice-list.tsx';
import { NOTHING_KEPT } from '../../../src/app/library/personal.ts';
import type { Team } from '../../../src/app/library/team.ts';
import type { OwnAssignment } from '../../../src/app/data/assignments.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { ownAssignment } from '../data/assignment.ts';
import { idOf } from '../data/attempts.ts';
import { BEGUN, POOR, SCENARIO } from '../review/played.ts';

const { card } = SCENARIO;
const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 4, 4, 12);
const at = (hours: number): string => new Date(NOW + hours * HOUR).toISOString();

type Progress = OwnAssignment['progress'][number];

const progress = (part: Partial<Progress> = {}): Progress => ({
  scenario: card.id,
  attempts: 0,
  attemptsLeft: 3,
  state: 'not-begun',
  counted: null,
  ...part,
});

const assignment = (n: number, part: Partial<OwnAssignment> = {}): OwnAssignment =>
  ownAssignment({
    id: idOf(n),
    title: `Pack ${n}`,
    scenarios: [card.id],
    opensAt: at(-48),
    dueAt: at(30),
    timeZone: 'Europe/Berlin',
    attemptsAllowed: 3,
    progress: [progress()],
    ...part,
  });

const packs = (assignments: readonly OwnAssignment[], attempts: readonly Attempt[] = []) =>
  packsOf(assignments, [card], attempts, NOW);
const only = (part: Partial<OwnAssignment>, attempts: readonly Attempt[] = []): AssignedPack => {
  const [pack] = packs([assignment(1, part)], attempts);
  if (pack === undefined) throw new Error('There is no pack.');
  return pack;
};

let root: HTMLElement;
beforeEach(async () => {
  await messages.load('en');
  await switchLanguage('en');
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

describe('an assignment', () => {
  const CASES: readonly (readonly [AssignedPack['standing'], Partial<OwnAssignment>])[] = [
    ['open', {}],
    ['upcoming', { opensAt: at(1) }],
    ['overdue', { dueAt: at(-1) }],
    ['closed', { closedAt: at(-1) }],
    ['open', { dueAt: null }],
    ['done', { progress: [progress({ state: 'passed', attempts: 1 })] }],
    ['done', { progress: [progress({ state: 'not-passed', attempts: 3 })] }],
  ];
  test.each(CASES)('is %s with %j', (standing, part) => {
    expect(only(part).standing).toBe(standing);
  });

  test('offers nothing to play before it opens and after it is closed', () => {
    expect(only({ opensAt: at(1) }).next).toBeNull();
    expect(only({ closedAt: at(-1) }).next).toBeNull();
    expect(only({ dueAt: at(-1) }).next?.card.id).toBe(card.id);
  });

  test('counts attempts of this device of which the server has not heard', () => {
    const own = { ...POOR, assignment: idOf(1) };
    expect(only({}, [own]).scenes[0]?.left).toBe(2);
    expect(only({ progress: [progress({ attempts: 2 })] }, [own]).scenes[0]?.left).toBe(1);
    expect(only({ attemptsAllowed: null }, [own]).scenes[0]?.left).toBeNull();
    expect(only({}, [POOR]).scenes[0]?.left).toBe(3);
  });

  test('goes on with its own unfinished attempt, and not with practice', () => {
    const own = { ...BEGUN, assignment: idOf(1) };
    expect(only({}, [own]).next?.unfinished?.id).toBe(own.id);
    expect(only({}, [BEGUN]).next?.unfinished).toBeNull();
  });

  test('comes the sooner the more urgent it is', () => {
    const sorted = packs([
      assignment(1, { closedAt: at(-1) }),
      assignment(2, { opensAt: at(2) }),
      assignment(3, { dueAt: null }),
      assignment(4, { dueAt: at(9) }),
      assignment(5, { dueAt: at(-9) }),
    ]);
    expect(sorted.map(({ assignment: { title } }) => title)).toEqual([
      'Pack 5',
      'Pack 4',
      'Pack 3',
      'Pack 2',
      'Pack 1',
    ]);
  });
});

describe('a due date', () => {
  test('is told by its distance when it is near', () => {
    const today = new Date(NOW);
    const noon = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, 18, 0);
    expect(dueText(noon.toISOString(), NOW)).toBe('tomorrow, Tuesday, 18:00');
    expect(dueText(at(24 * 30), NOW)).toContain('June 2026');
  });

  test('is told in Russian too', async () => {
    await switchLanguage('ru');
    const today = new Date(NOW);
    const before = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1, 9, 30);
    expect(dueText(before.toISOString(), NOW)).toBe('вчера, воскресенье, 09:30');
    expect(leafOf(before.toISOString())).toEqual({ day: '3', month: 'мая' });
  });
});

describe('the list', () => {
  const team: Team = { assignments: [], rows: null, notices: [], agreements: [], failure: null };
  const text = (): string => root.textContent ?? '';
  const show = (all: readonly AssignedPack[], part: Partial<Team> = {}): void =>
    render(<AssignedList packs={all} team={{ ...team, ...part }} now={NOW} />, root);

  test('teaches what it is for while nothing is assigned', () => {
    show([]);
    expect(text()).toContain('When a trainer gives you a pack, it stands here');
  });

  test('leads to the next scene, the scenes and what counts', () => {
    const counted = {
      attempt: idOf(9),
      trust: 41,
      partnership: 46,
      finishedAt: at(-1),
      late: true,
    };
    show([only({ progress: [progress({ state: 'not-passed', attempts: 1, counted })] })]);
    const links = [...root.querySelectorAll('a')].map((each) => each.getAttribute('href'));
    expect(links).toEqual([
      `/en/play/${card.id}/?assignment=${idOf(1)}`,
      `/en/play/${card.id}/?assignment=${idOf(1)}`,
      `/en/debrief/?attempt=${idOf(9)}`,
    ]);
    expect(text()).toContain('Counts: trust 41, value 46. Late.');
    expect(text()).toContain('2 attempts left');
  });

  test('says when it may be out of date, and what to do', () => {
    show([only({})], { failure: 'unreachable' });
    expect(text()).toContain('The server does not answer');
    show([only({})], { failure: 'sign-in-needed' });
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/en/sign-in/');
  });
});

describe('the notices', () => {
  const notice = (n: number, part: Partial<OwnNotice> = {}): OwnNotice => ({
    id: idOf(n),
    kind: 'comment',
    at: at(-1),
    readAt: null,
    assignment: { id: idOf(1), title: 'Pack 1' },
    attempt: null,
    scenario: null,
    from: { id: idOf(8), name: 'Tom' },
    dueAt: null,
    ...part,
  });

  test('say what is new and lead there; nothing stands where nothing is', () => {
    const read: string[] = [];
    const show = (notices: readonly OwnNotice[]): void =>
      render(
        <NoticeList
          notices={notices}
          cards={[card]}
          now={NOW}
          onRead={(ids) => read.push(...ids)}
        />,
        root,
      );
    show([
      notice(1, { attempt: idOf(9) }),
      notice(2, { kind: 'repetition', scenario: card.id }),
      notice(3, { kind: 'reminder' }),
    ]);
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Tom has left a comment on your attempt.',
      'Worth coming back to: “Half past ten”. One decision.',
      'Tom reminds you of “Pack 1”.',
    ]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/en/debrief/?attempt=${idOf(9)}`,
      `/en/play/${card.id}/`,
      '/en/#assigned',
    ]);
    root.querySelector<HTMLElement>('[data-notice=reminder] button')?.click();
    root.querySelector<HTMLElement>('.own-notices > button')?.click();
    expect(read).toEqual([idOf(3), idOf(1), idOf(2), idOf(3)]);
    show([]);
    expect(root.textContent).toBe('');
  });
});

describe('the library of somebody with an assignment', () => {
  const show = (part: Partial<OwnAssignment>, attempts: readonly Attempt[] = []): void => {
    const opens = new Date(Date.now() - HOUR).toISOString();
    const due = new Date(Date.now() + HOUR).toISOString();
    const own = assignment(1, { opensAt: opens, dueAt: due, ...part });
    render(
      <HomePage
        cards={[card]}
        personal={{ ...NOTHING_KEPT, attempts }}
        team={{ assignments: [own], rows: null, notices: [], agreements: [], failure: null }}
      />,
      root,
    );
  };
  const hero = (): string => root.querySelector('.hero')?.textContent ?? '';

  test('offers what is assigned before practice, with the number of the attempt', () => {
    show({ progress: [progress({ attempts: 1 })] });
    expect(hero()).toContain('Next scene in “Pack 1”');
    expect(hero()).toContain('Attempt 2 of 3.');
    expect(root.querySelector('[data-hero]')?.getAttribute('href')).toContain('?assignment=');
  });

  test('offers practice when nothing is left to do', () => {
    show({ progress: [progress({ state: 'passed', attempts: 1 })] });
    expect(root.querySelector('[data-hero]')?.getAttribute('href')).toBe(`/en/play/${card.id}/`);
  });

  test('says what became of an attempt that was played in two places', () => {
    const split = { id: idOf(4), scenario: card.id };
    render(<HomePage cards={[card]} personal={NOTHING_KEPT} splits={[split]} />, root);
    expect(root.querySelector('.notice')?.textContent).toContain(
      '“Half past ten” was played on two devices at once',
    );
  });
});
