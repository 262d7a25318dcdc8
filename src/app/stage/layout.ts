/**
 * Where the set lies in the window, so that nothing of the interface covers a face.
 *
 * The set is drawn once, 1440 x 900; the layout is a scale and an origin in units of the set.
 */
import { clamp } from './interpolation.ts';
import type { Box, Crop, Density, Place } from './manifest.ts';
import type { Point } from './view.ts';

/** A size in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

type Insets = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * `room` fills the window behind the panels; `strip` is the picture above the conversation on a
 * phone.
 */
export type Manner = 'room' | 'strip';

export type Layout = {
  readonly manner: Manner;
  /** CSS pixels per unit of the set. */
  readonly scale: number;
  /** The point of the set at the top left of the window. */
  readonly x: number;
  readonly y: number;
};

const STRIP_BELOW = 420;
/** Below this width the conversation stands under the stage, not beside it. */
const BESIDE_FROM = 897;

/** Status bar above; phone of 404 px and its margins at the right; choices below at the left. */
const ROOM_INSETS: Insets = { left: 24, top: 112, right: 438, bottom: 240 };
const NARROW_ROOM_INSETS: Insets = { left: 0, top: 72, right: 0, bottom: 72 };
/** The title above, the meters below, in a strip of 258 px; both overlap hair and collar a little. */
const STRIP_INSETS: Insets = { left: 0, top: 46, right: 0, bottom: 64 };

/** What must be seen of a person, in units of the drawing around the middle of the head. */
const HEAD: Box = [-152, -222, 300, 404];

/** The head of whoever stands at a place, in units of the set. */
export const headBox = ({ x, y, scale }: Place): Box => [
  x + HEAD[0] * scale,
  y + HEAD[1] * scale,
  HEAD[2] * scale,
  HEAD[3] * scale,
];

/** Room or strip. */
export const mannerOf = ({ height }: Size): Manner => (height < STRIP_BELOW ? 'strip' : 'room');

function insetsOf(size: Size): Insets {
  if (mannerOf(size) === 'strip') {
    return STRIP_INSETS;
  }
  return size.width >= BESIDE_FROM ? ROOM_INSETS : NARROW_ROOM_INSETS;
}

/** The part of the window that the interface leaves free, in CSS pixels. */
export function freeBox(size: Size): Box {
  const { left, top, right, bottom } = insetsOf(size);
  return [left, top, size.width - left - right, size.height - top - bottom];
}

/** Beside three heads or more, which fill a strip, so that a close camera cuts no face. */
const AIR = 26;

/** From the leftmost to the rightmost of some heads, in units of the set. */
function spanOf(places: readonly Place[]): readonly [left: number, right: number] {
  const heads = places.map(headBox);
  const air = places.length > 2 ? AIR : 0;
  return [
    Math.min(...heads.map(([x]) => x)) - air,
    Math.max(...heads.map(([x, , width]) => x + width)) + air,
  ];
}

/**
 * What a close camera closes in on: the head at `place`, in a strip the middle of all heads, since
 * there is no room for the others beside it.
 */
export function focusOf(size: Size, place: Place, others: readonly Place[]): Point {
  if (mannerOf(size) === 'room' || others.length === 0) return { x: place.x, y: place.y };
  const [left, right] = spanOf([place, ...others]);
  return { x: (left + right) / 2, y: place.y };
}

/**
 * Lays the set out so that it covers the window and the head at `place` is free.
 *
 * A strip is moved aside, and then made smaller, no more than it takes to show the heads at `others`
 * whole as well; a room is wide enough.
 */
export function layOut(
  size: Size,
  frame: Box,
  place: Place,
  others: readonly Place[] = [],
): Layout {
  const manner = mannerOf(size);
  const free = freeBox(size);
  const head = headBox(place);
  const [left, right] = spanOf(manner === 'strip' ? [place, ...others] : [place]);
  const cover = Math.max(size.width / frame[2], size.height / frame[3]);
  const fitted = Math.min(free[3] / head[3], size.width / (right - left));
  const scale = manner === 'strip' ? Math.max(cover, fitted) : cover;
  const origin = (axis: 0 | 1, length: number): number => {
    const side = axis === 0 ? 2 : 3;
    const middleOfHead = head[axis] + head[side] / 2;
    const middleOfFree = (free[axis] + free[side] / 2) / scale;
    const farthest = frame[axis] + frame[side] - length / scale;
    return clamp(middleOfHead - middleOfFree, frame[axis], Math.max(frame[axis], farthest));
  };
  const x = clamp(origin(0, size.width), right - size.width / scale, left);
  return { manner, scale, x, y: origin(1, size.height) };
}

/** A little of either side that shakes and breathing may bring into view, in units of the set. */
const SLACK = 4;

/** Which textures can show a layout: narrow ones if the window never looks beyond them. */
export function cropFor(layout: Layout, size: Size, narrow: Box): Crop {
  const right = layout.x + size.width / layout.scale;
  const bottom = layout.y + size.height / layout.scale;
  const inside =
    layout.manner === 'strip' &&
    layout.x - SLACK >= narrow[0] &&
    layout.y - SLACK >= narrow[1] &&
    right + SLACK <= narrow[0] + narrow[2] &&
    bottom + SLACK <= narrow[1] + narrow[3];
  return inside ? 'narrow' : 'wide';
}

/** Textures may be magnified this much before the finer ones are worth their bytes. */
const MAGNIFIED_AT_MOST = 1.2;

/** Which textures are sharp at `pixels` device pixels per unit of the set. */
export const densityFor = (pixels: number): Density => (pixels > MAGNIFIED_AT_MOST ? 2 : 1);

/** Canvas fills every pixel by the processor: about this many are drawn in time. */
const CANVAS_PIXELS = 230_000;
const FINEST = 2;

/** Device pixels per CSS pixel that the stage draws. */
export function resolutionFor(size: Size, devicePixelRatio: number, canvas: boolean): number {
  const wanted = clamp(devicePixelRatio, 1, FINEST);
  const affordable = Math.sqrt(CANVAS_PIXELS / Math.max(1, size.width * size.height));
  return canvas ? Math.max(1, Math.min(wanted, affordable)) : wanted;
}
