import { render } from 'preact';
import type { ScenarioText } from '../session/scenario-text.ts';
import { choiceEntry, turnEntries } from '../session/thread.ts';
import type { Turn } from '../../core/story/turn.ts';
import { ReplyLines } from './play-page.tsx';

/**
 * Renders what could be said now out of sight, lays it out once, and takes it away.
 *
 * The code that renders lines and the faces of lines that the opening did not have are warm then,
 * and the first choice need not wait for either.
 */
export function warmUp(text: ScenarioText, turn: Turn, thread: Element | null): void {
  if (thread === null) return;
  const unseen = document.createElement('div');
  unseen.className = 'lines unseen';
  unseen.setAttribute('aria-hidden', 'true');
  const said = turn.choices.map((choice) => choiceEntry(turn, choice));
  const lines = turnEntries(turn, turn.stage);
  render(<ReplyLines text={text} entries={[...said, ...lines]} />, unseen);
  for (const line of unseen.querySelectorAll<HTMLElement>('[data-beat], [data-said]')) {
    delete line.dataset['beat'];
    delete line.dataset['said'];
  }
  thread.append(unseen);
  unseen.getBoundingClientRect();
  render(null, unseen);
  unseen.remove();
}
