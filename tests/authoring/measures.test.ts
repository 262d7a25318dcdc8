/** The measures that read text, on texts made to fail them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { makeCatalogue, mergeCatalogue } from '../../src/authoring/catalogue.ts';
import { readScenario, scenarioTexts } from '../../src/authoring/compile.ts';
import { cueAuc, lengthRatio } from '../../src/authoring/measures/cue-measures.ts';
import {
  aucOf,
  bestRank,
  CUE_NAMES,
  type CuedDecision,
} from '../../src/authoring/measures/cues.ts';
import { echoes } from '../../src/authoring/measures/echo.ts';
import { ethics } from '../../src/authoring/measures/ethics.ts';
import { feedbackSpecificity } from '../../src/authoring/measures/feedback.ts';
import { easeOf, wordsBefore } from '../../src/authoring/measures/load.ts';
import { measurePack } from '../../src/authoring/measures/measure-pack.ts';
import { measureScenario } from '../../src/authoring/measures/measure-texts.ts';
import { openTextScene } from '../../src/authoring/measures/open-scene.ts';
import { shuffledChoices } from '../../src/authoring/measures/position.ts';
import { visibleReaction } from '../../src/authoring/measures/reaction.ts';
import { shallowModel } from '../../src/authoring/measures/shallow-model.ts';
import type { LocaleTexts, TextScene } from '../../src/authoring/measures/text-scene.ts';
import {
  countStems,
  overlap,
  sentencesIn,
  stemsOf,
  syllablesIn,
} from '../../src/authoring/measures/words.ts';
import { seededRandom } from '../../src/core/base/random.ts';
import { SMALL, storyJson } from '../fixtures/compiled.ts';
import { fixtureFiles, RUBRIC } from './fixture-scenario.ts';

describe('words', () => {
  test.each([
    ['time', 'en', 1],
    ['table', 'en', 2],
    ['evening', 'en', 3],
    ['молоко', 'ru', 3],
    ['взгляд', 'ru', 1],
  ] as const)('%s has syllables', (word, locale, syllables) => {
    expect(syllablesIn(word, locale)).toBe(syllables);
  });

  test('sentences end in marks, also before a closing quotation mark', () => {
    expect(sentencesIn('One. Two! “Three?” he said')).toBe(3);
    expect(sentencesIn('no mark')).toBe(1);
    expect(sentencesIn('At 10.30 sharp.')).toBe(1);
  });

  test('stems meet every ending, whole words only themselves', () => {
    expect(countStems('Извините, я извинялся. Понимаю!', ['извин', 'понима'])).toBe(3);
    expect(countStems('all of it, allowed', ['all$'])).toBe(1);
    expect(countStems('Ещё раз', ['еще'])).toBe(1);
  });

  test('texts of the same content words overlap whatever their endings', () => {
    const one = stemsOf('график праздников подтвердим', 'ru');
    const two = stemsOf('графику праздники подтвердили', 'ru');
    expect(overlap(one, two)).toBe(1);
    expect(overlap(new Set(), new Set())).toBe(0);
  });

  test('short words in short sentences are easy, long ones are not', () => {
    expect(easeOf(['He came in. We sat.'], 'en')).toBeGreaterThan(100);
    expect(
      easeOf(['Organisational responsibilities necessitate communication.'], 'en'),
    ).toBeLessThan(0);
    // 6 words, 1 sentence, 12 syllables: 206.835 - 1.3 * 6 - 60.1 * 2.
    expect(easeOf(['мама мыла раму папа ловил рыбу'], 'ru')).toBeCloseTo(78.835, 3);
  });
});

/** Decisions of four choices in which the best has the given values of each cue. */
const decisions = (count: number, value: (at: number, choice: number) => number): CuedDecision[] =>
  Array.from({ length: count }, (_, at) => ({
    decision: `d${at}`,
    choices: ['a', 'b', 'c', 'd'],
    best: [at % 4],
    lengths: [0, 1, 2, 3].map((choice) => 60 + value(at, choice)),
    values: Object.fromEntries(
      CUE_NAMES.map((cue) => [cue, [0, 1, 2, 3].map((choice) => value(at, choice))]),
    ),
  }));

describe('cues', () => {
  const telling = decisions(48, (at, choice) => (choice === at % 4 ? 9 : choice));
  const random = seededRandom('noise');
  const noise = decisions(48, () => Math.floor(random() * 10));

  test('a cue that the best always has most of tells all, noise tells little', () => {
    expect(aucOf(telling, 'politeness')).toBe(1);
    expect(Math.abs(aucOf(noise, 'politeness') - 0.5)).toBeLessThan(0.12);
    expect(cueAuc(telling, 'en')).toMatchObject({ verdict: 'fail', id: 'cue-auc:en' });
    expect(telling.map(bestRank)).toEqual(telling.map(() => 0));
  });

  test('a shallow model learns what tells, and nothing from noise', () => {
    const parts = (all: CuedDecision[]): CuedDecision[][] =>
      [0, 12, 24, 36].map((from) => all.slice(from, from + 12));
    expect(shallowModel(parts(telling), 'en')).toMatchObject({ verdict: 'fail', value: 0.75 });
    expect(shallowModel(parts(noise), 'en').value).toBeLessThan(0.2);
  });

  test('an option much longer than another is named with what to cut', () => {
    const uneven = decisions(1, (_, choice) => (choice === 2 ? 60 : 0));
    const found = lengthRatio(uneven, 'en');
    expect(found).toMatchObject({ verdict: 'fail', value: 2 });
    expect(found.hint).toContain('shorten c by 24 characters');
  });
});

