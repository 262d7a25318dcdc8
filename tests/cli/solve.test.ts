import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { recordedTerminal } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-solve-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Told = { readonly code: number; readonly out: string; readonly errors: string };

async function solved(ink: string, ...args: string[]): Promise<Told> {
  const file = join(folder, 'story.ink');
  writeFileSync(file, ink);
  const { terminal, out, errors } = recordedTerminal();
  const code = await run(['solve', file, '--seconds', '12', ...args], terminal);
  return { code, out: out(), errors: errors() };
}

const HUB =
  '-> hub\n=== hub\n* [a] A\n-> hub\n* [b] B\n-> hub\n* -> done\n=== done\nBye.\n-> END\n';

test('a foreign story is walked whole and told as text', async () => {
  const { code, out } = await solved(HUB);
  expect(code).toBe(0);
  expect(out).toContain('complete, 3 states');
  expect(out).toContain('ending (unnamed): 100.0 % at random');
});

test('as JSON it tells size, endings and decisions', async () => {
  const { code, out } = await solved(HUB, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    complete: true,
    states: 3,
    best: null,
    players: null,
    endings: { '': 1 },
    faults: [],
  });
});

test('a map is drawn', async () => {
  const map = join(folder, 'map.svg');
  await solved(HUB, '--map', map);
  expect(readFileSync(map, 'utf8')).toMatch(/^<svg [^>]+>.*<\/svg>\n$/s);
});

const doubled = (depth: number): string => (depth === 0 ? 'x' : `{"${doubled(depth - 1)}"}`);
const HOSTILE: [what: string, ink: string, code: number, told: RegExp][] = [
  ['a loop without text', '-> a\n=== a\n{true: -> b}\n=== b\n-> a', 1, /story-endless/],
  ['a loop of lines', '-> a\n=== a\nAgain.\n-> a', 1, /story-endless/],
  ['endless recursion', '~ f(1)\n=== function f(x)\n~ return f(x + 1)', 1, /story-too-deep/],
  ['tunnels into tunnels', '-> a ->\n=== a\n-> a ->\n->->', 1, /story-too-deep/],
  ['threads without end', '-> a\n=== a\n<- a\n* [x] -> END', 1, /story-too-deep/],
  [
    'a text that doubles',
    'VAR s = "aaaaaaaa"\n-> a\n=== a\n~ s = "{s}{s}"\n-> a',
    1,
    /story-endless/,
  ],
  [
    'an unbounded counter',
    'VAR n = 0\n-> a\n=== a\n+ [more]\n    ~ n = n + 1\n    -> a\n+ [stop] {n}\n    -> END',
    1,
    /budget exceeded, not a proof/,
  ],
  [
    'chance in a loop',
    '-> a\n=== a\n~ temp r = RANDOM(1, 6)\n+ [again {r}] -> a\n+ {r > 9} [no] -> END',
    1,
    /budget exceeded, not a proof/,
  ],
  ['arithmetic that fails', 'VAR z = 0\n+ [x]\n    {5 % z}\n    -> END', 1, /fault: story-error/],
  ['text that is no Ink', '=== === {{{ ~~ ->', 2, /error/],
  ['a missing include', 'INCLUDE nowhere.ink\nHello.\n-> END', 2, /include-missing/],
  [
    'a file that includes itself',
    'INCLUDE story.ink\nHello.\n-> END',
    2,
    /error|story-unreadable|broke/i,
  ],
  [
    'nesting that takes a compiler for ever',
    `VAR x = 1\n${doubled(13)}\n-> END`,
    1,
    /longer than 12 seconds|memory|broke/,
  ],
];

test.each(HOSTILE)(
  '%s neither hangs nor breaks the command',
  async (_what, ink, code, told) => {
    const answer = await solved(ink, '--states', '2000');
    expect(`${answer.out}${answer.errors}`).toMatch(told);
    expect([code, 1]).toContain(answer.code);
  },
  40_000,
);

test.each([[['solve']], [['solve', 'nowhere']], [['solve', 'x', '--states', 'many']]])(
  'the call %j is refused',
  async (args) => {
    const { terminal, errors } = recordedTerminal();
    expect(await run(args, terminal)).toBe(2);
    expect(errors()).not.toBe('');
  },
);
