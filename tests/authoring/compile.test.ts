import { expect, test } from 'vitest';
import { makeCatalogue, mergeCatalogue, readCatalogue } from '../../src/authoring/catalogue.ts';
import { compileScenario, readScenario, scenarioTexts } from '../../src/authoring/compile.ts';
import type { Problem } from '../../src/authoring/problem.ts';
import { debriefFileSchema, playFileSchema } from '../../src/contract/compiled.ts';
import { SMALL } from '../fixtures/compiled.ts';
import { fixtureFiles, MANIFEST, RUBRIC } from './fixture-scenario.ts';

/** A catalogue with every text of these files translated. */
function translated(files: Map<string, string>): string {
  const { parsed, problems } = readScenario('fixture', files);
  if (parsed === null) throw new Error(JSON.stringify(problems));
  const merged = mergeCatalogue(new Map(), scenarioTexts('fixture', parsed));
  const russian = [...merged].map(
    ([id, entry]) =>
      [
        id,
        { ...entry, text: entry.source.startsWith('“') ? `«Перевод ${id}»` : `Перевод ${id}` },
      ] as const,
  );
  return makeCatalogue(new Map(russian), 'ru');
}

const CATALOGUE = translated(fixtureFiles());

function problemsOf(change: Parameters<typeof fixtureFiles>[0]): readonly Problem[] {
  return compileScenario('fixture', fixtureFiles({ catalogue: CATALOGUE, ...change })).problems;
}

test('a sound scenario compiles without a problem', () => {
  const { problems, scenario } = compileScenario('fixture', fixtureFiles({ catalogue: CATALOGUE }));
  expect(problems).toEqual([]);
  expect(playFileSchema.safeParse(scenario?.play).success).toBe(true);
  expect(debriefFileSchema.safeParse(scenario?.debrief).success).toBe(true);
  expect(scenario?.strings.get('ru')?.['aa11']).toBe('Перевод aa11');
  expect(scenario?.debriefStrings.get('ru')?.['d01b.felt.0']).toBe('Перевод d01b.felt.0');
});

test('nothing of the rubric reaches the file that is played', () => {
  const { scenario } = compileScenario('fixture', fixtureFiles({ catalogue: CATALOGUE }));
  const played = JSON.stringify([scenario?.play, Object.fromEntries(scenario?.strings ?? [])]);
  for (const secret of ['"best"', '"trap"', 'principle', 'severity', 'What he felt', '.instead'])
    expect(played).not.toContain(secret);
});

test('the file that is played names the choices at which one is asked how sure one is', () => {
  const { d01, d02 } = RUBRIC.decisions;
  const asking = { ...RUBRIC, decisions: { d01: { ...d01, confidence: 'ask' }, d02 } };
  const files = fixtureFiles({ catalogue: CATALOGUE, rubric: asking });
  const { scenario } = compileScenario('fixture', files);
  expect(scenario?.play.asks).toEqual(Object.keys(d01.choices));
  const quiet = compileScenario('fixture', fixtureFiles({ catalogue: CATALOGUE })).scenario;
  expect(quiet?.play).not.toHaveProperty('asks');
  expect(scenario?.card.hash).toBe(quiet?.card.hash);
});

test('the same sources give the same bytes, and only what decides scores changes the hash', () => {
  const hash = (change: Parameters<typeof fixtureFiles>[0]): string =>
    compileScenario('fixture', fixtureFiles({ catalogue: CATALOGUE, ...change })).scenario?.card
      .hash ?? '';
  const plain = hash({});
  expect(plain).toMatch(/^[0-9a-f]{64}$/);
  expect(hash({})).toBe(plain);
  expect(hash({ manifest: { ...MANIFEST, title: { en: 'Other', ru: 'Другое' } } })).toBe(plain);
  const bands = { ...MANIFEST.endings, drift: { ...MANIFEST.endings.drift, band: [0.2, 0.5] } };
  expect(hash({ manifest: { ...MANIFEST, endings: bands } })).not.toBe(plain);
  expect(hash({ ink: SMALL.replace('react(4, 6', 'react(4, 8') })).not.toBe(plain);
});

