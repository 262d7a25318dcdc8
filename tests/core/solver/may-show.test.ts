import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { mayShow } from '../../../src/core/solver/may-show.ts';
import { makeStageFlow } from '../../../src/core/solver/stage-flow.ts';
import { BeyondQuick } from '../../../src/core/solver/quick-values.ts';
import { openStory } from '../../../src/core/story/story-session.ts';
import { hourOf } from '../../../src/core/story/hour.ts';
import type { StageState } from '../../../src/core/story/turn.ts';
import { SMALL, storyJson } from '../../fixtures/compiled.ts';

/** Every showing as `place phase season: people`, sorted. */
const shownIn = (json: string): readonly string[] =>
  mayShow(json)
    .map(
      ({ background, hour: { phase, winter }, people }) =>
        `${background} ${winter ? 'winter ' : ''}${phase}: ${[...people].toSorted().join(' ')}`,
    )
    .toSorted();

const showing = (ink: string): readonly string[] => shownIn(storyJson(ink));

const END = 'The end. # id: zz99 # ending: over\n-> END\n';
const CHOICES = `+ [One # id: c1]
    -> one
+ [Two # id: c2]
    -> two
`;

test('a story that stays where it begins shows one place at its hours', () => {
  expect(shownIn(storyJson(SMALL))).toEqual(['office winter day: ', 'office winter night: ']);
});

test('tags above a line and behind it take effect together', () => {
  expect(
    showing(`First. # id: a1 # background: office # clock: 06-08 12:00 # enter: olga
# background: street
# exit: olga
Second. # id: a2 # clock: 06-08 23:30
${END}`),
  ).toEqual(['office day: olga', 'street night: ']);
});

test('every way is followed, and what was set on one of them stays on it', () => {
  expect(
    showing(`First. # id: a1 # background: office # clock: 06-08 12:00
${CHOICES}
=== one ===
Later. # id: a2 # clock: 06-08 21:00 # enter: olga
-> home
=== two ===
Much later. # id: a3 # clock: 06-08 23:30 # enter: ivan
-> home
=== home ===
Out. # id: a4 # background: street
${END}`),
  ).toEqual([
    'office day: ',
    'office dusk: olga',
    'office night: ivan',
    'street dusk: olga',
    'street night: ivan',
  ]);
});

test('what hangs on a condition may be, and may be not', () => {
  expect(
    showing(`First. # id: a1 # background: office # clock: 06-08 12:00
{ trust > 90:
    Late. # id: a2 # clock: 06-08 23:30
}
Out. # id: a3 # background: street
${END}`),
  ).toEqual(['office day: ', 'office night: ', 'street day: ', 'street night: ']);
});

test('functions leave everything as it is, whoever else calls them', () => {
  expect(
    showing(`First. # id: a1 # background: office # clock: 06-08 12:00
~ react(1, 1, heard)
Out. # id: a2 # background: street # clock: 06-08 23:30
~ react(1, 1, heard)
${END}`),
  ).toEqual(['office day: ', 'street night: ']);
});

test('a tunnel that changes the stage is followed to its end and back', () => {
  expect(
    showing(`First. # id: a1 # background: office # clock: 06-08 12:00
-> call ->
${END}
=== call ===
{ trust > 90:
    ->->
}
Ring. # id: a2 # background: street
+ [Answer # id: c1]
    Hello. # id: a3 # enter: olga
    ->->
+ [Leave it # id: c2]
    Nothing. # id: a4 # clock: 06-08 23:30
    ->->
`),
  ).toEqual(['office day: ', 'street day: olga', 'street night: ']);
});

test('a tag without a line counts where the turn ends', () => {
  expect(
    showing(`First. # id: a1 # background: office # clock: 06-08 12:00
# clock: 06-08 23:30
${CHOICES}
=== one ===
Still night. # id: a2
${END}
=== two ===
Day. # id: a3 # clock: 06-09 12:00
${END}`),
  ).toEqual(['office day: ', 'office night: ']);
});

test('without a clock it is day, and before the first place nothing is shown', () => {
  expect(
    showing(`Dark. # id: a1 # clock: 06-08 23:30
Here. # id: a2 # background: office
${END}`),
  ).toEqual(['office night: ']);
  expect(showing(`Here. # id: a1 # background: office\n${END}`)).toEqual(['office day: ']);
});

