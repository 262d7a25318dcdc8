import { MOODS, type Mood } from '../../../src/core/story/turn.ts';

/** How far a brow is lifted (negative) or lowered at its inner end, middle and outer end. */
export type BrowShape = readonly [inner: number, middle: number, outer: number];

/** The shapes a face takes in one mood, in units of the drawing. */
export type Expression = {
  readonly nearBrow: BrowShape;
  readonly farBrow: BrowShape;
  /** How wide the eyes are open at the outer and the inner corner; 1 is wide. */
  readonly open: readonly [outer: number, inner: number];
  /** How far the lower lid is lifted, up to 0.5; below 0 it drops. */
  readonly lowerLid: number;
  /** Where the eyes look when nobody directs them, right and down from straight ahead. */
  readonly gaze: readonly [x: number, y: number];
  readonly cheeks: boolean;
  /** Depth of the folds from nose to mouth, 0 to 1. */
  readonly fold: number;
  readonly furrow: boolean;
  readonly crease: boolean;
};

const LEVEL: BrowShape = [0, -2, 2];
const RAISED: BrowShape = [-5, -9, -2];
const DRAWN: BrowShape = [19, 4, -8];
const PLEADING: BrowShape = [-19, -7, 8];
const HIGH: BrowShape = [-11, -19, -9];
const CALM = { cheeks: false, fold: 0, furrow: false, crease: false };

export const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  neutral: {
    ...CALM,
    nearBrow: LEVEL,
    farBrow: LEVEL,
    open: [0.8, 0.8],
    lowerLid: 0,
    gaze: [4, 0],
  },
  warm: {
    ...CALM,
    nearBrow: RAISED,
    farBrow: RAISED,
    open: [0.72, 0.72],
    lowerLid: 0.42,
    gaze: [4, 0],
    cheeks: true,
  },
  annoyed: {
    ...CALM,
    nearBrow: [8, 4, 4],
    farBrow: [-4, -14, -8],
    open: [0.42, 0.5],
    lowerLid: 0.12,
    gaze: [8, 1],
    fold: 0.5,
  },
  angry: {
    ...CALM,
    nearBrow: DRAWN,
    farBrow: DRAWN,
    open: [0.74, 0.34],
    lowerLid: 0.16,
    gaze: [4, 1],
    fold: 1,
    furrow: true,
  },
  worried: {
    ...CALM,
    nearBrow: PLEADING,
    farBrow: PLEADING,
    open: [0.72, 1.08],
    lowerLid: -0.05,
    gaze: [-3, 2],
    crease: true,
  },
  delighted: {
    ...CALM,
    nearBrow: HIGH,
    farBrow: HIGH,
    open: [0.98, 0.98],
    lowerLid: 0.46,
    gaze: [4, -1],
    cheeks: true,
    fold: 0.6,
  },
};

/** Every mouth: that of each mood, and a smile that opens only as far as words need. */
export const MOUTH_SHAPES = [...MOODS, 'telling'] as const;
export type MouthShape = (typeof MOUTH_SHAPES)[number];

/** Where eyes can be: where the mood looks by itself, aside from the viewer, or down at the hands. */
export const GAZES = ['rest', 'away', 'down'] as const;
export type Gaze = (typeof GAZES)[number];

/** The gaze in units of the drawing, right and down from straight ahead. */
export function gazeOf(expression: Expression, gaze: Gaze): readonly [x: number, y: number] {
  const directed = { rest: expression.gaze, away: [-10, -1], down: [3, 6] } as const;
  return directed[gaze];
}
