/**
 * What is told from inside a page: when something could first be seen.
 *
 * The functions run in the page, before any script of its own, so they stand alone. A thing counts
 * as seen when it lies in the window, nothing covers it, and the frame that holds it has been
 * painted: the first task after that frame's animation callbacks.
 */

/** Milliseconds since the navigation began; 0 until it has happened. */
export type FirstChoice = {
  /** The first choice could be seen and clicked. */
  choice: number;
  /** The first new line could be seen after a click made at that instant. */
  reply: number;
};

/** How long the last choice took to bring a line, and what the browser spent it on. */
export type NextLine = {
  /** Milliseconds from the user's press, as the browser received it, to the painted line. */
  delays: number[];
};

export type BenchWindow = Window & { firstChoice?: FirstChoice; nextLine?: NextLine };

export type Selectors = { readonly choice: string; readonly line: string };

/** Watches for the first choice, clicks it at once, and watches for the reply. */
export function watchFirstChoice({ choice, line }: Selectors): void {
  const marks: FirstChoice = { choice: 0, reply: 0 };
  (window as BenchWindow).firstChoice = marks;
  const known = new Set<string>();
  const keyOf = (element: HTMLElement): string =>
    element.dataset['beat'] ?? element.textContent ?? '';
  const all = (selector: string): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>(selector),
  ];
  const inView = (element: HTMLElement): boolean => {
    const { left, top, width, height, bottom } = element.getBoundingClientRect();
    return (
      width > 0 &&
      height > 0 &&
      bottom > 0 &&
      top < innerHeight &&
      left < innerWidth &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const clickable = (element: HTMLElement): boolean => {
    if (!inView(element) || element.matches(':disabled')) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };
  const afterPaint = (action: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', action);
    port1.start();
    port2.postMessage(null);
  };
  const awaitReply = (): void => {
    if (all(line).some((element) => !known.has(keyOf(element)) && inView(element))) {
      afterPaint(() => (marks.reply = performance.now()));
    } else {
      requestAnimationFrame(awaitReply);
    }
  };
  const awaitChoice = (): void => {
    const first = all(choice).find(clickable);
    if (first === undefined) {
      requestAnimationFrame(awaitChoice);
      return;
    }
    afterPaint(() => {
      for (const element of all(line)) known.add(keyOf(element));
      marks.choice = performance.now();
      first.click();
      requestAnimationFrame(awaitReply);
    });
  };
  requestAnimationFrame(awaitChoice);
}

/** Notes for each real click on a choice, and for each figure pressed, how long the next line took. */
export function watchNextLines({ choice, line }: Selectors): void {
  const marks: NextLine = { delays: [] };
  (window as BenchWindow).nextLine = marks;
  const lines = (): number => document.querySelectorAll(line).length;
  const afterPaint = (action: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', action);
    port1.start();
    port2.postMessage(null);
  };
  const awaitLine = (known: number, pressedAt: number): void => {
    if (lines() > known) {
      afterPaint(() => marks.delays.push(performance.now() - pressedAt));
    } else {
      requestAnimationFrame(() => awaitLine(known, pressedAt));
    }
  };
  const note = ({ timeStamp }: Event): void => {
    const known = lines();
    requestAnimationFrame(() => awaitLine(known, timeStamp));
  };
  const onClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest(choice) !== null) note(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (/^\d$/.test(event.key)) note(event);
  };
  addEventListener('click', onClick, { capture: true });
  addEventListener('keydown', onKey, { capture: true });
}
