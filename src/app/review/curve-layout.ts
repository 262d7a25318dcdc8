/** Where the curve of both scores puts its points and labels, in CSS pixels. */

/** Both scores at one moment, 0-100. */
export type Point = { readonly trust: number; readonly partnership: number };

/** The drawing's size and the room around its grid. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The row of grades between the grid and the numbers. */
const GRADES = 28;

/**
 * The frame for a width: on a narrow one the last scores are not written beside the curve.
 *
 * @param graded - whether there is a row of grades below the grid.
 */
export function frameFor(width: number, graded = false): Frame {
  const narrow = width < 520;
  const row = graded ? GRADES : 0;
  return {
    width,
    height: (narrow ? 176 : 208) + row,
    left: narrow ? 36 : 44,
    right: narrow ? 14 : 118,
    top: 12,
    bottom: 30 + row,
  };
}

/** The horizontal place of a point, by its index; 0 is the start. */
export const xOf = ({ width, left, right }: Frame, index: number, points: number): number =>
  left + ((width - left - right) * index) / Math.max(1, points - 1);

/** The vertical place of a score, 0-100. */
export const yOf = ({ height, top, bottom }: Frame, score: number): number =>
  top + (height - top - bottom) * (1 - score / 100);

/** The line through one score's points, as path data. */
export const lineThrough = (frame: Frame, points: readonly Point[], score: keyof Point): string =>
  points
    .map((point, index) => {
      const x = xOf(frame, index, points.length).toFixed(1);
      return `${index === 0 ? 'M' : 'L'}${x},${yOf(frame, point[score]).toFixed(1)}`;
    })
    .join(' ');

/** The least distance of two lines of text. */
const LINE = 18;

/**
 * The baselines of the two labels beside the last point: level with it, or moved apart evenly where
 * they would touch, and never outside the grid.
 */
export function labelBaselines(frame: Frame, { trust, partnership }: Point): Point {
  const [one, other] = [yOf(frame, trust), yOf(frame, partnership)];
  const push = Math.max(0, LINE - Math.abs(one - other)) / 2;
  const upward = one <= other ? push : -push;
  const floor = frame.height - frame.bottom;
  const placed = { trust: one - upward, partnership: other + upward };
  const below = Math.max(0, Math.max(placed.trust, placed.partnership) - floor);
  const above = Math.max(0, frame.top - Math.min(placed.trust, placed.partnership));
  const shift = above - below + TEXT_MIDDLE;
  return { trust: placed.trust + shift, partnership: placed.partnership + shift };
}

/** From the middle of a line of small text to its baseline. */
const TEXT_MIDDLE = 5;
