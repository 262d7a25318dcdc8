import { lerp } from './interpolation.ts';
import type { Layout } from './layout.ts';

/** A point, or a way from one to another. */
export type Point = { readonly x: number; readonly y: number };

/** From the set to the canvas: scale, then move. */
export type Transform = { readonly x: number; readonly y: number; readonly scale: number };

/** What moves the picture as a whole. */
export type View = {
  readonly layout: Layout;
  /** Where the pointer is, -1 to 1 from the middle on both axes. */
  readonly pointer: Point;
  /** 1 for the whole set, more for closer. */
  readonly zoom: number;
  /** The point of the set that zooming keeps in place. */
  readonly focus: Point;
  /** In CSS pixels. */
  readonly shake: Point;
  /** Device pixels per CSS pixel. */
  readonly resolution: number;
};

/** How far the desk moves against the wall, in CSS pixels, when the pointer is at the edge. */
const PARALLAX = 14;
/** The depth of the people: zooming moves them fully, and what is farther less. */
const FULL_ZOOM_DEPTH = 0.8;

/** Where a sheet of some depth lies on the canvas, in device pixels. */
export function transformOf(view: View, depth: number): Transform {
  const { layout, pointer, zoom, focus, shake, resolution } = view;
  const closeness = 1 + (zoom - 1) * lerp(0.5, 1, Math.min(1.2, depth / FULL_ZOOM_DEPTH));
  const along = (axis: 'x' | 'y'): number =>
    (focus[axis] * (1 - closeness) - layout[axis]) * layout.scale -
    pointer[axis] * PARALLAX * depth +
    shake[axis];
  return {
    x: along('x') * resolution,
    y: along('y') * resolution,
    scale: layout.scale * closeness * resolution,
  };
}

const FOLLOWED = 0.08;
const FRAME_MS = 1000 / 60;
const ARRIVED = 0.002;

/** Moves after a target, 8 % of the way for each sixtieth of a second; jumps when it is there. */
export function follow(from: Point, to: Point, elapsedMs: number): Point {
  const amount = 1 - (1 - FOLLOWED) ** (elapsedMs / FRAME_MS);
  const axis = (a: number, b: number): number => {
    const next = lerp(a, b, amount);
    return Math.abs(b - next) < ARRIVED ? b : next;
  };
  return { x: axis(from.x, to.x), y: axis(from.y, to.y) };
}
