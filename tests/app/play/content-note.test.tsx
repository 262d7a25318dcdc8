// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { noteIsOpen } from '../../../src/app/play/content-note.tsx';
import { messages } from '../../../src/app/play/messages.ts';
import { NO_ACTIONS } from '../../../src/app/play/play-actions.ts';
import { AT_FIRST, PlayPage } from '../../../src/app/play/play-page.tsx';
import { openingView } from '../../../src/app/play/view.ts';
import { renderPlay } from '../../../src/app/prerender.tsx';
import { ScenarioText } from '../../../src/app/session/scenario-text.ts';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import type { PlayFile } from '../../../src/contract/compiled.ts';
import { shop } from '../session/shop.ts';

const plain = shop();
const contentNotes = [{ en: 'an insult', ru: 'оскорбление' }];
const play: PlayFile = { ...plain, card: { ...plain.card, contentNotes } };
let root: HTMLElement;

beforeEach(async () => {
  await messages.load('en');
  await messages.load('ru');
  await switchLanguage('en');
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

function show(note: boolean, goOn: () => void): void {
  const view = openingView(play);
  if (!view.ok) throw new Error(view.error.detail);
  const page = (
    <PlayPage
      text={new ScenarioText(play)}
      view={view.value}
      surroundings={{ ...AT_FIRST, note }}
      actions={{ ...NO_ACTIONS, goOn }}
    />
  );
  render(page, root);
}

test('the pre-rendered page tells what the scenario contains, and can be answered without the app', async () => {
  root.innerHTML = (await renderPlay(play, undefined, 'ru')).app;
  const note = root.querySelector('dialog.content-note');
  expect(note?.hasAttribute('open')).toBe(true);
  expect(note?.querySelector('li')?.textContent).toBe('оскорбление');
  expect(note?.querySelector('form[method=dialog] button[type=submit]')?.textContent).toBe(
    'Продолжить',
  );
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('../../');
  expect(noteIsOpen(document)).toBe(true);
  note?.removeAttribute('open');
  expect(noteIsOpen(document)).toBe(false);
});

test('a scenario without such notes begins at once', async () => {
  expect((await renderPlay(plain, undefined, 'en')).app).not.toContain('content-note');
});

test('going on tells the page, which then takes the note away', () => {
  const goOn = vi.fn<() => void>();
  show(true, goOn);
  root.querySelector('dialog')?.dispatchEvent(new Event('close'));
  expect(goOn).toHaveBeenCalledOnce();
  show(false, goOn);
  expect(root.querySelector('.content-note')).toBeNull();
});
