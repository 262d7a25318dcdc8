/**
 * Lets the browser answer the player before more work is done.
 *
 * A task that has waited goes on in a task of its own, after input and drawing.
 */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
