// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { HomePage } from '../../../src/app/library/home-page.tsx';
import { messages } from '../../../src/app/library/messages.ts';
import { NOTHING_KEPT } from '../../../src/app/library/personal.ts';
import { hasPassed, proposed, shelvesOf } from '../../../src/app/library/shelves.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { ScenarioCard } from '../../../src/contract/compiled.ts';
import type { Pack } from '../../../src/contract/pack.ts';
import { finished } from '../data/attempts.ts';
import { shop } from '../session/shop.ts';

const both = (en: string, ru: string): { en: string; ru: string } => ({ en, ru });
const card = (id: string, kind: ScenarioCard['kind'] = 'scenario'): ScenarioCard => ({
  ...shop().card,
  id,
  kind,
  title: both(`The ${id}`, `${id} по-русски`),
});
const pack = (id: string, kind: Pack['kind'], ...scenarios: string[]): Pack => ({
  version: 1,
  id,
  kind,
  title: both(`Pack ${id}`, `Пакет ${id}`),
  summary: both('What it trains.', 'Чему он учит.'),
  scenarios,
  passMarks: { trust: 60, partnership: 50 },
});

const CARDS = [card('a'), card('b'), card('c'), card('blink', 'moment'), card('wink', 'moment')];
const PACKS = [pack('moments', 'moments', 'wink'), pack('first', 'scenarios', 'c', 'a', 'gone')];

test('scenes stand pack by pack in the pack’s order, then the rest, moments last', () => {
  const shelves = shelvesOf(CARDS, PACKS);
  expect(shelves.map((shelf) => [shelf.pack?.id, shelf.cards.map(({ id }) => id)])).toEqual([
    ['first', ['c', 'a']],
    [undefined, ['b']],
    ['moments', ['wink']],
    [undefined, ['blink']],
  ]);
  expect(proposed(shelves).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('without packs there is one shelf of scenes', () => {
  expect(shelvesOf([card('a')], []).map(({ kind }) => kind)).toEqual(['scenarios']);
  expect(shelvesOf([], PACKS)).toEqual([]);
});

test('passed is who reached both marks in one attempt', () => {
  const at = (trust: number, partnership: number) =>
    finished(1, { scenario: 'a', result: { ending: 'e', trust, partnership } });
  const [, first] = PACKS;
  if (first === undefined) throw new Error('There is no pack.');
  expect(hasPassed(first, 'a', [at(60, 50)])).toBe(true);
  expect(hasPassed(first, 'a', [at(90, 49), at(59, 90)])).toBe(false);
  expect(hasPassed(first, 'c', [at(60, 50)])).toBe(false);
});

describe('the library page', () => {
  let root: HTMLElement;
  const words = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((found) => found.textContent);

  beforeEach(async () => {
    await messages.load('en');
    await switchLanguage('en');
    root = document.createElement('div');
    document.body.replaceChildren(root);
  });

  test('names each pack and what passes it, and marks what is passed', () => {
    const attempt = finished(1, {
      scenario: 'c',
      result: { ending: 'e', trust: 70, partnership: 70 },
    });
    const personal = { ...NOTHING_KEPT, attempts: [attempt] };
    render(<HomePage cards={CARDS} packs={PACKS} personal={personal} />, root);
    expect(words('.shelf h2')).toEqual(['Pack first', 'Scenes', 'Pack moments', 'Moments']);
    expect(words('.pack-marks')[0]).toBe(
      'A good pass: client trust 60, partnership value 50. 1 of 3 passed.',
    );
    expect(words('.scene-card .passed')).toEqual([' passed']);
    expect(root.querySelector('.hero h2')?.textContent).toBe('The a');
  });

  test('lists moments as lines that lead to them', () => {
    render(<HomePage cards={CARDS} packs={PACKS} />, root);
    const links = [...root.querySelectorAll('.moment-card a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/play/wink/',
      '/en/play/blink/',
    ]);
    expect(words('.moment-card p')[0]).toBe('You sell furniture.. Chat');
  });
});