describe('stories that are not covered', () => {
  const tags = `First. # id: a1 # background: office # clock: 06-08 12:00
Then. # id: a2 # background: street # clock: 06-08 23:30 # enter: olga
`;
  const ANYTHING = [
    'office day: olga',
    'office night: olga',
    'street day: olga',
    'street night: olga',
  ];

  test.each([
    ['a divert by a variable', `VAR way = -> one\n${tags}-> way\n=== one ===\n${END}`],
    ['a thread', `${tags}<- one\n${END}=== one ===\n+ [One # id: c1]\n    ${END}`],
    ['a shuffle', `${tags}{ shuffle:\n- One. # id: a3\n- Two. # id: a4\n}\n${END}`],
    [
      'a tag behind a choice',
      `${tags}{ trust > 10:\n+ [One # id: c1]\n    One. # id: a5\n    ${END}}\nBehind. # id: a6 # clock: 06-08 12:00\n+ [Two # id: c2]\n    ${END}`,
    ],
  ])('%s: anybody may be anywhere', (_, ink) => {
    const shown = showing(ink);
    for (const one of ANYTHING) expect(shown).toContain(one);
  });

  test('they are known as such', () => {
    const json = storyJson(`VAR way = -> one\n${tags}-> way\n=== one ===\n${END}`);
    expect(() => makeStageFlow(json)).toThrow(BeyondQuick);
  });

  test('what is no story at all is refused', () => {
    expect(() => mayShow('{"inkVersion":21}')).toThrow('not a compiled Ink story');
  });
});

/** A story of tunnels, conditions and choices, with tags at random. */
function randomStory(seed: string): string {
  const random = seededRandom(seed);
  const one = <T>(values: readonly T[]): T | undefined =>
    values[Math.floor(random() * values.length)];
  let id = 0;
  const tag = (): string =>
    one([
      '# background: office',
      '# background: street',
      '# clock: 06-08 12:00',
      '# clock: 06-08 23:30',
      '# clock: 01-08 12:00',
      '# enter: olga',
      '# exit: olga',
      '# enter: ivan',
      '# exit: ivan',
    ]) ?? '';
  const line = (): string => {
    const above = random() < 0.3 ? `${tag()}\n` : '';
    return `${above}Line. # id: l${(id += 1)} ${random() < 0.5 ? tag() : ''} ${random() < 0.3 ? tag() : ''}\n`;
  };
  const step = (): string =>
    one([
      line,
      line,
      () => `{ trust > ${Math.floor(random() * 100)}:\n${line()}- else:\n${line()}}\n`,
      () => `-> ${one(['visit', 'call'])} ->\n`,
      () => `~ react(${Math.floor(random() * 60) - 30}, 0, heard)\n`,
    ])?.() ?? '';
  const steps = (): string => Array.from({ length: 3 }, step).join('');
  const knots = ['k0', 'k1', 'k2', 'k3'].map(
    (name, index, names) =>
      `=== ${name} ===\n${steps()}+ [A # id: ${name}a]\n${steps()}-> ${names[index + 1] ?? 'last'}\n+ [B # id: ${name}b]\n${tag()}\n${steps()}-> ${names[index + 1] ?? 'last'}\n`,
  );
  const tunnel = (name: string): string =>
    `=== ${name} ===\n${line()}{ trust > 40:\n${line()}->->\n}\n+ [C # id: ${name}c]\n${line()}->->\n+ [D # id: ${name}d]\n${line()}->->\n`;
  return `${line()}-> k0\n${knots.join('')}${tunnel('visit')}${tunnel('call')}=== last ===\n${END}`;
}

const sceneOf = ({ background, clock, present }: StageState): string => {
  const { phase, winter } = hourOf(clock);
  return `${background} ${winter ? 'winter ' : ''}${phase} ${present.join('+')}`;
};

test('whatever is played, nothing is seen that the analysis does not know', () => {
  for (let story = 0; story < 12; story += 1) {
    const json = storyJson(randomStory(`story ${story}`));
    expect(() => makeStageFlow(json)).not.toThrow();
    const shown = mayShow(json);
    for (let play = 0; play < 8; play += 1) {
      for (const stage of stagesOf(json, `${story} ${play}`)) {
        const { phase, winter } = hourOf(stage.clock);
        const known = shown.find(
          ({ background, hour }) =>
            background === stage.background && hour.phase === phase && hour.winter === winter,
        );
        const seen = stage.present.filter((person) => known?.people.has(person) === true);
        expect([story, sceneOf(stage), known === undefined, seen]).toEqual([
          story,
          sceneOf(stage),
          stage.background === '',
          stage.background === '' ? [] : stage.present,
        ]);
      }
    }
  }
});

/** The stage at every line and every turn's end of a play at random. */
function stagesOf(json: string, seed: string): readonly StageState[] {
  const opened = openStory({ storyJson: json, seed, variants: 1 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const random = seededRandom(seed);
  const stages: StageState[] = [];
  for (;;) {
    const { beats, choices, stage } = opened.value.turn;
    stages.push(...beats.map((beat) => beat.stage), stage);
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice === undefined) return stages;
    opened.value.choose(choice.id);
  }
}
