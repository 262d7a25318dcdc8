/** How long a browser on a slow machine takes to show the line that answers a press. */
const ANSWER_MS = 150;

/** What the player does to be answered. */
const PRESSES = ['pointerdown', 'click', 'keydown'] as const;

let pressedAt = -Infinity;
let watched = false;

/**
 * Lets the browser answer the player before more work is done.
 *
 * A task that has waited goes on in a task of its own, after input and drawing, and neither while
 * something is pressed nor just after it: what follows the release of a finger comes before any
 * picture.
 */
export async function pause(): Promise<void> {
  watchPresses();
  await wait(0);
  for (let rest = restOfAnswer(); rest > 0; rest = restOfAnswer()) await wait(rest);
}

function watchPresses(): void {
  if (watched) return;
  watched = true;
  for (const press of PRESSES)
    document.addEventListener(press, notePress, { capture: true, passive: true });
}

function notePress(): void {
  pressedAt = performance.now();
}

/** Milliseconds until the last press is answered; 0 when it is. */
const restOfAnswer = (): number =>
  document.querySelector(':active') === null
    ? Math.max(0, pressedAt + ANSWER_MS - performance.now())
    : ANSWER_MS;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
