/** The keys that play: 1-5 choose (also on the number pad), the space bar hurries the lines along. */
export type KeyActions = {
  /** Takes the choice at a place, from 0; nothing when there is none. */
  chooseAt(place: number): void;
  /** Shows the rest at once; whether there was anything to show. */
  skip(): boolean;
};

const DIGIT = /^(?:Digit|Numpad)([1-5])$/;
/** Where keys have a meaning of their own. */
const TYPING = 'input, select, textarea, [contenteditable]';
const PRESSABLE = `${TYPING}, button, a, summary`;

/** Listens until the signal ends it; an open dialog has the keys for itself. */
export function listenToKeys(page: Document, actions: KeyActions, signal: AbortSignal): void {
  page.addEventListener('keydown', (event) => onKey(event, page, actions), { signal });
}

function onKey(event: KeyboardEvent, page: Document, actions: KeyActions): void {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  if (page.querySelector('dialog[open]') !== null) return;
  const place = DIGIT.exec(event.code)?.[1];
  if (place !== undefined && !isIn(event.target, TYPING)) {
    // Else the browser looks for something to write in, and lays the page out for that alone.
    event.preventDefault();
    actions.chooseAt(Number(place) - 1);
  } else if (event.code === 'Space' && !isIn(event.target, PRESSABLE) && actions.skip())
    event.preventDefault();
}

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
