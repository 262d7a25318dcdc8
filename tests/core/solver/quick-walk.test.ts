/** The quick walk gives what Ink's own runtime gives, and leaves what it does not know to it. */
import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/base/random.ts';
import { openQuickWalk } from '../../../src/core/solver/quick-walk.ts';
import { explore, type StoryGraph } from '../../../src/core/solver/explore.ts';
import { openWalk, type InkWalk, type WalkNode } from '../../../src/core/story/ink-walk.ts';
import { scenarioIds } from '../../../src/authoring/folder.ts';
import { compilePlace, STORIES } from '../../../src/cli/stories.ts';
import { rapportLike } from '../../bench/rapport-like.ts';
import { foreignJson, SMALL, storyJson } from '../../fixtures/compiled.ts';
import { ladder } from './ladder.ts';

const FEATURES = `VAR n = 3
VAR word = 0
LIST bag = key, map, coin
VAR kept = ()
CONST MOST = 4
-> start
=== start ===
~ temp twice = n * 2
Hello. # id: h1 # mood: warm
+ {twice > 5} [big {n} # id: big]
    ~ n = lowest(n + 1, MOST)
    ~ kept += key
    -> middle
+ {not (twice > 5)} [small # id: small]
    -> middle
+ [both of it # id: mix]
    ~ kept += (map, coin)
    ~ n = -n
    -> middle
=== middle ===
{
- kept ? key && n == 4:
    A key and four. # id: m1
- kept !? map || n < 0:
    No map or less. # id: m2
- else:
    Neither. # id: m3
}
-> talk ->
+ {kept ? (map, coin)} [pay # id: pay]
    ~ kept -= coin
    -> last
+ [go # id: go] -> last
=== talk ===
{ n != 3: Talk. # id: t1 }
+ [yes # id: yes]
    ~ word = 1
+ [no # id: no]
    ~ word = MAX(word, 0)
- Well. # id: t2
->->
=== last ===
{ kept == (key, coin): Odd. # id: l1 }
{ word: Said. # id: l2 | Silent. # id: l3 }
Bye. # id: l4 # ending: over
-> END
=== function lowest(a, b)
{ a < b:
    ~ return a
}
~ return b
`;

const SHIPPED = scenarioIds(STORIES).map((id): [string, string, number] => {
  const { scenario } = compilePlace({ stories: STORIES, id });
  return [id, scenario?.play.story ?? '', scenario?.play.variants ?? 1];
});
const STORIES_COVERED: [what: string, json: string, variants: number][] = [
  ['a small scenario', storyJson(SMALL), 3],
  ['a ladder', storyJson(ladder(6, 4)), 1],
  ['a story like ours', foreignJson(rapportLike(8, 4)), 1],
  ['a story of many features', foreignJson(FEATURES), 1],
  ...SHIPPED,
];

function ordinary(json: string): InkWalk {
  const walk = openWalk(json);
  if (!walk.ok) throw new Error(walk.error.detail);
  return walk.value;
}

function same(quick: WalkNode, slow: WalkNode, variables: readonly string[]): void {
  expect(quick.choices.map(({ id, text }) => [id, text])).toEqual(
    slow.choices.map(({ id, text }) => [id, text]),
  );
  expect(quick.tags).toEqual(slow.tags);
  // Lists are written in another way by each walk; numbers and text in the same.
  const told = variables.filter((name) => /^-?\d|^"|^(true|false)$/.test(slow.global(name)));
  expect(told.map((name) => quick.global(name))).toEqual(told.map((name) => slow.global(name)));
}

const numbersIn = (json: string): string[] =>
  [...json.matchAll(/"VAR=":"(\w+)"/g)].map(([, name]) => name ?? '');

test.each(STORIES_COVERED)('%s walks alike both ways on random paths', (_what, json, variants) => {
  const quick = openQuickWalk(json);
  if (quick === null) throw new Error('not covered');
  const slow = ordinary(json);
  const random = seededRandom('both');
  const variables = [...new Set(numbersIn(json))];
  for (let path = 0; path < 120; path++) {
    const set = variants === 1 ? {} : { variant: 1 + (path % variants) };
    let [a, b] = [quick.start(set), slow.start(set)];
    while (a.ok && b.ok) {
      same(a.value, b.value, variables);
      const { length } = a.value.choices;
      if (length === 0) break;
      const choice = Math.floor(random() * length);
      [a, b] = [quick.take(a.value, choice), slow.take(b.value, choice)];
    }
    expect([a.ok, b.ok]).toEqual([true, true]);
  }
});

test('both walks make the same graph of a story', () => {
  const json = storyJson(ladder(6, 3));
  const explored = explore(json, 1);
  if (!explored.ok) throw new Error('does not open');
  expect(explored.value.walk).toBe('quick');
  const counted = countStates(ordinary(json));
  expect(uniqueStates(explored.value)).toEqual(counted);
});

/** What tells states apart here, met by walking every path in Ink's own runtime. */
function countStates(walk: InkWalk): string[] {
  const seen = new Set<string>();
  const stack = [walk.start({})];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!node.ok || node.value.choices.length === 0) continue;
    const { value } = node;
    seen.add(
      [
        value.choices.map(({ id }) => id).join(),
        value.global('trust'),
        value.global('partnership'),
      ].join(' '),
    );
    value.choices.forEach((_, choice) => stack.push(walk.take(value, choice)));
  }
  return [...seen].toSorted();
}

const uniqueStates = ({ states }: StoryGraph): string[] =>
  [
    ...new Set(
      states.map(({ choices, trust, partnership }) =>
        [choices.join(), trust, partnership].join(' '),
      ),
    ),
  ].toSorted();

test.each([
  ['visit counts', '-> a\n=== a\n{a > 1: again}\n+ [x] -> a\n+ [y] -> END'],
  ['choices taken once', '-> a\n=== a\n* [x] -> a\n* [y] -> END'],
  ['threads', '-> a\n=== a\n<- b\n+ [x] -> END\n=== b\n+ [y] -> END'],
  ['chance', '{RANDOM(1, 2)}\n+ [x] -> END'],
  ['references', 'VAR n = 1\n~ up(n)\n+ [x] -> END\n=== function up(ref x)\n~ x = x + 1'],
  ['alternatives', '-> a\n=== a\n{one|two}\n+ [x] -> a\n+ [y] -> END'],
])('%s are left to Ink', (_what, ink) => {
  expect(openQuickWalk(foreignJson(ink))).toBeNull();
});

test('what is met only on the way makes the whole walk go by Ink', () => {
  const ink = 'VAR s = "a"\n-> a\n=== a\n+ [x]\n    {s + "b"}\n    -> END\n+ [y] -> END';
  const explored = explore(foreignJson(ink), 1);
  expect(explored).toMatchObject({ ok: true, value: { walk: 'ink', verdict: { complete: true } } });
});
