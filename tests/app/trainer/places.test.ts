/** Where a scenario is worst, in words that a trainer knows. */
import { beforeAll, expect, test } from 'vitest';
import type { LoadedScenario } from '../../../src/app/trainer/load-scenario.ts';
import { measureMessages } from '../../../src/app/trainer/measures/messages.ts';
import { placesOf } from '../../../src/app/trainer/measures/places.ts';
import { competencyMessages } from '../../../src/app/ui/competencies/messages.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { scenarioIds } from '../../../src/authoring/folder.ts';
import { CUE_NAMES } from '../../../src/authoring/measures/cues.ts';
import { readHealth } from '../../../src/cli/build-scenarios.ts';
import { compilePlace, STORIES } from '../../../src/cli/stories.ts';
import { TRAPS } from '../../../src/contract/rubric.ts';
import { PERSONAS } from '../../../src/core/solver/measures/personas.ts';

let scene: LoadedScenario;

beforeAll(async () => {
  scene = loaded('half-past-ten');
  await switchLanguage('en');
  await Promise.all([measureMessages.load('en'), competencyMessages.load('en')]);
});

const debriefOf = (id: string): LoadedScenario['debrief'] => {
  const { scenario } = compilePlace({ stories: STORIES, id });
  if (scenario === null) throw new Error(`${id} does not compile.`);
  return scenario.debrief;
};

/** A loaded scenario in which one line and the titles of decisions are known. */
const loaded = (id: string): LoadedScenario => {
  const debrief = debriefOf(id);
  return {
    debrief,
    report: null,
    health: null,
    textOf: (each) => (each === 'd01-l02' ? LINE : null),
    choiceText: (choice) => choice,
    decisionTitle: (decision) => debrief.rubric.decisions[decision]?.title ?? decision,
  };
};
const LINE = 'We are open. '.repeat(12);

const named = (...wheres: readonly string[]): readonly string[] =>
  placesOf({ worst: wheres.map((where) => ({ where, value: 0 })) }, scene);

test('traps, outward signs and habits all have names', () => {
  const kinds = [...TRAPS, ...CUE_NAMES, ...Object.keys(PERSONAS)];
  expect(kinds.length).toBeGreaterThan(30);
  expect(kinds.filter((kind) => named(kind).length !== 1)).toEqual([]);
  expect(named('overlap', 'rule-shield')).toEqual([
    'words from the situation repeated',
    'hiding behind a rule',
  ]);
});

test('a line is quoted, alone or with its decision before it, and not at its whole length', () => {
  const [line] = named('d01-l02');
  expect(line).toMatch(/^“We are open\. .*…”$/);
  expect(line?.length).toBeLessThan(100);
  expect(named('d02 d01-l02')).toEqual([line]);
});

test('decisions and competencies go by their names, bare figures by none', () => {
  expect(named('d02', 'K1', 'rank 1', '95 %')).toEqual([
    '“The message at 22:31”',
    expect.stringMatching(/^[A-Z].{4,}/),
  ]);
});

test('what fails in the shipped scenarios is told with its places', () => {
  const failed = scenarioIds(STORIES).flatMap((id) => {
    const measures = (readHealth(id)?.measures ?? []).filter(
      ({ verdict, worst }) => verdict === 'fail' && worst.length > 0,
    );
    if (measures.length === 0) return [];
    const scenario = loaded(id);
    return measures.map((measure) => ({ id: measure.id, places: placesOf(measure, scenario) }));
  });
  expect(failed.filter(({ places }) => places.length === 0)).toEqual([]);
}, 120_000);
