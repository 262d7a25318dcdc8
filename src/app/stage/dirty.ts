/** Which part of the canvas must be drawn again. */
import type { Box } from './manifest.ts';

/** What a frame shows, as far as drawing it again is concerned. */
export type Painted = {
  /** The set, its light and the view; while it is the same, the set looks the same. */
  readonly scenery: string;
  /** What each person may cover, in device pixels. */
  readonly people: readonly Box[];
};

/** The smallest box around others. */
function around(boxes: readonly Box[]): Box {
  const left = Math.floor(Math.min(...boxes.map(([x]) => x)));
  const top = Math.floor(Math.min(...boxes.map(([, y]) => y)));
  const right = Math.ceil(Math.max(...boxes.map(([x, , width]) => x + width)));
  const bottom = Math.ceil(Math.max(...boxes.map(([, y, , height]) => y + height)));
  return [left, top, right - left, bottom - top];
}

/**
 * The box that differs between two frames, in device pixels; `null` means everything.
 *
 * A resting stage redraws a quarter of the picture, which is what Canvas costs by.
 */
export function dirtyBox(before: Painted | null, after: Painted): Box | null {
  if (before?.scenery !== after.scenery) {
    return null;
  }
  const boxes = [...before.people, ...after.people];
  return boxes.length === 0 ? [0, 0, 0, 0] : around(boxes);
}
