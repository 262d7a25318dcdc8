// @vitest-environment happy-dom
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, expect, test, vi } from 'vitest';
import { DeskPage } from '../../../src/app/desk/desk-page.tsx';
import { failureText } from '../../../src/app/desk/failure-text.ts';
import { tellDone, tellFailed, tellNothing, ToldLine } from '../../../src/app/desk/told.tsx';
import { switchLanguage } from '../../../src/app/ui/messages.ts';
import { FAILURES, type FailureReason } from '../../../src/contract/api/failure.ts';
import type { Self } from '../../../src/contract/api/session-routes.ts';
import type { Role } from '../../../src/contract/role.ts';

const self = (...roles: Role[]): Self => ({
  id: '0198f000-0000-7000-8000-000000000000',
  name: 'Olga Brandt',
  email: 'olga@team.example',
  roles,
});

let root: HTMLElement;
beforeEach(async () => {
  await switchLanguage('en');
  tellNothing();
  document.body.innerHTML = '<div id="app"></div>';
  root = document.body.querySelector<HTMLElement>('#app') ?? document.body;
});

test('before anybody is known the page says what it is and where one is', () => {
  root.innerHTML = renderToString(<DeskPage here="trainer" />);
  expect(root.querySelector('h1')?.textContent).toBe('Assignments');
  expect(root.querySelector('[aria-current=page]')?.textContent).toBe('Assignments');
  expect(root.querySelector('main [role=status]')?.textContent).toBe('Loading…');
  expect(root.querySelector('.account')).toBeNull();
});

test('a trainer is let in', () => {
  const inside = (who: Self): string => `Here is ${who.name}`;
  render(
    <DeskPage here="trainer" viewer={self('learner', 'trainer')}>
      {inside}
    </DeskPage>,
    root,
  );
  expect(root.querySelector('main')?.textContent).toBe('Here is Olga Brandt');
  expect(root.querySelector('.account')?.getAttribute('aria-label')).toBe(
    'Olga Brandt, Trainer: your account',
  );
});

test('a learner is told whom the page is for', () => {
  render(
    <DeskPage here="trainer" viewer={self('learner')}>
      {() => 'secret'}
    </DeskPage>,
    root,
  );
  expect(root.textContent).not.toContain('secret');
  expect(root.querySelector('main')?.textContent).toContain('It is for: Trainer.');
});

test('whoever is not signed in may do so and come back', () => {
  render(<DeskPage here="trainer" viewer="sign-in-needed" />, root);
  const way = root.querySelector('main a')?.getAttribute('href') ?? '';
  expect(way).toMatch(/^\/en\/sign-in\/\?to=/);
});

test('a server that was not reached can be asked again', () => {
  const onRetry = vi.fn<() => Promise<void>>(() => Promise.resolve());
  render(<DeskPage here="trainer" viewer="unreachable" onRetry={onRetry} />, root);
  expect(root.querySelector('[role=alert]')?.textContent).toContain('The server was not reached.');
  root.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
  expect(onRetry).toHaveBeenCalledOnce();
});

test('every reason has a sentence in both languages', async () => {
  const reasons = Object.keys(FAILURES) as FailureReason[];
  for (const locale of ['en', 'ru'] as const) {
    await switchLanguage(locale);
    for (const reason of [...reasons, 'unreachable'] as const)
      expect(`${reason}: ${failureText(reason)}`).toMatch(/: .+[.!]$/);
  }
});

test('what was removed comes back by “Undo”', () => {
  const undo = vi.fn<() => void>();
  tellDone('The pack is gone.', undo);
  render(<ToldLine />, root);
  expect(root.textContent).toContain('The pack is gone.');
  const [first] = root.querySelectorAll('button');
  expect(first?.textContent).toBe('Undo');
  first?.click();
  expect(undo).toHaveBeenCalledOnce();
});

test('only what was removed can be undone', () => {
  tellFailed('That did not work.');
  render(<ToldLine />, root);
  expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['']);
});
