/** Each measure on a small story that breaks just what it watches over. */
import { describe, expect, test } from 'vitest';
import { concordance } from '../../../../src/core/solver/measures/concordance.ts';
import { contextSensitivity } from '../../../../src/core/solver/measures/context.ts';
import { cleanTop, crossedLines } from '../../../../src/core/solver/measures/dignity.ts';
import {
  follow,
  gameOf,
  playOnce,
  randomly,
  startWorth,
  worthOf,
} from '../../../../src/core/solver/measures/game.ts';
import { historicalPath } from '../../../../src/core/solver/measures/history.ts';
import { pathLength } from '../../../../src/core/solver/measures/length.ts';
import type { Measure } from '../../../../src/core/solver/measures/measure.ts';
import { authorPath, blindness } from '../../../../src/core/solver/measures/players.ts';
import { endingReach, reachability } from '../../../../src/core/solver/measures/reach.ts';
import { recoverability } from '../../../../src/core/solver/measures/recovery.ts';
import { distinctOptions, stakes } from '../../../../src/core/solver/measures/stakes.ts';
import { cueSupport } from '../../../../src/core/solver/measures/support.ts';
import { trainees } from '../../../../src/core/solver/measures/trainees.ts';
import { paradoxGuard, plausibleTraps } from '../../../../src/core/solver/measures/traps.ts';
import { variantParity } from '../../../../src/core/solver/measures/variants.ts';
import { likenessOf, numbersIn } from '../../../../src/core/solver/variables.ts';
import { seededRandom } from '../../../../src/core/base/random.ts';
import { openStory } from '../../../../src/core/story/story-session.ts';
import { SMALL, storyJson } from '../../../fixtures/compiled.ts';
import { graphOf, rated, sceneFrom } from './small-scene.ts';

const RATED = rated({ d01: 'best trap trap', d02: 'best trap' });
const first = (measures: readonly Measure[]): Measure => {
  const [measure] = measures;
  if (measure === undefined) throw new Error('no measure');
  return measure;
};

/** Two decisions; `second` holds the choices of the later one. */
const twoSteps = (firstB: string, second: string): string => `-> d01
=== d01 ===
Begin. # id: aa01
+ [Well # id: d01a]
    ~ react(10, 10, heard)
    Good. # id: aa02
    -> d02
+ [Badly # id: d01b]
    ${firstB}
    Bad. # id: aa03
    -> d02
=== d02 ===
Go on. # id: aa04
${second}
=== good ===
End. # id: aa05 # ending: partner
-> END
=== bad ===
End. # id: aa06 # ending: drift
-> END
`;
const CHOICES = `+ [Well # id: d02a]
    Fine. # id: aa07
    -> good
+ [Badly # id: d02b]
    Hm. # id: aa08
    -> bad
`;
const TWO = rated({ d01: 'best trap', d02: 'best trap' });

