// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  LOOK_KEY,
  settings,
} from '../../../src/app/data/settings.ts';
import { UNFINISHED_KEY } from '../../../src/app/data/unfinished-scenarios.ts';
import { followLook } from '../../../src/app/ui/apply-look.ts';

const root = document.documentElement;

/** The attributes that a page carries. */
const look = (): unknown => Object.fromEntries(Object.entries(root.dataset));

beforeEach(() => {
  localStorage.clear();
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
});

describe('a page that follows the settings', () => {
  let end = (): void => undefined;
  beforeEach(() => {
    settings.value = DEFAULT_SETTINGS;
    end = followLook(root);
  });
  afterEach(() => end());

  test('leaves to the system what was not chosen', () => {
    expect(look()).toEqual({});
  });

  test('takes on what is chosen and gives it up again', () => {
    changeSettings({ theme: 'dark', text: 'large', motion: 'full' });
    expect(look()).toEqual({ theme: 'dark', text: 'large', motion: 'full' });
    changeSettings({ theme: 'system', text: 'normal', motion: 'reduced' });
    expect(look()).toEqual({ motion: 'reduced' });
  });
});

describe('the script before the first paint', () => {
  async function run(): Promise<void> {
    vi.resetModules();
    await import('../../../src/app/ui/look-script.ts');
  }

  test('takes on the look that the settings have left', async () => {
    changeSettings({ theme: 'light', text: 'larger', motion: 'reduced' });
    await run();
    expect(look()).toEqual({ theme: 'light', text: 'larger', motion: 'reduced' });
  });

  test.each(['{"theme":"<b>","text":7}', '{', 'null', '"dark"'])('ignores %s', async (text) => {
    localStorage.setItem(LOOK_KEY, text);
    await run();
    expect(look()).toEqual({});
  });

  test('marks a scenario that goes on', async () => {
    localStorage.setItem(UNFINISHED_KEY, '["wrong-address","half-past-ten"]');
    root.dataset['scenario'] = 'half-past-ten';
    await run();
    expect(root.dataset['resume']).toBe('');
  });

  test.each([null, '["wrong-address"]', '"half-past-ten"', '[', '{"half-past-ten":1}'])(
    'does not mark one when the list is %s',
    async (list) => {
      if (list !== null) localStorage.setItem(UNFINISHED_KEY, list);
      root.dataset['scenario'] = 'half-past-ten';
      await run();
      expect(root.dataset['resume']).toBeUndefined();
    },
  );
});