/** Opens the small scenario with everything translated as «Да». */
function textScene(change: { ink?: string; rubric?: unknown } = {}): TextScene {
  const files = fixtureFiles(change);
  const bare = readScenario('fixture', files).parsed;
  if (bare === null) throw new Error('does not parse');
  const merged = mergeCatalogue(new Map(), scenarioTexts('fixture', bare));
  const filled = [...merged].map(([id, entry]) => [id, { ...entry, text: 'Да' }] as const);
  files.set('fixture/strings.ru.po', makeCatalogue(new Map(filled), 'ru'));
  const { parsed, problems } = readScenario('fixture', files);
  if (parsed === null) throw new Error(JSON.stringify(problems));
  const opened = openTextScene(parsed, { states: 1_000 }, () => undefined);
  if (!opened.ok) throw new Error(opened.error.detail);
  return opened.value;
}

const inEnglish = (texts: TextScene): LocaleTexts => {
  const [english] = texts.texts;
  if (english?.locale !== 'en') throw new Error('no English texts');
  return english;
};

describe('a scenario', () => {
  let texts: TextScene;
  beforeAll(() => void (texts = textScene()));

  test('its client is whoever speaks most, its texts come from source and catalogue', () => {
    expect(texts.client).toBe('artyom');
    expect(texts.texts.map(({ text }) => text('aa11'))).toEqual(['Good evening.', 'Да']);
    expect(wordsBefore(texts, inEnglish(texts))).toMatchObject({ value: 2, verdict: 'pass' });
  });

  test('feedback that names no statement and no client is not specific', () => {
    const found = new Map(
      feedbackSpecificity(texts, inEnglish(texts)).map((measure) => [measure.id, measure]),
    );
    expect(found.get('feedback-a-statement:en')).toMatchObject({ verdict: 'fail', value: 0 });
    expect(found.get('feedback-b-client:en')).toMatchObject({ verdict: 'fail' });
    expect(found.get('feedback-f-person:en')).toMatchObject({ verdict: 'pass' });
    expect(found.get('feedback-g-distinct:en')).toMatchObject({ verdict: 'fail' });
  });

  test('choices are shuffled, and answered differently', () => {
    expect(shuffledChoices(texts).verdict).toBe('pass');
    expect(visibleReaction(texts, inEnglish(texts)).verdict).toBe('pass');
    const russian = texts.texts[1];
    if (russian === undefined) throw new Error('no Russian texts');
    expect(visibleReaction(texts, russian)).toMatchObject({ verdict: 'fail', value: 0 });
  });

  test('a colleague’s health in a good answer fails the ethics gates', () => {
    const verdicts = (of: TextScene): unknown =>
      ethics(of, inEnglish(of)).map(({ id, verdict }) => [id, verdict]);
    expect(verdicts(texts)).toEqual([
      ['ethics-severity:en', 'pass'],
      ['ethics-not-best:en', 'pass'],
      ['ethics-own-voice:en', 'skipped'],
    ]);
    const ink = SMALL.replace('“By ten tomorrow.”', '“Our courier has a diagnosis, you see.”');
    const told = textScene({ ink });
    expect(verdicts(told)).toEqual([
      ['ethics-severity:en', 'fail'],
      ['ethics-not-best:en', 'fail'],
      ['ethics-own-voice:en', 'skipped'],
    ]);
  });

  test('severity 3 on a trap is what the ethics gates ask for', () => {
    const d01 = RUBRIC.decisions.d01;
    const rubric = {
      ...RUBRIC,
      decisions: {
        ...RUBRIC.decisions,
        d01: {
          ...d01,
          choices: {
            ...d01.choices,
            d01c: { ...d01.choices.d01c, conduct: { kept: [], broken: ['R16'], severity: 3 } },
          },
        },
      },
    };
    const ink = SMALL.replace('“It is late.”', '“Our courier has a diagnosis, you see.”');
    const told = textScene({ ink, rubric });
    expect(ethics(told, inEnglish(told)).map(({ verdict }) => verdict)).toEqual([
      'pass',
      'pass',
      'skipped',
    ]);
  });

  test('a pack needs four scenarios, and then finds empty rows of the rubric', () => {
    const { share } = measureScenario(texts);
    const verdicts = (count: number): readonly string[] => [
      ...new Set(
        measurePack(Array.from({ length: count }, () => share)).map(({ verdict }) => verdict),
      ),
    ];
    expect(verdicts(3)).toEqual(['skipped']);
    const whole = measurePack([share, share, share, share]);
    const coverage = whole.find(({ id }) => id === 'coverage');
    expect(coverage).toMatchObject({ verdict: 'fail' });
    expect(coverage?.hint).toContain('N2');
    expect(coverage?.hint).not.toContain('N11,');
    expect(whole.find(({ id }) => id === 'competency-coverage')?.hint).not.toContain('K1:');
  });
});

test('a variable that nothing reads afterwards has no echo', () => {
  const set = SMALL.replace('    ARTYOM: Thank you.', '    ~ noted = 1\n    ARTYOM: Thank you.');
  expect(echoes(storyJson(`VAR noted = 0\n${set}`))).toMatchObject({
    verdict: 'fail',
    worst: [{ where: 'noted' }],
  });
  const read = set.replace('{ variant == 2:', '{ variant == 2 and noted == 1:');
  expect(echoes(storyJson(`VAR noted = 0\n${read}`)).verdict).toBe('pass');
});
