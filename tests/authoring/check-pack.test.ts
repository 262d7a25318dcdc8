import { expect, test } from 'vitest';
import { checkPack } from '../../src/authoring/check-pack.ts';
import { MANIFEST } from './fixture-scenario.ts';

const PACK = {
  version: 1,
  id: 'starters',
  kind: 'scenarios',
  title: { en: 'Starters', ru: 'Для начала' },
  summary: { en: 'Two scenes.', ru: 'Две сцены.' },
  scenarios: ['one', 'two'],
  passMarks: { trust: 60, partnership: 50 },
};

/** The pack beside two scenarios and a moment. */
function check(change: unknown = {}): ReturnType<typeof checkPack> {
  const files = new Map([
    ['packs/starters.json', JSON.stringify({ ...PACK, ...(change as object) }, null, 2)],
    ['one/scenario.json', JSON.stringify({ ...MANIFEST, id: 'one' })],
    ['two/scenario.json', JSON.stringify({ ...MANIFEST, id: 'two' })],
    ['blink/scenario.json', JSON.stringify({ ...MANIFEST, id: 'blink', kind: 'moment' })],
  ]);
  return checkPack('starters', files);
}

test('a sound pack has no problem', () => {
  expect(check()).toEqual({ id: 'starters', problems: [], pack: PACK });
});

test('moments have packs of their own', () => {
  expect(check({ kind: 'moments', scenarios: ['blink'] }).problems).toEqual([]);
});

test.each([
  ['an unknown scenario', { scenarios: ['one', 'three'] }, 'pack-scenario-unknown'],
  ['a scenario named twice', { scenarios: ['one', 'two', 'one'] }, 'pack-scenario-twice'],
  ['a moment among scenarios', { scenarios: ['one', 'blink'] }, 'pack-scenario-kind'],
  ['a scenario among moments', { kind: 'moments', scenarios: ['one'] }, 'pack-scenario-kind'],
  ['another id', { id: 'mains' }, 'id-mismatch'],
  ['no scenario at all', { scenarios: [] }, 'json-invalid'],
  ['a mark above 100', { passMarks: { trust: 101, partnership: 0 } }, 'json-invalid'],
  ['an unknown member', { secret: true }, 'json-invalid'],
])('%s is told with its line', (_what, change, code) => {
  const { problems, pack } = check(change);
  expect(pack).toBeNull();
  expect(problems.map((one) => one.code)).toContain(code);
  expect(problems[0]?.line).toBeGreaterThan(0);
});
