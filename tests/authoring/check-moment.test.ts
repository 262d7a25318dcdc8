import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compileScenario, readScenario } from '../../src/authoring/compile.ts';
import { readScenarioFolder, scenarioIds } from '../../src/authoring/folder.ts';
import { measureMoments } from '../../src/authoring/measures/measure-pack.ts';
import { measureScenario } from '../../src/authoring/measures/measure-texts.ts';
import type { PackShare } from '../../src/authoring/measures/pack-share.ts';
import { openTextScene } from '../../src/authoring/measures/open-scene.ts';
import { packSchema } from '../../src/contract/pack.ts';
import { fixtureFiles, MANIFEST } from './fixture-scenario.ts';

const STORIES = resolve(import.meta.dirname, '../../stories');
const MOMENTS = scenarioIds(STORIES).filter((id) => id.startsWith('moment-'));

function measured(id: string): ReturnType<typeof measureScenario> {
  const { parsed } = readScenario(id, readScenarioFolder(STORIES, id));
  if (parsed === null) throw new Error(`${id} cannot be read.`);
  const opened = openTextScene(parsed, { states: 1_000, goOn: () => true }, () => undefined);
  if (!opened.ok) throw new Error(opened.error.detail);
  return measureScenario(opened.value);
}

const failing = (measures: readonly { kind: string; verdict: string; id: string }[]): string[] =>
  measures.filter(({ kind, verdict }) => kind === 'gate' && verdict === 'fail').map(({ id }) => id);

test('a moment that is a whole scenario is told in which ways', () => {
  const manifest = { ...MANIFEST, kind: 'moment', competencies: ['K1', 'K2', 'K3'] };
  const { problems, scenario } = compileScenario('fixture', fixtureFiles({ manifest }));
  expect(scenario).toBeNull();
  const told = problems.filter(({ code }) => code === 'moment-shape').map(({ message }) => message);
  expect(told).toEqual([
    'A moment has one decision; this one has 2.',
    'A moment offers 4 choices; this one offers 5.',
    'A moment opens with 2 to 5 lines; this one has 1.',
    'A moment trains one or two competencies; this one claims 3.',
  ]);
});

test('a moment without a place, a bed of sound or its client on the stage is told how to get them', () => {
  const folder = 'moment-late-truck';
  const files = readScenarioFolder(STORIES, folder);
  const story = files.get(`${folder}/story.ink`) ?? '';
  const toldOf = (ink: string): string[] =>
    compileScenario(folder, new Map([...files, [`${folder}/story.ink`, ink]])).problems.map(
      ({ code, message }) => `${code}: ${message}`,
    );
  expect(toldOf(story)).toEqual([]);
  expect(toldOf(story.replace('# music: client-office\n', ''))).toEqual([
    'moment-stage: A moment is heard: it names a bed of sound before the decision; this one names none.',
  ]);
  expect(toldOf(story.replace('# background: warehouse\n', ''))).toEqual([
    'moment-stage: A moment names its place before the decision; this one names none.',
  ]);
  expect(toldOf(story.replace(' # enter: belov', ''))).toEqual([
    'moment-stage: A moment shows whom a reply lands on; “belov” is not on the stage at the decision.',
  ]);
});

test('a whole scenario may be as it is', () => {
  const { problems } = compileScenario('fixture', fixtureFiles());
  expect(problems.map(({ code }) => code)).not.toContain('moment-shape');
});

test('the moments pass every gate, each and together, in both languages', () => {
  const each = MOMENTS.map(measured);
  expect(MOMENTS.length).toBeGreaterThanOrEqual(14);
  expect(each.map(({ measures }) => failing(measures))).toEqual(MOMENTS.map(() => []));
  const together = measureMoments(each.map(({ share }) => share));
  expect(together.map(({ id }) => id)).toContain('pack-cue-auc:ru');
  expect(together.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
});

test('a cue that gives moments away is found', () => {
  const shares = MOMENTS.map((id) => measured(id).share);
  const lengthened = shares.map((share): PackShare => {
    const locales = share.locales.map((texts) => ({
      ...texts,
      decisions: texts.decisions.map((decision) => ({
        ...decision,
        values: {
          ...decision.values,
          longest: decision.lengths.map((length, at) =>
            decision.best.includes(at) ? length + 500 : length,
          ),
        },
      })),
    }));
    return { ...share, locales };
  });
  expect(failing(measureMoments(lengthened))).toContain('pack-cue-auc:en');
  expect(measureMoments(shares.slice(0, 3)).every(({ verdict }) => verdict === 'skipped')).toBe(
    true,
  );
});

test('the moments’ pack holds every moment, over at least nine competencies', () => {
  const text = readFileSync(resolve(STORIES, 'packs/moments.json'), 'utf8');
  const { scenarios } = packSchema.parse(JSON.parse(text));
  expect(scenarios.toSorted()).toEqual([...MOMENTS]);
  const competencies = MOMENTS.flatMap(
    (id) => readScenario(id, readScenarioFolder(STORIES, id)).parsed?.manifest.value.competencies,
  );
  expect(new Set(competencies).size).toBeGreaterThanOrEqual(9);
});
