/**
 * What a play page can do before its app has come: take the first choice.
 *
 * It also sends for the app, once the page has been painted: until then its files would only delay
 * the first choice.
 *
 * The build inlines this script. It keeps the choice for the app, which starts its session with it,
 * and shows at once the lines that follow, which the build has rendered into the page's templates.
 * Everything it writes into the page is the page's own markup.
 */
import type { EarlyWindow } from './early-choice.ts';

function startEarly(page: Window & EarlyWindow): void {
  const root = document.querySelector('#app');
  if (root === null) return;

  const choose = (button: HTMLElement): void => {
    const choice = button.dataset['choice'];
    // An opening out of sight is not answered.
    if (document.documentElement.dataset['resume'] !== undefined) return;
    if (choice === undefined || page.early !== undefined) return;
    page.early = { choice, at: Date.now() };
    button.setAttribute('aria-pressed', 'true');
    for (const other of choices()) other.setAttribute('disabled', '');
    showReply(choice);
  };

  const onClick = (event: Event): void => {
    const { target } = event;
    const button = target instanceof Element ? target.closest('[data-choice]') : null;
    if (button instanceof HTMLElement) choose(button);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-5]$/.test(event.key)) return;
    // What the scenario contains is told first.
    if (document.querySelector('dialog[open]') !== null) return;
    const button = choices()[Number(event.key) - 1];
    if (button !== undefined) choose(button);
  };

  root.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  page.stopEarly = () => {
    root.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
    return page.early;
  };
}

const choices = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-choices] [data-choice]'),
];

function showReply(choice: string): void {
  const template = document.querySelector(`template[data-reply="${CSS.escape(choice)}"]`);
  const log = document.querySelector('[role=log]');
  if (!(template instanceof HTMLTemplateElement) || log === null) return;
  const lines = log.querySelector('[data-beat]')?.parentElement ?? log;
  lines.append(template.content.cloneNode(true));
  lines.lastElementChild?.scrollIntoView({ block: 'end' });
}

/**
 * Lays the lines of a reply out once, unseen: the faces and sizes that the opening lacks are at hand
 * then, and the first reply does not wait for them.
 */
function warmUp(): void {
  const template = document.querySelector('template[data-reply]');
  const log = document.querySelector('[role=log]');
  if (!(template instanceof HTMLTemplateElement) || log === null) return;
  const unseen = document.createElement('div');
  unseen.className = 'lines unseen';
  unseen.setAttribute('aria-hidden', 'true');
  unseen.append(template.content.cloneNode(true));
  log.append(unseen);
  unseen.getBoundingClientRect();
  unseen.remove();
}

/** Puts the files of the app into the head, which starts them. */
function sendForApp(): void {
  const files = document.querySelector('template[data-app]');
  if (files instanceof HTMLTemplateElement) document.head.append(files.content.cloneNode(true));
  // Only while the app is under way: it warms up by itself when it has come.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(warmUp);
}

startEarly(window);
// A hidden page is not painted, and loses nothing by loading at once.
if (document.visibilityState === 'hidden') sendForApp();
else requestAnimationFrame(() => setTimeout(sendForApp));
