// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, test } from 'vitest';
import { HomePage } from '../../../src/app/library/home-page.tsx';
import { messages } from '../../../src/app/library/messages.ts';
import { MissingPage } from '../../../src/app/library/missing-page.tsx';
import { NOTHING_KEPT, type Personal } from '../../../src/app/library/personal.ts';
import { titlesOf } from '../../../src/app/library/result-row.ts';
import { ResultsPage, type ResultsPageProps } from '../../../src/app/library/results-page.tsx';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { BEGUN, POOR, SCENARIO, SOUND } from '../review/played.ts';

const { card, debrief } = SCENARIO;
const cards = [card];
let root: HTMLElement;

beforeEach(async () => {
  await messages.load('en');
  await switchLanguage('en');
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const show = (page: VNode): void => render(page, root);
const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing is ${selector}`);
  return found;
};
const nothing = (): void => undefined;
const NOTHING_DONE = { remove: nothing, hold: nothing, undo: nothing, removeDamaged: nothing };
const kept = (...attempts: readonly Attempt[]): Personal => ({ ...NOTHING_KEPT, attempts });

describe('the library', () => {
  test('offers to begin the first scene on a first visit', () => {
    show(<HomePage cards={cards} personal={kept()} />);
    expect(one('[data-hero]').textContent).toBe('Begin');
    expect(one('[data-hero]').getAttribute('href')).toBe('/en/play/half-past-ten/');
    expect(one('.hero').textContent).toContain(
      `About ${card.minutes} minutes, about ${card.decisions} decisions.`,
    );
    expect(one('.standing').textContent).toBe('Not played yet');
  });

  test('offers to continue what was left unfinished', () => {
    show(<HomePage cards={cards} personal={kept(POOR, BEGUN)} />);
    expect(one('[data-hero]').textContent).toBe('Continue');
    expect(one('[data-hero]').getAttribute('href')).toContain(`?attempt=${BEGUN.id}`);
    expect(one('.hero').textContent).toContain('3 decisions made so far.');
  });

  test('shows the best result, in words too', () => {
    show(<HomePage cards={cards} personal={kept(SOUND, POOR)} />);
    const { trust, partnership } = SOUND.result ?? { trust: 0, partnership: 0 };
    expect(one('.standing').textContent).toContain(`Client trust ${trust},`);
    expect(one('.standing').textContent).toContain(`partnership value ${partnership},`);
  });

  test('says what a scene contains that one may want to know before', () => {
    const contentNotes = [{ en: 'an insult', ru: 'оскорбление' }];
    show(<HomePage cards={[{ ...card, contentNotes }]} personal={kept()} />);
    expect(one('.notes').textContent).toBe('Contains: an insult');
  });

  test('is rendered by the build with a place for what is personal', () => {
    const html = renderToString(<HomePage cards={cards} />);
    expect(html).toContain('class="standing"');
    expect(html).not.toContain('Not played yet');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('stands without any scene', () => {
    show(<HomePage cards={[]} personal={kept()} />);
    expect(root.querySelector('.hero')).toBeNull();
    expect(one('.scenes').textContent).toContain('No scenes are installed');
  });
});

describe('the results', () => {
  const results = (props: Partial<ResultsPageProps>): void =>
    show(<ResultsPage cards={cards} titles={{ [card.id]: titlesOf(debrief) }} {...props} />);
  const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-attempt]')];

  test('teach what will be here when there is nothing yet', () => {
    results({ personal: kept() });
    expect(one('.empty').textContent).toContain('Every attempt you make is listed here');
    expect(one('.empty a').getAttribute('href')).toBe('/en/');
  });

  test('say who can see them', () => {
    results({});
    expect(root.textContent).toContain('Only this device keeps these results');
  });

  test('list the latest first, with ending, scores and date', () => {
    results({ personal: kept(POOR, SOUND, BEGUN) });
    expect(rows().map(({ dataset }) => dataset['attempt'])).toEqual([BEGUN.id, SOUND.id, POOR.id]);
    const row = rows()[1]?.textContent ?? '';
    expect(row).toContain(debrief.endings[SOUND.result?.ending ?? '']?.title.en);
    expect(row).toContain(`Client trust ${SOUND.result?.trust}`);
    const begun = new Date(SOUND.startedAt);
    expect(row).toContain(String(begun.getFullYear()));
    expect(row).toContain(`${String(begun.getHours()).padStart(2, '0')}:30`);
  });

  test('lead to the review of what has ended, and on with what has not', () => {
    results({ personal: kept(POOR, BEGUN) });
    expect(rows()[0]?.querySelector('a')?.getAttribute('href')).toContain(`?attempt=${BEGUN.id}`);
    expect(rows()[0]?.textContent).toContain('Not finished: 3 decisions');
    expect(rows()[1]?.querySelector('a')?.getAttribute('href')).toBe(
      `/en/debrief/?attempt=${POOR.id}`,
    );
  });

  test('do not offer to continue what the scenario has outgrown', () => {
    results({ personal: kept({ ...BEGUN, hash: 'f'.repeat(64) }) });
    expect(rows()[0]?.querySelector('a')).toBeNull();
    expect(rows()[0]?.textContent).toContain('The scene has been changed since.');
  });

  test('name the attempt on every button', () => {
    results({ personal: kept(POOR) });
    const names = [...root.querySelectorAll('.attempt-ways > *')].map((way) =>
      way.getAttribute('aria-label'),
    );
    expect(names[0]).toMatch(/^Review: Half past ten, .*2026/);
    expect(names[1]).toMatch(/^Delete: Half past ten, .*2026/);
  });

  test('tell of damaged and newer records, and of a store that forgets', () => {
    results({ personal: { attempts: [], corrupted: 2, newer: 1 }, storage: 'memory' });
    const notices = [...root.querySelectorAll('.notice')].map(({ textContent }) => textContent);
    expect(notices).toHaveLength(3);
    expect(notices.join(' ')).toMatch(/2 records on this device are damaged/);
    expect(notices.join(' ')).toMatch(/1 attempt was kept by a newer version/);
  });

  test('offer to remove what is damaged', () => {
    let removed = 0;
    const actions = { ...NOTHING_DONE, removeDamaged: () => removed++ };
    results({ personal: { attempts: [], corrupted: 2, newer: 0 }, actions });
    expect(one('[data-damaged]').textContent).toBe('Remove what is left of them');
    one('[data-damaged]').click();
    expect(removed).toBe(1);
    results({ personal: kept(), deletion: { kind: 'damaged.deleted' } });
    expect(one('[role=status].deletion').textContent).toContain('The damaged records are gone.');
    expect(root.querySelector('[data-damaged]')).toBeNull();
  });

  test('offer to undo a deletion', () => {
    let undone = 0;
    const actions = { ...NOTHING_DONE, undo: () => undone++ };
    results({ personal: kept(), deletion: { kind: 'deleted', attempt: POOR }, actions });
    expect(one('[role=status].deletion').textContent).toContain('Deleted: Half past ten');
    one('[data-undo]').click();
    expect(undone).toBe(1);
  });

  test('have Russian plurals', async () => {
    await switchLanguage('ru');
    const count = (n: number): string => messages.text('results.count', { count: n });
    expect([1, 3, 5, 21].map(count)).toEqual(['1 попытка', '3 попытки', '5 попыток', '21 попытка']);
    expect(messages.text('row.abandoned', { count: 1 })).toBe('Оставлена после 1 решения');
    expect(messages.text('row.abandoned', { count: 4 })).toBe('Оставлена после 4 решений');
    expect(messages.text('minutes', { minutes: 21 })).toBe('Около 21 минуты.');
    expect(messages.text('minutes', { minutes: 22 })).toBe('Около 22 минут.');
  });
});

test('the page that is not there leads on, in the reader’s language', async () => {
  await switchLanguage('ru');
  show(<MissingPage cards={cards} />);
  expect(one('h1').textContent).toBe('По этому адресу ничего нет');
  const ways = [...root.querySelectorAll('.missing a')].map((way) => way.getAttribute('href'));
  expect(ways).toEqual(['/ru/', '/ru/results/', '/ru/play/half-past-ten/']);
});
