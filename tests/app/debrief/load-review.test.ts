import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadReview } from '../../../src/app/debrief/load-review.ts';
import { translate } from '../../../src/app/review/loaded-review.ts';
import { language } from '../../../src/app/ui/messages.ts';
import { scenarioPaths } from '../../../src/contract/compiled.ts';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { err, ok } from '../../../src/core/base/result.ts';
import type { Store, StoreFailure } from '../../../src/app/data/store.ts';
import { BEGUN, POOR, SCENARIO, SOUND } from '../review/played.ts';

const { card, play, debrief, strings, debriefStrings } = SCENARIO;
const paths = scenarioPaths(card.id, card.hash);

/** The site as the build writes it. */
const site = new Map<string, string>();

beforeEach(() => {
  language.value = 'en';
  site.clear();
  site.set(`/${paths.play}`, JSON.stringify(play));
  site.set(`/${paths.debrief}`, JSON.stringify(debrief));
  site.set(`/${paths.strings('ru')}`, JSON.stringify(strings.get('ru')));
  site.set(`/${paths.debriefStrings('ru')}`, JSON.stringify(debriefStrings.get('ru')));
  vi.stubGlobal('fetch', async (url: string) => {
    const body = site.get(url);
    return new Response(body ?? '', { status: body === undefined ? 404 : 200 });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

type Kept = Pick<Store, 'loadAttempt' | 'listAttempts'>;

const keeping = (...attempts: readonly Attempt[]): Kept => ({
  loadAttempt: async (id) => ok(attempts.find((attempt) => attempt.id === id) ?? null),
  listAttempts: async () => ({ attempts, corrupted: [], newer: [] }),
});
const failing = (failure: StoreFailure): Kept => ({
  ...keeping(),
  loadAttempt: async () => err(failure),
});

async function reasonFor(store: Kept, id: string | null, cards = [card]): Promise<string> {
  const loaded = await loadReview(store, id, cards);
  return loaded.ok ? 'none' : loaded.error.reason;
}

describe('the review of an attempt', () => {
  test('comes with its words and the attempts beside it', async () => {
    const loaded = await loadReview(keeping(POOR, SOUND), POOR.id, [card]);
    expect(loaded).toMatchObject({ ok: true, value: { kept: [POOR, SOUND], untranslated: false } });
  });

  test('is in the language of the page', async () => {
    language.value = 'ru';
    const loaded = await loadReview(keeping(POOR), POOR.id, [card]);
    if (!loaded.ok) throw new Error(loaded.error.reason);
    const { text, review } = loaded.value;
    const [step] = review.steps;
    if (step === undefined) throw new Error('There are no steps.');
    expect(text.feedback(step, 'principle')).toMatch(/[а-яё]{3}/);
    expect(text.title(step, review)).toMatch(/[а-яё]{3}/);
  });

  test('keeps the author’s words where the translation does not come, until it does', async () => {
    const path = `/${paths.debriefStrings('ru')}`;
    const translation = site.get(path) ?? '';
    site.delete(path);
    language.value = 'ru';
    const loaded = await loadReview(keeping(POOR), POOR.id, [card]);
    if (!loaded.ok) throw new Error(loaded.error.reason);
    const { text, review } = loaded.value;
    const [step] = review.steps;
    if (step === undefined) throw new Error('There are no steps.');
    expect(loaded.value.untranslated).toBe(true);
    expect(text.feedback(step, 'principle')).toBe(step.rated?.feedback.principle);
    site.set(path, translation);
    expect(await translate(text)).toBe(true);
    expect(text.feedback(step, 'principle')).not.toBe(step.rated?.feedback.principle);
  });
});

describe('of an older version of the scene', () => {
  const newer = { ...card, hash: 'f'.repeat(64) };

  beforeEach(() => {
    vi.stubGlobal('location', { origin: 'http://rapport.example', pathname: '/en/' });
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => (key === 'rapport.self' ? 'marta' : null),
    });
    vi.stubGlobal('fetch', async (url: string | URL) => {
      const { pathname } = new URL(url, 'http://rapport.example');
      const body = site.get(pathname);
      return new Response(body ?? '{"error":"not-found"}', {
        status: body === undefined ? 404 : 200,
      });
    });
  });

  test('the review is of the version that the team’s server keeps', async () => {
    const kept = { scenario: card.id, play, debrief, solver: null };
    site.clear();
    site.set(`/api/scenarios/${card.hash}`, JSON.stringify(kept));
    const loaded = await loadReview(keeping(POOR), POOR.id, [newer]);
    if (!loaded.ok) throw new Error(loaded.error.reason);
    expect(loaded.value).toMatchObject({ current: false, untranslated: false });
    expect(loaded.value.review.steps).toHaveLength(POOR.decisions.length);
    expect(await loaded.value.report).toBeNull();
  });

  test('there is none where the server has not kept it, or the attempt has no end', async () => {
    expect(await reasonFor(keeping(POOR), POOR.id, [newer])).toBe('scenario-changed');
    site.set(
      `/api/scenarios/${card.hash}`,
      JSON.stringify({ scenario: card.id, play, debrief, solver: null }),
    );
    expect(await reasonFor(keeping(BEGUN), BEGUN.id, [newer])).toBe('scenario-changed');
  });
});

describe('there is none', () => {
  test('when the address names no attempt, or one that is not there', async () => {
    expect(await reasonFor(keeping(POOR), null)).toBe('attempt-unnamed');
    expect(await reasonFor(keeping(POOR), '')).toBe('attempt-unnamed');
    expect(await reasonFor(keeping(POOR), SOUND.id)).toBe('attempt-missing');
  });

  test.each(['record-corrupted', 'record-newer', 'storage-blocked'] as const)(
    'when the store says %s',
    async (failure) => {
      expect(await reasonFor(failing(failure), POOR.id)).toBe(failure);
    },
  );

  test('before the end, or when it was left before the end', async () => {
    expect(await reasonFor(keeping(BEGUN), BEGUN.id)).toBe('unfinished');
    const left: Attempt = { ...BEGUN, status: 'abandoned' };
    expect(await reasonFor(keeping(left), left.id)).toBe('left');
  });

  test('when the scenario has changed or gone, without a file being asked for', async () => {
    site.clear();
    const changed = { ...POOR, hash: 'f'.repeat(64) };
    expect(await reasonFor(keeping(changed), POOR.id)).toBe('scenario-changed');
    expect(await reasonFor(keeping(POOR), POOR.id, [])).toBe('scenario-gone');
  });

  test('when a file does not come, or is not what it should be', async () => {
    site.set(`/${paths.debrief}`, '{"version":2}');
    expect(await reasonFor(keeping(POOR), POOR.id)).toBe('scenario-unreadable');
    site.set(`/${paths.play}`, '{');
    expect(await reasonFor(keeping(POOR), POOR.id)).toBe('scenario-unreadable');
    site.delete(`/${paths.play}`);
    expect(await reasonFor(keeping(POOR), POOR.id)).toBe('scenario-missing');
  });
});
