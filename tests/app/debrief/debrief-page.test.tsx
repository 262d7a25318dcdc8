// @vitest-environment happy-dom
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, test } from 'vitest';
import { DebriefPage, type DebriefState } from '../../../src/app/debrief/debrief-page.tsx';
import type { DebriefFailure } from '../../../src/app/debrief/failure.ts';
import type { SolverPart } from '../../../src/app/review/grade-when-painted.ts';
import { messages } from '../../../src/app/debrief/messages.ts';
import { ReviewText } from '../../../src/app/review/review-text.ts';
import { firstToOpen, openReview, type Review } from '../../../src/app/review/review.ts';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { choicesBy, finished, POOR, SCENARIO, SOUND } from '../review/played.ts';
import { settled } from '../settled.ts';

const { card, play, debrief, strings, debriefStrings } = SCENARIO;
let root: HTMLElement;

beforeEach(async () => {
  await messages.load('en');
  await switchLanguage('en');
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

function reviewOf(attempt: Attempt): Review {
  const opened = openReview(attempt, play, debrief);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function stateOf(
  attempt: Attempt,
  kept: readonly Attempt[] = [attempt],
  solved: SolverPart = { reach: null, grades: 'none' },
): DebriefState {
  const text = new ReviewText(new ScenarioText(play));
  text.scenario.add('ru', strings.get('ru') ?? {});
  text.add('ru', debriefStrings.get('ru') ?? {});
  const pictures = { poster: null, portraits: null };
  const review = reviewOf(attempt);
  const known = { review, text, kept, cards: [card], pictures, current: true, untranslated: false };
  return { kind: 'open', ...known, ...solved };
}

const show = (state: DebriefState): void => render(<DebriefPage state={state} />, root);
const one = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing is ${selector}`);
  return found;
};
const words = (selector: string): string => one(selector).textContent;
const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-decision]')];
const current = (): string | undefined => one('[aria-current=true]').dataset['decision'];
const press = async (key: string): Promise<void> => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await settled();
};
/** What is seen on the screen: without what is for paper. */
const onScreen = (): string => {
  const copy = root.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.print-only')) hidden.remove();
  return copy.textContent;
};

describe('the summary', () => {
  test('names the ending, the attempt and how many endings were seen', () => {
    show(stateOf(POOR, [POOR, SOUND]));
    expect(words('h1')).toBe(reviewOf(POOR).ending.title.en);
    expect(words('.poster-words p')).toBe(
      `Half past ten, attempt 1. Endings seen on this device: 2 of ${card.endings}`,
    );
    expect(words('.followed')).toBe(reviewOf(POOR).ending.followed.en);
  });

  test('shows both scores as meters, and every cost', () => {
    show(stateOf(POOR));
    const { ending, assessment } = reviewOf(POOR);
    const shown = [...root.querySelectorAll('[role=meter]')].map((meter) =>
      Number(meter.getAttribute('aria-valuenow')),
    );
    expect(shown).toEqual([assessment.trust, assessment.partnership]);
    for (const cost of ending.cost) expect(words('.consequences.cost')).toContain(cost.en);
  });

  test('says when it was played without timers, and only then', () => {
    show(stateOf(POOR));
    expect(onScreen()).not.toContain('without timers');
    show(stateOf({ ...POOR, rules: { timers: false } }));
    expect(onScreen()).toContain('Played without timers.');
  });
});

describe('the list of decisions', () => {
  test('has a button for each, with the words, the clock and both changes', () => {
    show(stateOf(POOR));
    const { steps } = reviewOf(POOR);
    expect(rows()).toHaveLength(steps.length);
    for (const [at, step] of steps.entries()) {
      const row = rows()[at]?.textContent ?? '';
      expect(row).toContain(step.clock.slice(6));
      expect(row).toContain(step.taken.text.replaceAll(/^“|”$/g, ''));
      const { trust } = step.change;
      const moved = trust < 0 ? `Trust down ${-trust}. −${-trust}` : `Trust up ${trust}. +${trust}`;
      expect(row).toContain(trust === 0 ? 'Trust unchanged. ±0' : moved);
    }
  });

  test('opens at the one that cost most', () => {
    show(stateOf(POOR));
    expect(current()).toBe(String(firstToOpen(reviewOf(POOR).steps)));
  });

  test('is walked by the arrow keys, Home and End, and ends at its ends', async () => {
    show(stateOf(POOR));
    rows()[0]?.focus();
    await press('ArrowDown');
    expect([current(), document.activeElement]).toEqual(['2', rows()[1]]);
    await press('End');
    await press('ArrowDown');
    expect(current()).toBe(String(rows().length));
    await press('Home');
    await press('ArrowUp');
    expect([current(), document.activeElement]).toEqual(['1', rows()[0]]);
  });

  test('is followed by the curve, whose marks can be clicked', async () => {
    show(stateOf(POOR));
    root
      .querySelectorAll('.curve .target')[2]
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    expect(current()).toBe('3');
    expect(words('.detail h3')).toBe('Decision 3');
  });
});

test('the curve has a table that says the same', () => {
  show(stateOf(POOR));
  const { curve } = reviewOf(POOR);
  const cells = [...root.querySelectorAll('.curve tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent)),
  );
  expect(cells).toEqual(curve.map(({ trust, partnership }) => [trust, partnership]));
});

describe('the open decision', () => {
  const at = (attempt: Attempt, level: 'best' | 'other'): number =>
    reviewOf(attempt).steps.findIndex((step) => (step.level === 'best') === (level === 'best'));

  async function open(attempt: Attempt, index: number, kept = [attempt]): Promise<void> {
    show(stateOf(attempt, kept));
    rows()[index]?.click();
    await settled();
  }

  test('keeps the better reply back, and shows it when asked', async () => {
    const index = at(POOR, 'other');
    await open(POOR, index);
    const instead = reviewOf(POOR).steps[index]?.rated?.feedback.instead ?? '';
    expect(root.textContent).not.toContain(instead);
    expect(words('.hidden-reply')).toContain('A better reply is hidden');
    one('.hidden-reply button').click();
    await settled();
    expect(words('.instead .line')).toBe(instead);
    expect(document.activeElement).toBe(one('[data-instead]'));
  });

  test('leads back to the decision itself', async () => {
    const index = at(POOR, 'other');
    await open(POOR, index);
    const address = `/en/play/half-past-ten/?from=${POOR.id}&at=${index + 1}`;
    expect(one('.hidden-reply a').getAttribute('href')).toBe(address);
    expect(one('.sticky-action a').getAttribute('href')).toBe(address);
  });

  test('shows the better reply to whoever has tried again from there', async () => {
    const path = POOR.decisions.slice(0, 1).map(({ choice }) => choice);
    const retried = finished(9, choicesBy('best', '7', path));
    await open(POOR, 1, [POOR, retried]);
    expect(root.querySelector('.hidden-reply')).toBeNull();
    expect(words('.instead .line')).toBe(reviewOf(POOR).steps[1]?.rated?.feedback.instead);
  });

  test('confirms a step that holds, with nothing hidden', async () => {
    const index = at(SOUND, 'best');
    await open(SOUND, index);
    expect(root.querySelector('.hidden-reply')).toBeNull();
    expect(words('.instead.held h4')).toContain('This step holds');
    expect(words('.instead.held .line')).toBe(
      reviewOf(SOUND).steps[index]?.rated?.feedback.instead,
    );
  });

  test('tells what was felt in the variant that applies', async () => {
    const { steps } = reviewOf(SOUND);
    const index = steps.findIndex(({ felt }) => felt !== null);
    const step = steps[index];
    await open(SOUND, index);
    expect(words('.detail .felt-body p')).toBe(
      step?.rated?.feedback.feltWhen?.[step.felt ?? 0]?.text,
    );
  });

  test('never prints the author’s levels', async () => {
    const labels: string[] = [];
    for (const attempt of [POOR, SOUND])
      for (const index of attempt.decisions.keys()) {
        await open(attempt, index);
        const found = root.querySelectorAll('h2, h3, h4, .hidden-reply, .competencies');
        labels.push(...[...found].map(({ textContent }) => textContent));
      }
    expect(labels.filter((label) => /\b(best|ok|trap)\b/i.test(label))).toEqual([]);
  });
});

test('the competencies are those of the attempt, counted in words', () => {
  show(stateOf(SOUND));
  const { competencies } = reviewOf(SOUND).assessment;
  const lines = [...root.querySelectorAll('.competencies li')].map((line) => line.textContent);
  expect(lines).toHaveLength(competencies.length);
  const [first] = competencies;
  expect(lines[0]).toBe(`Channels and availability: ${first?.best} of ${first?.of}`);
});

test('the real case is told, and playing again begins a new attempt', () => {
  show(stateOf(POOR));
  expect(words('.real')).toContain(debrief.source.retold.en);
  expect(one('.next a').getAttribute('href')).toBe('/en/play/half-past-ten/?new');
});

test('a switch of language changes every word of it, in place', async () => {
  show(stateOf(POOR));
  rows()[1]?.click();
  await settled();
  await switchLanguage('ru');
  await settled();
  const { ending, steps } = reviewOf(POOR);
  expect(words('h1')).toBe(ending.title.ru);
  expect(current()).toBe('2');
  expect(words('.detail .happened')).toContain(
    debriefStrings.get('ru')?.[`${steps[1]?.choice}.happened`],
  );
  const english = onScreen().match(/[A-Za-z]{3,}/g) ?? [];
  expect([...new Set(english)]).toEqual(['Rapport']);
});

describe('when there is nothing to review', () => {
  const { id } = POOR;
  const failures: readonly [DebriefFailure, string, string | null][] = [
    [{ reason: 'attempt-unnamed', attempt: null, card: null }, 'which attempt', null],
    [{ reason: 'attempt-missing', attempt: null, card: null }, 'not on this device', null],
    [{ reason: 'record-corrupted', attempt: null, card: null }, 'damaged', null],
    [{ reason: 'unfinished', attempt: POOR, card }, 'has not ended', `?attempt=${id}`],
    [{ reason: 'left', attempt: POOR, card }, 'was left', '?new'],
    [{ reason: 'scenario-changed', attempt: POOR, card }, 'has been changed', '?new'],
    [{ reason: 'scenario-missing', attempt: POOR, card }, 'could not be loaded', null],
  ];

  test.each(failures)('%j says why and leads on', (failure, sentence, query) => {
    show({ kind: 'failed', failure });
    expect(onScreen()).toContain(sentence);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    const ways = [...root.querySelectorAll('.ways a')].map((way) => way.getAttribute('href'));
    const first = query === null ? [] : [`/en/play/half-past-ten/${query}`];
    expect(ways).toEqual([...first, '/en/results/', '/en/']);
    expect(root.querySelectorAll('.ways .primary')).toHaveLength(1);
  });

  test('a changed scenario leaves what was stored, its scores marked as a claim', () => {
    const attempt = { ...POOR, result: { ending: 'partner', trust: 90, partnership: 80 } };
    show({ kind: 'failed', failure: { reason: 'scenario-changed', attempt, card } });
    expect(words('.stored')).toContain(String(POOR.decisions.length));
    expect(words('.stored')).toContain(
      'Trust 90, value 80: as recorded at the end, and not checked',
    );
    expect(root.querySelector('.curve')).toBeNull();
  });
});

test('before anything is known the build renders a frame with one heading', () => {
  const html = renderToString(<DebriefPage />);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('Opening the review');
});

describe('an older version of the scene', () => {
  const old = (untranslated = false): DebriefState => {
    const state = stateOf(POOR);
    if (state.kind !== 'open') throw new Error('The review is not open.');
    return { ...state, current: false, untranslated };
  };

  test('is called one, with the language it has', () => {
    show(old());
    expect(words('.notice')).toContain('This is the version you played');
    expect(words('.notice')).not.toContain('language');
    show(old(true));
    expect(words('.notice')).toContain('in the language it was written in only');
  });

  test('is shown with every decision, and cannot be tried again', () => {
    show(stateOf(POOR));
    expect(root.querySelectorAll('a[href*="?from="]')).not.toHaveLength(0);
    show(old());
    expect(rows()).toHaveLength(POOR.decisions.length);
    expect(root.querySelectorAll('a[href*="?from="]')).toHaveLength(0);
  });
});
