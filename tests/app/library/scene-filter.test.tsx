// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { FilterFields } from '../../../src/app/library/filter-fields.tsx';
import { HomePage } from '../../../src/app/library/home-page.tsx';
import { messages } from '../../../src/app/library/messages.ts';
import {
  EVERYTHING,
  filtered,
  filterQuery,
  parseFilter,
  trainedIn,
  type SceneFilter,
} from '../../../src/app/library/scene-filter.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { ScenarioCard } from '../../../src/contract/compiled.ts';
import { SCENARIO } from '../review/played.ts';

const front: ScenarioCard = { ...SCENARIO.card, competencies: ['K1', 'K2'] };
const leader: ScenarioCard = { ...front, id: 'lead', seat: 'leader', competencies: ['K12', 'K1'] };
const cards = [front, leader];

beforeEach(async () => {
  await messages.load('en');
  await switchLanguage('en');
});

test('scenes pass by their chair and by what they train', () => {
  expect(filtered(cards, EVERYTHING)).toEqual(cards);
  expect(filtered(cards, { seat: 'leader', trains: null })).toEqual([leader]);
  expect(filtered(cards, { seat: 'front-line', trains: 'K1' })).toEqual([front]);
  expect(filtered(cards, { seat: 'front-line', trains: 'K12' })).toEqual([]);
  expect(trainedIn(cards)).toEqual(['K1', 'K2', 'K12']);
});

test('the address keeps a filter, and makes nothing of nonsense', () => {
  for (const filter of [EVERYTHING, { seat: 'leader', trains: 'K12' }] satisfies SceneFilter[])
    expect(parseFilter(filterQuery(filter))).toEqual(filter);
  expect(parseFilter('?seat=throne&trains=K99')).toEqual(EVERYTHING);
});

test('the fields tell what was chosen, and an empty shelf how to mend it', () => {
  const root = document.createElement('div');
  const chosen: SceneFilter[] = [];
  render(
    <FilterFields cards={cards} filter={EVERYTHING} onFilter={(next) => chosen.push(next)} />,
    root,
  );
  const seat = root.querySelector('select');
  if (seat === null) throw new Error('There is no field.');
  seat.value = 'leader';
  seat.dispatchEvent(new Event('change', { bubbles: true }));
  expect(chosen).toEqual([{ seat: 'leader', trains: null }]);
  const none: SceneFilter = { seat: 'front-line', trains: 'K12' };
  render(<HomePage cards={cards} filter={none} onFilter={(next) => chosen.push(next)} />, root);
  root.querySelector<HTMLElement>('.filter-none button')?.click();
  expect(chosen.at(-1)).toEqual(EVERYTHING);
});
