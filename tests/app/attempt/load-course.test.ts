import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadCourse } from '../../../src/app/attempt/load-course.ts';
import type { ServerAttempt } from '../../../src/app/data/server-attempt.ts';
import { messages } from '../../../src/app/attempt/messages.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { scenarioPaths } from '../../../src/contract/compiled.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { idOf, POOR, SCENARIO } from '../review/played.ts';

const { card, play, debrief } = SCENARIO;

beforeAll(async () => {
  await messages.load('en');
  await switchLanguage('en');
});
afterEach(() => vi.unstubAllGlobals());

/** The attempt as the server tells it. */
const told = (attempt: Attempt): ServerAttempt => ({
  row: {
    id: attempt.id,
    person: { id: idOf(1), name: 'Lena' },
    scenario: attempt.scenario,
    hash: attempt.hash,
    assignment: idOf(2),
    status: attempt.status,
    startedAt: attempt.startedAt,
    finishedAt: attempt.finishedAt,
    decisions: attempt.decisions.length,
    timers: true,
    result: null,
    agrees: true,
    uncounted: null,
    withheld: false,
  },
  seed: attempt.seed,
  after: null,
  locale: 'en',
  decisions: attempt.decisions.map(({ choice, shownMs, takenMs, timedOut }) => ({
    choice,
    decision: '',
    level: null,
    shownMs,
    takenMs,
    timedOut,
    trust: 0,
    partnership: 0,
    confidence: null,
    reason: null,
  })),
  comments: [],
  verdicts: [],
  agreement: null,
});

/** Answers requests with JSON by their path; everything else is not found. */
function serve(files: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('location', { origin: 'http://rapport.example', pathname: '/en/' });
  vi.stubGlobal('fetch', async (url: string | URL) => {
    const { pathname } = new URL(url.toString(), 'http://rapport.example');
    asked.push(pathname);
    const file = files[pathname];
    if (file === undefined)
      return new Response(JSON.stringify({ error: 'not-found' }), { status: 404 });
    return new Response(JSON.stringify(file));
  });
  return asked;
}

const paths = scenarioPaths(card.id, card.hash);
const SERVED = { [`/${paths.play}`]: play, [`/${paths.debrief}`]: debrief };
const KEPT = { scenario: card.id, play, debrief, solver: null };

describe('an attempt is opened', () => {
  test('from the files that are served, where these are of its version', async () => {
    const asked = serve(SERVED);
    const opened = await loadCourse(told(POOR), [card]);
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.current).toBe(true);
    expect(opened.value.course.steps).toHaveLength(POOR.decisions.length);
    expect(opened.value.course.ending).not.toBeNull();
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  });

  test('from the version that the server keeps, where the scene has changed since', async () => {
    const newer = { ...card, hash: 'f'.repeat(64) };
    serve({ [`/api/scenarios/${card.hash}`]: KEPT });
    const opened = await loadCourse(told(POOR), [newer]);
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.current).toBe(false);
    expect(opened.value.course.steps).toHaveLength(POOR.decisions.length);
  });

  test('as far as it was played', async () => {
    serve(SERVED);
    const begun = {
      ...POOR,
      status: 'playing',
      finishedAt: null,
      result: null,
      decisions: POOR.decisions.slice(0, 2),
    } as const;
    const opened = await loadCourse(told(begun), [card]);
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.course).toMatchObject({ ending: null, steps: [{}, {}] });
  });
});

describe('an attempt is not opened', () => {
  const reasonOf = async (attempt: Attempt, files: Readonly<Record<string, unknown>>) => {
    serve(files);
    const opened = await loadCourse(told(attempt), []);
    return opened.ok ? null : opened.error;
  };
  const at = `/api/scenarios/${card.hash}`;

  test.each([
    ['version-missing', POOR, {}],
    ['version-unreadable', POOR, { [at]: { ...KEPT, play: {} } }],
    ['record-misfit', { ...POOR, decisions: POOR.decisions.toReversed() }, { [at]: KEPT }],
  ] as const)('%s', async (reason, attempt, files) => {
    expect(await reasonOf(attempt, files)).toBe(reason);
  });

  test('for now, where the files of a served version do not come', async () => {
    serve({});
    const opened = await loadCourse(told(POOR), [card]);
    expect(opened.ok ? null : opened.error).toBe('unreachable');
  });
});
