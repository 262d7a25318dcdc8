/** Waiting for a page that is drawn in its own time. */

/** Turns of the event loop without a change, after which nothing more is to be expected. */
const QUIET_TURNS = 4;
/** Effects of a component run with the next frame, which comes by the clock. */
const FRAME_MS = 20;

/** Resolves once the document has stopped changing, however slow the machine is at it. */
export async function settled(): Promise<void> {
  let quiet = 0;
  const watch = new MutationObserver(() => {
    quiet = 0;
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await pause(FRAME_MS);
  while (quiet < QUIET_TURNS) {
    quiet += 1;
    await pause(1);
  }
  watch.disconnect();
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
