// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  LOOK_KEY,
  openSettings,
  settings,
  SETTINGS_KEY,
} from '../../../src/app/data/settings.ts';

const stored = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');

beforeEach(() => {
  localStorage.clear();
  settings.value = DEFAULT_SETTINGS;
});
afterEach(() => vi.restoreAllMocks());

test('a first visit begins with the defaults, silent, and stores nothing', async () => {
  await openSettings();
  expect(settings.value).toEqual(DEFAULT_SETTINGS);
  expect(settings.value.sound).toBe(false);
  expect(localStorage.length).toBe(0);
});

test('what was changed holds at once and on the next visit', async () => {
  changeSettings({ theme: 'dark', volume: 0.25 });
  expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', volume: 0.25 });
  settings.value = DEFAULT_SETTINGS;
  await openSettings();
  expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', volume: 0.25 });
});

test('what the page needs before its first paint is mirrored', () => {
  changeSettings({ theme: 'dark', text: 'larger', sound: true });
  changeSettings({ motion: 'reduced', locale: 'ru' });
  expect(stored(LOOK_KEY)).toEqual({
    theme: 'dark',
    text: 'larger',
    motion: 'reduced',
    locale: 'ru',
  });
});

test('the language is left where the server looks for it, and only when it was chosen', () => {
  const cookie = vi.spyOn(document, 'cookie', 'set');
  changeSettings({ theme: 'dark' });
  expect(cookie).not.toHaveBeenCalled();
  changeSettings({ locale: 'ru' });
  expect(cookie).toHaveBeenLastCalledWith(
    'rapport-locale=ru; path=/; max-age=31536000; SameSite=Lax',
  );
  changeSettings({ locale: null });
  expect(cookie).toHaveBeenLastCalledWith('rapport-locale=; path=/; max-age=0; SameSite=Lax');
});

test('a stored value that makes no sense takes its default, and the others stay', async () => {
  const kept = { ...DEFAULT_SETTINGS, theme: 'sepia', volume: 7, locale: 'de', text: 'large' };
  localStorage.setItem(SETTINGS_KEY, JSON.stringify({ ...kept, unknown: 1 }));
  await openSettings();
  expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, text: 'large' });
});

test.each(['', '{', '7', 'null', '[]'])('the stored text %j gives the defaults', async (text) => {
  localStorage.setItem(SETTINGS_KEY, text);
  await openSettings();
  expect(settings.value).toEqual(DEFAULT_SETTINGS);
});

test('a change in another tab is followed', async () => {
  await openSettings();
  localStorage.setItem(SETTINGS_KEY, JSON.stringify({ ...DEFAULT_SETTINGS, timers: false }));
  dispatchEvent(new StorageEvent('storage', { key: 'other' }));
  expect(settings.value.timers).toBe(true);
  dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
  expect(settings.value.timers).toBe(false);
});

test('where storage is blocked, settings hold as long as the page', async () => {
  const blocked = (): never => {
    throw new DOMException('', 'SecurityError');
  };
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { get: blocked, configurable: true });
  try {
    await openSettings();
    changeSettings({ theme: 'light' });
    expect(settings.value.theme).toBe('light');
  } finally {
    if (own !== undefined) Object.defineProperty(globalThis, 'localStorage', own);
  }
});
