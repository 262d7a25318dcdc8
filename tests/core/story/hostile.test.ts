/** Scripts that mean harm, or were written carelessly: each ends by name, and soon. */
import { expect, test } from 'vitest';
import { openStory } from '../../../src/core/story/story-session.ts';
import { foreignJson } from '../../fixtures/compiled.ts';

const hostile: [what: string, ink: string, reason: string][] = [
  ['a loop without text', '-> a\n=== a\n{true: -> b}\n=== b\n-> a', 'story-endless'],
  ['a loop of lines', '-> a\n=== a\nAgain.\n-> a', 'story-endless'],
  ['a loop of glue', '-> a\n=== a\nAgain. <>\n-> a', 'story-endless'],
  ['endless recursion', '~ f(1)\n=== function f(x)\n~ return f(x + 1)', 'story-too-deep'],
  ['tunnels into tunnels', '-> a ->\n=== a\n-> a ->\n->->', 'story-too-deep'],
  ['threads without end', '-> a\n=== a\n<- a\n* [x] -> END', 'story-too-deep'],
  ['a text that doubles', 'VAR s = "aaaaaaaa"\n-> a\n=== a\n~ s = "{s}{s}"\n-> a', 'story-endless'],
  ['arithmetic that fails', 'VAR z = 0\nHello {5 % z}.\n-> END', 'story-error'],
  [
    'too many choices',
    `-> a\n=== a\n${Array.from({ length: 70 }, (_, n) => `+ [c${n}] -> END`).join('\n')}`,
    'story-endless',
  ],
  [
    'a while loop in a function',
    '~ f()\n=== function f()\n{ true:\n  ~ f()\n}\n~ return',
    'story-too-deep',
  ],
];

test.each(hostile)('%s is stopped', (_what, ink, reason) => {
  const storyJson = foreignJson(ink);
  const opened = openStory({ storyJson, seed: 's', variants: 1 });
  expect(opened).toMatchObject({ ok: false, error: { reason } });
});

test('an honest long turn passes', () => {
  const lines = Array.from({ length: 120 }, (_, n) => `Line ${n}.`).join('\n');
  const opened = openStory({
    storyJson: foreignJson(`${lines}\nEnd. # ending: over\n-> END`),
    seed: 's',
    variants: 1,
  });
  expect(opened.ok).toBe(true);
});
