import { clamp } from './interpolation.ts';
import { follow, type Point } from './view.ts';

const TEXT = 'button, [role=log]';

const isAtText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TEXT) !== null;

const MIDDLE: Point = { x: 0, y: 0 };

/**
 * Follows a mouse over the window with a little delay.
 *
 * Listens to the window and not to the canvas, which lies behind the interface; fingers are for
 * scrolling and do not count. Nor does a mouse among the choices or the lines: who is there reads, and
 * a picture that moved then would only take the machine from the next line.
 */
export class Pointer {
  readonly #moved: () => void;
  #target: Point = MIDDLE;
  #at: Point = MIDDLE;

  /** @param moved - called when the mouse has moved. */
  constructor(moved: () => void) {
    this.#moved = moved;
    window.addEventListener('pointermove', this.#follow, { passive: true });
  }

  /** Where the picture follows to, -1 to 1 from the middle of the window, `elapsedMs` later. */
  step(elapsedMs: number): Point {
    this.#at = follow(this.#at, this.#target, elapsedMs);
    return this.#at;
  }

  /** Back to the middle at once. */
  rest(): void {
    this.#at = MIDDLE;
    this.#target = MIDDLE;
  }

  get isMoving(): boolean {
    return this.#at.x !== this.#target.x || this.#at.y !== this.#target.y;
  }

  destroy(): void {
    window.removeEventListener('pointermove', this.#follow);
  }

  readonly #follow = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && !isAtText(event.target)) {
      this.#target = {
        x: clamp((event.clientX / window.innerWidth) * 2 - 1, -1, 1),
        y: clamp((event.clientY / window.innerHeight) * 2 - 1, -1, 1),
      };
      this.#moved();
    }
  };
}