describe('the game', () => {
  test('chances of all ends sum to 1, and a policy is worth what its ends are worth', () => {
    const scene = sceneFrom(SMALL, RATED, { variants: 3 });
    const flow = follow(scene.game, randomly(scene.game));
    expect(flow.ends.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    const byEnds = flow.ends.reduce(
      (sum, chance, end) => sum + chance * (scene.solution.ends[end] ?? 0),
      0,
    );
    const random = randomly(scene.game);
    expect(startWorth(scene.game, worthOf(scene.game, random))).toBeCloseTo(byEnds, 10);
  });

  test('a story with a loop is followed too', () => {
    const again = twoSteps('~ react(-2, 0, heard)', CHOICES).replace(
      '    Bad. # id: aa03\n    -> d02',
      '    Bad. # id: aa03\n    -> d01',
    );
    const game = gameOf(sceneFrom(again, TWO).solution);
    expect(game.order).toBeNull();
    const flow = follow(game, randomly(game));
    expect(flow.ends.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
  });

  test('sampled play-throughs end in ends of the graph', () => {
    const scene = sceneFrom(SMALL, RATED, { variants: 3 });
    const random = seededRandom('sample');
    for (let play = 0; play < 50; play++) {
      const path = playOnce(scene.game, random, () => 0);
      expect(path?.steps).toHaveLength(2);
      expect(scene.solution.graph.ends[path?.end ?? -1]?.ending).toBe('partner');
    }
  });
});

test('variables of states are those of normal play', () => {
  const ink = `VAR seen = 0\n${SMALL.replace('    ~ promise(hours_by_ten)', '    ~ seen = 2\n    ~ promise(hours_by_ten)').replace('{ variant == 2:', '{ variant + seen == 2:')}`;
  const graph = graphOf(ink, 3);
  const numbers = numbersIn(graph, storyJson(ink), ['seen', 'variant']);
  if (!numbers.ok) throw new Error('does not open');
  for (let play = 0; play < 20; play++) {
    const opened = openStory({ storyJson: storyJson(ink), seed: `s${play}`, variants: 3 });
    if (!opened.ok) throw new Error('does not open');
    const session = opened.value;
    const root = graph.states[graph.roots[session.variant - 1] ?? 0];
    session.choose('d01a');
    const state = root?.next[root.choices.indexOf('d01a')] ?? 0;
    expect(numbers.value(state)).toMatchObject({ seen: 2, trust: session.turn.trust });
  }
});

test('states that differ in the scores alone are alike', () => {
  const graph = graphOf(SMALL);
  const likeness = likenessOf(graph);
  expect(likeness).toHaveLength(graph.states.length);
  // The first decision is alone; those of the second part by whether a promise stands open.
  expect(new Set(likeness).size).toBe(3);
});

test('what no path meets fails reachability; an ending nobody sees fails its reach', () => {
  const scene = sceneFrom(twoSteps('~ react(-10, 0, heard)', CHOICES), TWO);
  const written = { lines: ['aa01', 'aa99'], choices: ['d01a'], endings: ['partner'] };
  expect(reachability(scene, written)).toMatchObject({
    verdict: 'fail',
    worst: [{ where: 'aa99' }],
  });
  expect(reachability(scene, { ...written, lines: ['aa01'] }).verdict).toBe('pass');
  expect(endingReach(scene).verdict).toBe('pass');
  expect(
    endingReach({ ...scene, endings: { ...scene.endings, never: { band: [0, 1] } } }),
  ).toMatchObject({ verdict: 'fail', worst: [{ where: 'never', value: 0 }] });
});

test('choices that come to the same are not distinct', () => {
  const alike = twoSteps('~ react(10, 10, heard)', CHOICES);
  expect(distinctOptions(sceneFrom(alike, TWO))).toMatchObject({
    verdict: 'fail',
    worst: [{ where: 'd01a and d01b', value: 1 }],
  });
  const apart = twoSteps('~ react(-10, 0, heard)', CHOICES);
  expect(distinctOptions(sceneFrom(apart, TWO)).verdict).toBe('pass');
});

test('a decision without consequences has no stakes', () => {
  const found = first(stakes(sceneFrom(twoSteps('~ react(10, 10, heard)', CHOICES), TWO)));
  expect(found).toMatchObject({ id: 'stakes', verdict: 'fail', value: 0 });
  expect(found.worst[0]?.where).toBe('d01');
});

test('a rating that the story contradicts fails concordance, and the better choice is named', () => {
  const wrong = rated({ d01: 'trap best', d02: 'best trap' });
  const scene = sceneFrom(twoSteps('~ react(-10, -10, heard)', CHOICES), wrong);
  const found = concordance(scene);
  expect(found).toMatchObject({ verdict: 'fail', value: 0, worst: [{ where: 'd01' }] });
  expect(found.hint).toContain('d01a');
  expect(first(authorPath(scene)).verdict).toBe('fail');
});

test('the author’s path of a sound story is perfect', () => {
  const [path, gap] = authorPath(sceneFrom(SMALL, RATED, { variants: 3 }));
  expect(path).toMatchObject({ verdict: 'pass', value: 1 });
  expect(gap).toMatchObject({ verdict: 'pass', value: 0 });
});

test('a trap that is repaired for nothing fails the paradox guard', () => {
  const scene = sceneFrom(twoSteps('~ react(10, 10, heard)', CHOICES), TWO);
  const found = paradoxGuard(scene);
  expect(found).toMatchObject({ verdict: 'fail', value: 0 });
  expect(found.worst[0]?.where).toBe('d01b');
});

test('a trap that hurts both scores at once and pleases nobody does not tempt', () => {
  const scene = sceneFrom(twoSteps('~ react(-10, -10, heard)', CHOICES), TWO);
  const found = first(plausibleTraps(scene));
  expect(found).toMatchObject({ id: 'plausible-trap', verdict: 'fail', value: 1 });
  const relieved = { ...scene, glad: new Set(['aa03']) };
  expect(first(plausibleTraps(relieved)).verdict).toBe('pass');
});

test('one choice that decides everything cannot be made good', () => {
  const fatal = twoSteps('~ react(0, 0, heard)', CHOICES).replace(
    '    Bad. # id: aa03\n    -> d02',
    '    Bad. # id: aa03\n    -> bad',
  );
  expect(first(recoverability(sceneFrom(fatal, TWO)))).toMatchObject({ verdict: 'fail' });
});

test('a line that some path does not show supports nothing', () => {
  const because = { d01: ['aa11'], d02: ['aa11', 'aa12'] };
  const scene = sceneFrom(SMALL, rated({ d01: 'best trap trap', d02: 'best trap' }, because));
  expect(first(cueSupport(scene))).toMatchObject({
    verdict: 'fail',
    worst: [{ where: 'd02 aa12' }],
  });
  const sound = { d01: ['aa11'], d02: ['aa11'] };
  const mended = sceneFrom(SMALL, rated({ d01: 'best trap trap', d02: 'best trap' }, sound));
  expect(first(cueSupport(mended)).verdict).toBe('pass');
});

test('a best choice that turns with the state makes a decision sensitive to it', () => {
  const turning =
    `VAR calm = 0\n${twoSteps('~ react(0, 0, heard)', '').replace('    Good. # id: aa02', '    ~ calm = 1\n    Good. # id: aa02')}`.replace(
      'Go on. # id: aa04\n',
      `Go on. # id: aa04
+ [Ask # id: d02a]
    Asked. # id: aa07
    { calm == 1:
        -> good
    }
    -> bad
+ [Wait # id: d02b]
    Waited. # id: aa08
    { calm == 1:
        -> bad
    }
    -> good
`,
    );
  const levels = rated({ d01: 'best trap', d02: 'best trap' });
  const plain = sceneFrom(turning, levels, { names: ['calm'] });
  expect(first(contextSensitivity(plain)).value).toBe(0);
  const d02 = levels['d02'];
  const choice = d02?.choices['d02b'];
  if (d02 === undefined || choice === undefined) throw new Error('no d02b');
  const declared = {
    ...levels,
    d02: { ...d02, choices: { ...d02.choices, d02b: { ...choice, bestWhen: 'calm == 0' } } },
  };
  const scene = sceneFrom(turning, declared, { names: ['calm'] });
  expect(first(contextSensitivity(scene)).value).toBe(1);
  expect(concordance(plain).value).toBeLessThan(1);
  expect(concordance(scene).value).toBe(1);
});

test('where the case is silent every choice is as likely', () => {
  const marked = {
    ...TWO,
    d01: { ...TWO['d01'], choices: { ...TWO['d01']?.choices } },
  } as typeof TWO;
  const choice = TWO['d01']?.choices['d01b'];
  if (choice === undefined || marked['d01'] === undefined) throw new Error('no d01b');
  const d01 = {
    ...marked['d01'],
    choices: { ...marked['d01'].choices, d01b: { ...choice, historical: true } },
  };
  const scene = sceneFrom(twoSteps('~ react(-40, -40, heard)', CHOICES), { ...TWO, d01 });
  const found = historicalPath(scene);
  expect(found.worst.map(({ value }) => value)).toEqual([0.5, 0.5]);
  expect(found.hint).toContain('silent at d02');
  const none = historicalPath(sceneFrom(twoSteps('~ react(-4, 0, heard)', CHOICES), TWO));
  expect(none.verdict).toBe('skipped');
});

test('a line crossed is always named, and the top has a way without one', () => {
  const crossed = (id: string): Parameters<typeof sceneFrom>[1] =>
    Object.fromEntries(
      Object.entries(TWO).map(([decision, { choices, ...rest }]) => [
        decision,
        {
          ...rest,
          choices: Object.fromEntries(
            Object.entries(choices).map(([choice, one]) => [
              choice,
              choice === id ? { ...one, conduct: { severity: 3 as const } } : one,
            ]),
          ),
        },
      ]),
    );
  const ink = twoSteps('~ react(-10, 0, heard)', CHOICES);
  expect(crossedLines(sceneFrom(ink, crossed('d01b'))).verdict).toBe('pass');
  expect(cleanTop(sceneFrom(ink, crossed('d01b'))).verdict).toBe('pass');
  expect(cleanTop(sceneFrom(ink, crossed('d02a'))).verdict).toBe('fail');
});

test('variants that are not alike in luck fail parity', () => {
  const unfair = twoSteps(
    '~ react(-10, -10, heard)',
    CHOICES.replace(
      '    Fine. # id: aa07\n    -> good',
      '    Fine. # id: aa07\n    { variant == 2:\n        -> bad\n    }\n    -> good',
    ),
  );
  const scene = sceneFrom(unfair, TWO, { variants: 2 });
  expect(first(variantParity(scene)).verdict).toBe('fail');
  expect(first(variantParity(sceneFrom(SMALL, RATED, { variants: 3 }))).verdict).toBe('pass');
});

test('a competency that nothing hangs on is not trained', () => {
  const scene = sceneFrom(SMALL, RATED);
  expect(blindness(scene).verdict).toBe('pass');
  expect(blindness({ ...scene, competencies: ['K1', 'K9'] })).toMatchObject({
    verdict: 'fail',
    worst: [{ where: 'K9', value: 0 }, { where: 'K1' }],
  });
});

test('lengths of paths are counted, and simulated people are the same each time', () => {
  const scene = sceneFrom(SMALL, RATED, { variants: 3 });
  expect(pathLength(scene)).toMatchObject({ value: 2, verdict: 'fail' });
  const twice = [trainees(scene, 30), trainees(scene, 30)];
  expect(twice[0]).toEqual(twice[1]);
  expect(twice[0]).toHaveLength(30);
});