const broken: [what: string, from: string, to: string, code: string, line: number][] = [
  ['a misspelt tag', '# mood: neutral', '# mod: neutral', 'tag-unknown', 10],
  ['a bad tag value', '# mood: neutral', '# mood: gloomy', 'tag-invalid', 10],
  ['a choice tag on a line', '# mood: neutral', '# timer: 30', 'tag-unknown', 10],
  ['a missing id', 'Thank you. # id: aa12', 'Thank you.', 'id-missing', 16],
  ['an id used twice', '# id: aa13', '# id: aa12', 'id-duplicate', 20],
  ['an unknown background', 'background: office', 'background: offise', 'name-unknown', 8],
  ['an unknown speaker', 'ARTYOM: Good evening.', 'ARTIOM: Good evening.', 'name-unknown', 10],
  ['an unknown sound', '# sound: message', '# sound: mesage', 'name-unknown', 10],
  ['an unknown ending', '# ending: drift', '# ending: drifts', 'name-unknown', 47],
  [
    'a mood nobody has',
    'Nobody answers. # id: aa13',
    'Nobody answers. # id: aa13 # mood: warm',
    'mood-nobody',
    20,
  ],
  [
    'a gesture nobody makes',
    'Nobody answers. # id: aa13',
    'Nobody answers. # id: aa13 # gesture: sigh',
    'gesture-nobody',
    20,
  ],
  [
    'a mood of somebody unknown',
    'Nobody answers. # id: aa13',
    'Nobody answers. # id: aa13 # mood: artiom warm',
    'name-unknown',
    20,
  ],
  ['a timer without silence', '# timer: 30 # silence: yes', '# timer: 30', 'timer-alone', 18],
  ['a choice taken once', '+ [Leave it', '* [Leave it', 'choice-once', 18],
  ['a choice with text outside', '+ [Leave it', '+ Leave [Leave it', 'choice-echoed', 18],
  ['text from variables', 'ARTYOM: I see.', 'ARTYOM: I see {trust}.', 'text-composed', 24],
  ['alternatives', 'ARTYOM: I see.', 'ARTYOM: {I see|Well}.', 'ink-sequence', 24],
  ['glue', 'Morning. # id: aa16', 'Morning. <> # id: aa16', 'ink-glue', 31],
  [
    'a divert behind text',
    'Morning. # id: aa16',
    'Morning. # id: aa16 -> good',
    'ink-divert-after-text',
    31,
  ],
  ['a score set directly', '~ react(6, 2, heard)', '~ trust = 60', 'ink-score-assigned', 15],
  ['division', '~ react(6, 2, heard)', '~ react(6, 4 / 2, heard)', 'ink-division', 15],
  ['a fraction', '~ react(6, 2, heard)', '~ react(6.5, 2, heard)', 'ink-fraction', 15],
  ['chance', '~ react(6, 2, heard)', '~ react(RANDOM(1, 6), 2, heard)', 'ink-chance', 15],
  ['a misspelt reaction', 'react(6, 2, heard)', 'react(6, 2, herd)', 'ink', 15],
  ['a divert to nowhere', '-> good', '-> goood', 'ink', 37],
];

test.each(broken)('%s is told with its line', (_what, from, to, code, line) => {
  expect(SMALL).toContain(from);
  const found = problemsOf({ ink: SMALL.replace(from, to) }).find(
    (problem) => problem.code === code,
  );
  expect(found).toMatchObject({ file: 'fixture/story.ink', line, severity: 'error' });
});

test('a line that nobody speaks may say whose mood, gesture and look it shows', () => {
  const tags = '# mood: artyom worried # gesture: artyom sigh # look: artyom you';
  const line = 'Nobody answers. # id: aa13';
  expect(problemsOf({ ink: SMALL.replace(line, `${line} ${tags}`) })).toEqual([]);
});

test('a near miss gets a suggestion', () => {
  const [found] = problemsOf({ ink: SMALL.replace('# mood: neutral', '# mod: neutral') });
  expect(found?.hint).toBe('Did you mean “mood”?');
});

test('a missing INCLUDE is told where it is included', () => {
  const files = fixtureFiles({ catalogue: CATALOGUE });
  files.delete('rapport.ink');
  expect(compileScenario('fixture', files).problems).toContainEqual(
    expect.objectContaining({ code: 'include-missing', file: 'fixture/story.ink', line: 1 }),
  );
});

test('an error in the include names the include', () => {
  const files = fixtureFiles({ catalogue: CATALOGUE });
  files.set('rapport.ink', `VAR variant = 1\n~ x = \n${files.get('rapport.ink') ?? ''}`);
  expect(compileScenario('fixture', files).problems).toContainEqual(
    expect.objectContaining({ code: 'ink', file: 'rapport.ink', line: 2 }),
  );
});

