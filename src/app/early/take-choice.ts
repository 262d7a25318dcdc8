/**
 * What a play page can do before its app has come, and before the page itself has come whole: take
 * the first choice.
 *
 * The build inlines this script before the choices: as soon as one can be seen, it is taken. It
 * keeps the choice for the app, which starts its session with it, and shows at once the lines that
 * follow, which the build has rendered into the page's templates. Everything it writes into the
 * page is the page's own markup.
 */
import type { EarlyWindow } from './early-choice.ts';

function startEarly(page: Window & EarlyWindow): void {
  const choose = (button: HTMLElement): void => {
    const choice = button.dataset['choice'];
    // An opening out of sight is not answered.
    if (document.documentElement.dataset['resume'] !== undefined) return;
    if (choice === undefined || page.early !== undefined) return;
    page.early = { choice, at: Date.now() };
    button.setAttribute('aria-pressed', 'true');
    for (const other of choices()) other.setAttribute('disabled', '');
    if (!showReply(choice) && document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => showReply(choice));
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
    if (button === undefined) return;
    event.preventDefault();
    choose(button);
  };

  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  page.stopEarly = () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
    return page.early;
  };
}

const choices = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-choices] [data-choice]'),
];

/** Shows what follows, where it has come with the page. */
function showReply(choice: string): boolean {
  const template = document.querySelector(`template[data-reply="${CSS.escape(choice)}"]`);
  const log = document.querySelector('[role=log]');
  if (!(template instanceof HTMLTemplateElement) || log === null || !isWhole(template))
    return false;
  const lines = log.querySelector('[data-beat]')?.parentElement ?? log;
  lines.append(template.content.cloneNode(true));
  lines.lastElementChild?.scrollIntoView({ block: 'end' });
  return true;
}

/** Whether an element has come with all that it holds: something follows it, or nothing more will come. */
const isWhole = (element: Element): boolean =>
  element.nextSibling !== null || document.readyState !== 'loading';

startEarly(window);
