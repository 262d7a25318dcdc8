const waiting: (() => void)[] = [];
let port: MessagePort | undefined;

/**
 * Acts once the coming frame has been painted; at once where the page is hidden and paints none.
 *
 * A message comes as a task of its own behind the frame; a timer set in the frame may be ahead of it.
 */
export function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else
    requestAnimationFrame(() => {
      waiting.push(act);
      port ??= openPort();
      port.postMessage(null);
    });
}

/** A port each of whose messages lets one of those that wait act. */
function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return port2;
}