const { d01 } = RUBRIC.decisions;
test.each([
  ['an unrated choice', { ...d01.choices, d01b: undefined }, 'rubric-missing'],
  ['a rating of nothing', { ...d01.choices, d01z: d01.choices.d01a }, 'rubric-orphan'],
  [
    'no best choice',
    { ...d01.choices, d01a: { ...d01.choices.d01a, level: 'ok' } },
    'best-missing',
  ],
  [
    'a trap without a motive',
    { ...d01.choices, d01b: { ...d01.choices.d01b, motive: undefined } },
    'trap-unnamed',
  ],
  [
    'a condition on nothing',
    { ...d01.choices, d01a: { ...d01.choices.d01a, bestWhen: 'autos == 1' } },
    'condition-unknown',
  ],
])('%s is told', (_what, choices, code) => {
  const rubric = { ...RUBRIC, decisions: { ...RUBRIC.decisions, d01: { ...d01, choices } } };
  const problems = problemsOf({ rubric }).filter(({ file }) => file === 'fixture/rubric.json');
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test('a manifest that breaks the schema is told with the line of the member', () => {
  const problems = problemsOf({ manifest: { ...MANIFEST, minutes: 'ten' } });
  const line =
    JSON.stringify(MANIFEST, null, 2)
      .split('\n')
      .findIndex((text) => text.includes('"minutes"')) + 1;
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'json-invalid', file: 'fixture/scenario.json', line }),
  );
});

test('text that is not JSON is told with its line', () => {
  const files = fixtureFiles({ catalogue: CATALOGUE });
  files.set('fixture/scenario.json', '{\n  "version": 1,\n  "id" "fixture"\n}');
  expect(compileScenario('fixture', files).problems).toContainEqual(
    expect.objectContaining({ code: 'json-syntax', line: 3 }),
  );
});

test('translations are complete, fresh, and said where the source is said', () => {
  const codes = (catalogue: string): string[] => problemsOf({ catalogue }).map(({ code }) => code);
  expect(codes(CATALOGUE.replace('msgstr "Перевод aa11"', 'msgstr ""'))).toEqual([
    'translation-missing',
  ]);
  expect(codes(CATALOGUE.replace('msgid "Good evening."', 'msgid "Good night."'))).toEqual([
    'translation-stale',
  ]);
  expect(codes(CATALOGUE.replace('«Перевод d01a»', 'Перевод d01a'))).toEqual([
    'translation-speech',
  ]);
  expect(codes(`${CATALOGUE}\nmsgctxt "zz99"\nmsgid "Gone."\nmsgstr "Нет."\n`)).toEqual([
    'translation-orphan',
  ]);
  expect(problemsOf({ catalogue: '' }).length).toBeGreaterThan(10);
});

test('a merged catalogue keeps translations and marks those whose source has changed', () => {
  const old = readCatalogue('x.po', new Map([['x.po', CATALOGUE]]));
  if (!old.ok) throw new Error('unreadable');
  const texts = [...old.value.values()].map(({ id, source, note }) => ({
    id,
    text: id === 'aa11' ? 'Good day.' : source,
    note,
    debrief: false,
    file: '',
    line: 1,
  }));
  const merged = mergeCatalogue(old.value, texts.slice(0, -1));
  expect(merged.get('aa11')).toMatchObject({
    source: 'Good day.',
    text: 'Перевод aa11',
    fuzzy: true,
  });
  expect(merged.get('aa12')).toMatchObject({ text: 'Перевод aa12', fuzzy: false });
  expect(merged.size).toBe(old.value.size - 1);
});

test('a written catalogue reads back as it was', () => {
  const old = readCatalogue('x.po', new Map([['x.po', CATALOGUE]]));
  if (!old.ok) throw new Error('unreadable');
  const again = readCatalogue('y.po', new Map([['y.po', makeCatalogue(old.value, 'ru')]]));
  expect(again).toEqual(old);
});

test('an opening that differs between variants is refused', () => {
  const ink = SMALL.replace(
    'ARTYOM: Good evening. # id: aa11 # mood: neutral # sound: message',
    '{ variant == 2:\n    Late. # id: bb11\n- else:\n    Night. # id: aa11\n}',
  );
  expect(problemsOf({ ink }).map(({ code }) => code)).toContain('opening-differs');
});

test('a story that never ends is stopped and told', () => {
  const ink = SMALL.replace('-> good', '-> d02').replace('-> bad', '-> d02');
  const endless = problemsOf({ ink }).find(({ code }) => code === 'story-endless');
  expect(endless?.hint).toContain('d02a d02');
});
