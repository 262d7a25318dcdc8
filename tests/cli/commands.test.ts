import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { fixtureFiles, FOLLOWS, MANIFEST } from '../authoring/fixture-scenario.ts';
import { SMALL } from '../fixtures/compiled.ts';
import { recordedTerminal } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, files: ReadonlyMap<string, string>): string {
  for (const [path, text] of files) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name, 'fixture');
}

/** The fixture with a Russian catalogue that the commands themselves have made. */
async function soundFixture(name: string, manifest: unknown = MANIFEST): Promise<string> {
  const place = write(name, fixtureFiles({ manifest }));
  await run(['strings', place], recordedTerminal().terminal);
  const file = join(place, 'strings.ru.po');
  const filled = readFileSync(file, 'utf8').replaceAll(
    /msgid "(.*)"\nmsgstr ""/g,
    (whole, source: string) =>
      source === ''
        ? whole
        : `msgid "${source}"\nmsgstr "${source.startsWith('“') ? '«Да»' : 'Да'}"`,
  );
  writeFileSync(file, filled);
  return place;
}

test('check says that a sound scenario is sound', async () => {
  const { terminal, out } = recordedTerminal();
  expect(await run(['check', await soundFixture('sound'), '--quick'], terminal)).toBe(0);
  expect(out()).toBe('fixture: sound\n');
});

test('check names file, line, fault and remedy, and fails', async () => {
  const files = fixtureFiles({ ink: SMALL.replace('# mood: neutral', '# mod: neutral') });
  const { terminal, out } = recordedTerminal();
  expect(await run(['check', write('broken', files)], terminal)).toBe(1);
  expect(out()).toContain(
    'fixture/story.ink:10: error: The tag “# mod: neutral” is unknown. (tag-unknown)\n    Did you mean “mood”?\n',
  );
});

test('check of nothing says what there is', async () => {
  const { terminal, errors } = recordedTerminal();
  expect(await run(['check', join(folder, 'nowhere')], terminal)).toBe(2);
  expect(errors()).toContain('half-past-ten');
});

test('every shipped scenario is sound', async () => {
  expect(await run(['check', '--quick'], recordedTerminal().terminal)).toBe(0);
}, 90_000);

test('ids gives every line an id, and check is content', async () => {
  const bare = SMALL.replace(' # id: aa13', '').replace('# id: aa18', '');
  const place = write('bare', fixtureFiles({ ink: bare }));
  const { terminal, out } = recordedTerminal();
  expect(await run(['ids', place], terminal)).toBe(0);
  expect(out()).toBe('fixture: 2 ids inserted\n');
  expect(readFileSync(join(place, 'story.ink'), 'utf8')).toMatch(
    /Nobody answers\. # id: [a-z0-9]{4}\n/,
  );
});

test('play --json writes one object a line, and the same bytes for the same seed and choices', async () => {
  const place = await soundFixture('json');
  const play = async (): Promise<string> => {
    const { terminal, out, errors } = recordedTerminal('d01a', 'nonsense', 'd02a');
    expect(await run(['play', place, '--json', '--seed', 's1'], terminal)).toBe(0);
    expect(errors()).toContain('nonsense');
    return out();
  };
  const first = await play();
  expect(await play()).toBe(first);
  const lines = first
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ type }) => type)).toEqual(['turn', 'turn', 'turn', 'result']);
  expect(lines[0]).toMatchObject({
    beats: [{ speaker: 'artyom', text: 'Good evening.', id: 'aa11', mood: 'neutral' }],
    trust: 50,
    partnership: 44,
    clock: '12-28 22:31',
  });
  expect(lines[3]).toMatchObject({
    ending: 'partner',
    trust: 60,
    partnership: 52,
    scenario: 'fixture',
    seed: 's1',
    choices: ['d01a', 'd02a'],
  });
});

