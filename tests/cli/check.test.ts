/** The whole command on scenarios of other people: measured, told, kept, and stopped in time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCatalogue, mergeCatalogue } from '../../src/authoring/catalogue.ts';
import { readScenario, scenarioTexts } from '../../src/authoring/compile.ts';
import { checkKey, keepAnswer, keptAnswer } from '../../src/cli/check-cache.ts';
import { run } from '../../src/cli/main.ts';
import type { Measure } from '../../src/core/solver/measures/measure.ts';
import { fixtureFiles } from '../authoring/fixture-scenario.ts';
import { SMALL } from '../fixtures/compiled.ts';
import { recordedTerminal } from './terminal.ts';

const SLOW = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'rapport-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The small scenario with a catalogue that says «Да» to everything. */
function scenario(name: string, ink = SMALL): string {
  const files = fixtureFiles({ ink });
  const { parsed } = readScenario('fixture', files);
  if (parsed !== null) {
    const merged = mergeCatalogue(new Map(), scenarioTexts('fixture', parsed));
    const filled = [...merged].map(([id, entry]) => {
      const text = entry.source.startsWith('“') ? '«Да»' : 'Да';
      return [id, { ...entry, text }] as const;
    });
    files.set('fixture/strings.ru.po', makeCatalogue(new Map(filled), 'ru'));
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name, 'fixture');
}

type Told = {
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly gatesFailed: readonly string[];
    readonly warnings: readonly string[];
    readonly failure: string | null;
    readonly measures: readonly Measure[];
  }[];
  readonly pack: { readonly gatesFailed: readonly string[]; readonly measures: readonly Measure[] };
};

async function checkJson(...args: string[]): Promise<{ told: Told; code: number }> {
  const { terminal, out } = recordedTerminal();
  const code = await run(['check', ...args, '--json'], terminal);
  return { told: JSON.parse(out()) as Told, code };
}

test(
  'a small scenario is measured in both languages, and fails the gates it should',
  async () => {
    const { told, code } = await checkJson(scenario('small'));
    expect(code).toBe(1);
    const [found] = told.scenarios;
    const verdict = (id: string): string | undefined =>
      found?.measures.find((measure) => measure.id === id)?.verdict;
    expect(found?.failure).toBeNull();
    expect(verdict('reachability')).toBe('pass');
    expect(verdict('sound-paths')).toBe('pass');
    expect(verdict('context-sensitive-decisions')).toBe('fail');
    expect(verdict('feedback-a-statement:en')).toBe('fail');
    // Every Russian text is one short word.
    expect(verdict('feedback-e-length:ru')).toBe('fail');
    expect(found?.gatesFailed).toContain('context-sensitive-decisions');
    expect(found?.gatesFailed).not.toContain('reachability');
    expect(new Set(told.pack.measures.map((measure) => measure.verdict))).toEqual(
      new Set(['skipped']),
    );
    expect(told.pack.gatesFailed).toEqual([]);
  },
  SLOW,
);

test(
  'what was measured is kept, and not measured again',
  async () => {
    const path = scenario('kept');
    const { told } = await checkJson(path);
    const place = { stories: dirname(path), id: 'fixture' };
    const answer = keptAnswer(place, checkKey(place));
    const measured = answer?.measured ?? null;
    if (answer === null || measured === null) throw new Error('Nothing was kept');
    expect(told.scenarios[0]?.measures).toEqual(measured.measures);
    const fewer = { ...measured, measures: measured.measures.slice(0, 2) };
    try {
      keepAnswer(place, checkKey(place), { ...answer, measured: fewer });
      const again = await checkJson(path);
      expect(again.told.scenarios[0]?.measures).toHaveLength(2);
    } finally {
      keepAnswer(place, checkKey(place), answer);
    }
  },
  SLOW,
);

test(
  'people are told what fails, with a hint, and a second run gives the same',
  async () => {
    const place = scenario('told');
    const told = async (): Promise<string> => {
      const { terminal, out } = recordedTerminal();
      expect(await run(['check', place], terminal)).toBe(1);
      return out();
    };
    const first = await told();
    expect(first).toMatch(/^fixture: sound\n/);
    expect(first).toMatch(/GATE +context-sensitive-decisions 0 \(≥ 2\)/);
    expect(first).not.toContain('pass ');
    expect(first).toMatch(/pack: 0 gates failed.*A pack has at least 4 scenarios; there is 1\.\n$/);
    expect(await told()).toBe(first);
  },
  SLOW,
);

test(
  'a line that no path shows fails reachability by its id',
  async () => {
    const dead = SMALL.replace(
      'Morning. # id: aa16',
      'Morning. # id: aa16\n    { trust > 100:\n        Never. # id: zz99\n    }',
    );
    const { told } = await checkJson(scenario('dead', dead));
    const reach = told.scenarios[0]?.measures.find(({ id }) => id === 'reachability');
    expect(reach).toMatchObject({ verdict: 'fail', worst: [{ where: 'zz99', value: 0 }] });
  },
  SLOW,
);

test(
  'a scenario that cannot be walked in time is stopped with a sentence',
  async () => {
    const endless = `VAR n = 0\n${SMALL.replace(
      '-> d01\n=== d01 ===',
      '-> d01\n=== d01 ===\n~ n = n + 1',
    ).replace(
      '    Nobody answers. # id: aa13\n    -> d02',
      '    Nobody answers. # id: aa13\n    { n > 100000000:\n        -> d02\n    }\n    -> d01',
    )}`;
    const { told, code } = await checkJson(scenario('endless', endless), '--seconds', '8');
    expect(code).toBe(1);
    expect(told.scenarios[0]?.gatesFailed).not.toEqual([]);
    expect(told.scenarios[0]?.measures).toEqual([]);
  },
  SLOW,
);

test(
  'a story that keeps the compiler busy is stopped, and the command lives on',
  async () => {
    const depth = 14;
    const nested = `${'{"'.repeat(depth)}x${'"}'.repeat(depth)}`;
    const hostile = SMALL.replace('Morning.', nested);
    const place = join(folder, 'hostile', 'fixture');
    for (const [path, text] of fixtureFiles({ ink: hostile })) {
      mkdirSync(dirname(join(folder, 'hostile', path)), { recursive: true });
      writeFileSync(join(folder, 'hostile', path), text);
    }
    const { terminal, out } = recordedTerminal();
    expect(await run(['check', place, '--quick', '--seconds', '5'], terminal)).toBe(1);
    expect(out()).toContain('fixture: not checked. It took longer than 5 seconds and was stopped.');
  },
  SLOW,
);

test('a wrong option prints the usage', async () => {
  const { terminal, errors } = recordedTerminal();
  expect(await run(['check', '--fast'], terminal)).toBe(2);
  expect(errors()).toContain('Usage: check');
});
