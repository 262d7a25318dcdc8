import { signal } from '@preact/signals';
import { render } from 'preact';
import { rehearsalOf } from '../session/rehearsal.ts';
import type { ScenarioText } from '../session/scenario-text.ts';
import type { Session } from '../session/session.ts';
import { Coming } from './conversation.tsx';
import { ScenarioContext } from './scenario-context.ts';

/**
 * Rehearses a choice out of sight: it is made in a session of its own, its lines are rendered behind
 * those of the present turn, laid out once, and taken away.
 *
 * The code that takes a choice and renders its lines and the faces of lines that the opening did not
 * have are warm then, and the first choice need not wait for either.
 */
export async function warmUp(
  session: Session,
  text: ScenarioText,
  thread: Element | null,
): Promise<void> {
  if (thread === null) return;
  const rehearsal = rehearsalOf(session);
  const entries = signal(rehearsal.entries.peek());
  const unseen = document.createElement('div');
  unseen.className = 'lines unseen';
  unseen.setAttribute('aria-hidden', 'true');
  render(
    <ScenarioContext.Provider value={text}>
      <Coming entries={entries} />
    </ScenarioContext.Provider>,
    unseen,
  );
  await rehearsal.choose(rehearsal.choices.peek()[0]?.id ?? '');
  rehearsal.close();
  entries.value = rehearsal.entries.peek();
  // Lines are rendered at the end of the task that brings them.
  await Promise.resolve();
  weightsIn(unseen);
  layOut(unseen, thread);
  render(null, unseen);
}

/** The weights of the page's letters. */
const WEIGHTS = [400, 550, 600, 650, 700];

/**
 * Lays letters of each weight out. The first time that one is wanted the browser asks the system for
 * it, although none of the system's faces are used, and waits for the answer.
 */
function weightsIn(unseen: HTMLElement): void {
  for (const weight of WEIGHTS) {
    const letters = document.createElement('p');
    letters.style.fontWeight = String(weight);
    letters.textContent = String(weight);
    unseen.append(letters);
  }
}

function layOut(unseen: HTMLElement, thread: Element): void {
  for (const line of unseen.querySelectorAll<HTMLElement>('[data-beat], [data-said]')) {
    delete line.dataset['beat'];
    delete line.dataset['said'];
  }
  thread.append(unseen);
  unseen.getBoundingClientRect();
  unseen.remove();
}