test('play begins after an ending of the followed scenario, and without one after the documented', async () => {
  const place = await soundFixture('sequel', { ...MANIFEST, follows: FOLLOWS });
  const play = async (...options: string[]): Promise<Record<string, unknown>[]> => {
    const { terminal, out } = recordedTerminal('d01a', 'd02a');
    expect(await run(['play', place, '--json', '--seed', 's1', ...options], terminal)).toBe(0);
    const lines = out().trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const documented = await play();
  expect(documented[0]?.['before']).toEqual({
    scenario: 'first',
    ending: 'drift',
    title: 'Ending',
    followed: 'Ending',
    documented: true,
  });
  const own = await play('--after', 'partner');
  expect(own[0]?.['before']).toMatchObject({ ending: 'partner', documented: false });
  expect(own.at(-1)).toMatchObject({ type: 'result', after: 'partner' });
  const { terminal, errors } = recordedTerminal();
  expect(await run(['play', place, '--after', 'fire'], terminal)).toBe(2);
  expect(errors()).toContain('Endings of first: partner, drift.');
});

test('play takes numbers, speaks Russian, and tells the ending', async () => {
  const { terminal, out } = recordedTerminal('1', '1');
  const place = await soundFixture('russian');
  expect(await run(['play', place, '--locale', 'ru', '--seed', 's'], terminal)).toBe(0);
  expect(out()).toContain('Артём: Да');
  expect(out()).toContain('=== Финал ===');
});

test('play whose input ends before the story says so', async () => {
  const { terminal, errors } = recordedTerminal('d01a');
  expect(await run(['play', await soundFixture('short'), '--json'], terminal)).toBe(1);
  expect(errors()).toContain('ended before');
});

test.each([
  [['play']],
  [['play', 'nowhere']],
  [['play', 'half-past-ten', '--locale', 'xx']],
  [['dance']],
  [[]],
])('the call %j is refused with a sentence on standard error', async (args) => {
  const { terminal, out, errors } = recordedTerminal();
  expect(await run(args, terminal)).toBe(2);
  expect(out()).toBe('');
  expect(errors()).not.toBe('');
});

const attempt = {
  id: '01930000-0000-7000-8000-000000000000',
  scenario: 'half-past-ten',
  hash: '0'.repeat(64),
  seed: 's',
  locale: 'en',
  rules: { timers: true },
  startedAt: '2026-01-01T10:00:00.000Z',
  finishedAt: null,
  status: 'playing',
  decisions: [{ choice: 'd01b', shownMs: 0, takenMs: 1500, timedOut: false }],
  result: null,
};

async function replayOf(record: unknown): Promise<{ code: number; out: string; errors: string }> {
  const file = join(folder, 'attempt.json');
  writeFileSync(file, JSON.stringify(record));
  const { terminal, out, errors } = recordedTerminal();
  return { code: await run(['replay', file], terminal), out: out(), errors: errors() };
}

test('replay tells a changed scenario apart', async () => {
  const { code, errors } = await replayOf(attempt);
  expect(code).toBe(1);
  expect(errors).toContain('has changed since');
});

test('replay plays an attempt of the present scenario again', async () => {
  const { terminal, out } = recordedTerminal('d01b');
  await run(['play', 'half-past-ten', '--json', '--seed', 's'], terminal);
  expect(out()).not.toBe('');
  const { compilePlace, STORIES } = await import('../../src/cli/stories.ts');
  const { scenario } = compilePlace({ stories: STORIES, id: 'half-past-ten' });
  const { code, out: told } = await replayOf({ ...attempt, hash: scenario?.card.hash });
  expect(code).toBe(0);
  expect(told).toContain('unfinished');
  expect(told).toContain('1. d01 d01b best');
}, 90_000);

test('replay of a file that is no attempt says what is wrong', async () => {
  const { code, errors } = await replayOf({ ...attempt, hash: 'short' });
  expect(code).toBe(2);
  expect(errors).toContain('hash');
});
