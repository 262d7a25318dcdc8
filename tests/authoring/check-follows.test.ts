import { expect, test } from 'vitest';
import { makeCatalogue, mergeCatalogue } from '../../src/authoring/catalogue.ts';
import { compileScenario, readScenario, scenarioTexts } from '../../src/authoring/compile.ts';
import { playFileSchema } from '../../src/contract/compiled.ts';
import { fixtureFiles, FOLLOWS, MANIFEST } from './fixture-scenario.ts';

function catalogue(): string {
  const { parsed } = readScenario('fixture', fixtureFiles());
  if (parsed === null) throw new Error('The fixture cannot be read.');
  const merged = mergeCatalogue(new Map(), scenarioTexts('fixture', parsed));
  const translated = [...merged].map(([id, entry]) => {
    const text = entry.source.startsWith('“') ? `«${id}»` : id;
    return [id, { ...entry, text }] as const;
  });
  return makeCatalogue(new Map(translated), 'ru');
}
const CATALOGUE = catalogue();

const compile = (follows: unknown): ReturnType<typeof compileScenario> =>
  compileScenario(
    'fixture',
    fixtureFiles({ catalogue: CATALOGUE, manifest: { ...MANIFEST, follows } }),
  );

test('what came before reaches the page: the endings in words, and their variants', () => {
  const { problems, scenario } = compile(FOLLOWS);
  expect(problems).toEqual([]);
  expect(playFileSchema.safeParse(scenario?.play).success).toBe(true);
  expect(scenario?.play.follows).toMatchObject({
    scenario: 'first',
    title: { en: 'Fixture', ru: 'Пример' },
    historical: 'drift',
    endings: {
      partner: { title: { en: 'Ending', ru: 'Финал' }, variants: [1, 3] },
      drift: { followed: { en: 'Ending', ru: 'Финал' }, variants: [2, 3] },
    },
  });
});

test('the hash tells how the variants follow', () => {
  const other = { ...FOLLOWS, variants: { ...FOLLOWS.variants, page: ['drift'] } };
  const hashes = [undefined, FOLLOWS, other].map(
    (follows) => compile(follows).scenario?.card.hash ?? '',
  );
  expect(new Set(hashes).size).toBe(3);
  expect(hashes).not.toContain('');
});

test.each([
  ['an unknown scenario', { scenario: 'second' }, 'follows-unknown'],
  ['the scenario itself', { scenario: 'fixture' }, 'follows-unknown'],
  ['an unknown documented ending', { historical: 'fire' }, 'follows-ending-unknown'],
  [
    'an unknown ending',
    { variants: { ...FOLLOWS.variants, calm: ['fire'] } },
    'follows-ending-unknown',
  ],
  [
    'an ending under no variant',
    { variants: { calm: ['drift'], hurry: ['drift'], page: ['drift'] } },
    'follows-ending-missing',
  ],
  [
    'an unknown variant',
    { variants: { ...FOLLOWS.variants, storm: ['drift'] } },
    'follows-variant-unknown',
  ],
  [
    'a variant after nothing',
    { variants: { calm: ['partner'], hurry: ['drift'] } },
    'follows-variant-missing',
  ],
])('%s is told with its line', (_what, change, code) => {
  const { problems, scenario } = compile({ ...FOLLOWS, ...change });
  expect(scenario).toBeNull();
  expect(problems.map((one) => one.code)).toEqual([code]);
  expect(problems[0]).toMatchObject({ file: 'fixture/scenario.json', severity: 'error' });
  expect(problems[0]?.line).toBeGreaterThan(1);
});
