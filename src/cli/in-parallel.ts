/**
 * Begins one piece of work after another, so many at a time, in order.
 *
 * @param most - at least 1.
 * @returns a promise for each item, in the items' order; one that fails does not stop the others.
 */
export function inParallel<A, B>(
  items: readonly A[],
  most: number,
  work: (item: A) => Promise<B>,
): readonly Promise<B>[] {
  const begun: Promise<B>[] = [];
  for (const [at, item] of items.entries()) {
    const room = at < most ? Promise.resolve() : settled(begun.slice(0, at), at - most + 1);
    begun.push(room.then(() => work(item)));
  }
  return begun;
}

/** Resolves when so many of the promises have ended, well or not. */
function settled(promises: readonly Promise<unknown>[], count: number): Promise<void> {
  return new Promise((resolve) => {
    let ended = 0;
    const end = (): void => {
      ended++;
      if (ended >= count) resolve();
    };
    for (const promise of promises) promise.then(end, end);
  });
}
