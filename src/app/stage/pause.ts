/** How long a browser on a slow machine takes to show the line that answers a press. */
const ANSWER_MS = 100;

/**
 * Lets the browser answer the player before more work is done.
 *
 * A task that has waited goes on in a task of its own, after input and drawing, and not while
 * something is pressed: what follows the release of a finger comes before any picture.
 */
export async function pause(): Promise<void> {
  await wait(0);
  while (document.querySelector(':active') !== null) await wait(ANSWER_MS);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
