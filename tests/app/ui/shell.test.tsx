// @vitest-environment happy-dom
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settings } from '../../../src/app/data/settings.ts';
import { language, switchLanguage } from '../../../src/app/ui/messages.ts';
import { MeterTicks } from '../../../src/app/ui/meter-ticks.tsx';
import { UnsavedNotice } from '../../../src/app/ui/notice.tsx';
import { SettingsContent } from '../../../src/app/ui/settings/settings-content.tsx';
import { SiteShell } from '../../../src/app/ui/site-shell.tsx';
import { settled } from '../settled.ts';

beforeEach(async () => {
  await switchLanguage('en');
  localStorage.clear();
  settings.value = DEFAULT_SETTINGS;
});

describe('the shell', () => {
  const shell = (
    <SiteShell home="../" here="results" notice={<UnsavedNotice />}>
      <h1>My results</h1>
    </SiteShell>
  );

  test('names where the page is, and leads on', () => {
    document.body.innerHTML = renderToString(shell);
    const links = [...document.querySelectorAll('nav a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Practice', '../'],
      ['My results', '../results/'],
    ]);
    expect(document.querySelector('[aria-current=page]')?.textContent).toBe('My results');
    expect(document.querySelector('main h1')?.textContent).toBe('My results');
    expect(document.querySelector('[role=status]')?.textContent).toContain('Nothing can be saved');
    expect(document.querySelector('.skip-link')?.getAttribute('href')).toBe('#content');
  });

  test('says of a demonstration that it is one, and of nothing else', async () => {
    const mark = () => document.querySelector('.demonstration-mark')?.textContent ?? null;
    document.body.replaceChildren();
    render(shell, document.body);
    await settled();
    expect(mark()).toBeNull();
    render(null, document.body);
    document.cookie = 'rapport-demonstration=1';
    render(shell, document.body);
    await settled();
    expect(mark()).toContain('invented');
    render(null, document.body);
    document.cookie = 'rapport-demonstration=; max-age=0';
  });

  test('speaks Russian', async () => {
    await switchLanguage('ru');
    document.body.innerHTML = renderToString(shell);
    expect(document.querySelector('nav')?.textContent).toBe('ПрактикаМои результаты');
  });
});

describe('a meter', () => {
  const states = (html: string): string =>
    [...html.matchAll(/<path class="(\w)\w+" d="([^"]+)"/g)]
      .map(([, state = '', drawn = '']) => state.repeat(drawn.split('M').length - 1))
      .join('');

  test.each([
    [46, 60, 'lllllllllLLLoooooooo'],
    [58, 50, 'llllllllllggoooooooo'],
    [0, 0, 'oooooooooooooooooooo'],
    [100, 100, 'llllllllllllllllllll'],
  ])('of %d that was %d', (value, before, expected) => {
    const html = renderToString(<MeterTicks score="trust" value={value} before={before} />);
    const marked = states(html.replaceAll('class="lost"', 'class="Lost"'));
    expect(marked).toBe(expected);
  });
});

describe('the settings', () => {
  beforeEach(async () => {
    document.body.innerHTML = '<div></div>';
    render(<SettingsContent />, document.body.firstElementChild ?? document.body);
  });

  const control = (name: RegExp): HTMLInputElement => {
    const labels = [...document.querySelectorAll('label')];
    const input = labels.find((label) => name.test(label.textContent))?.querySelector('input');
    if (!(input instanceof HTMLInputElement)) throw new Error(`No control ${String(name)}`);
    return input;
  };

  test('every control has a label', () => {
    const inputs = [...document.querySelectorAll('input')];
    expect(inputs.length).toBeGreaterThanOrEqual(15);
    expect(inputs.filter((input) => (input.closest('label')?.textContent ?? '') === '')).toEqual(
      [],
    );
    expect(
      [...document.querySelectorAll('fieldset')].every((set) => set.querySelector('legend')),
    ).toBe(true);
  });

  test.each([
    [/^Dark$/, { theme: 'dark' }],
    [/^Larger$/, { text: 'larger' }],
    [/^Reduced$/, { motion: 'reduced' }],
    [/^Sound$/, { sound: true }],
    [/^Timers$/, { timers: false }],
    [/^Show lines at once$/, { pace: 'instant' }],
  ])('%s holds at once', async (name, changed) => {
    control(name).click();
    expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, ...changed });
    await settled();
    expect(control(name).checked).toBe(!('timers' in changed));
  });

  test('the volume is kept and said in words', async () => {
    const volume = control(/^Volume$/);
    volume.value = '0.25';
    volume.dispatchEvent(new Event('input', { bubbles: true }));
    expect(settings.value.volume).toBe(0.25);
    await settled();
    expect(volume.getAttribute('aria-valuetext')).toBe('25 percent');
  });

  test('the language changes in place, and is remembered', async () => {
    control(/^Русский$/).click();
    await settled();
    expect(language.value).toBe('ru');
    expect(settings.value.locale).toBe('ru');
    expect(document.documentElement.lang).toBe('ru');
    expect(document.querySelector('legend')?.textContent).toBe('Язык');
    expect(control(/^Громкость$/).getAttribute('aria-valuetext')).toBe('70 процентов');
  });
});
