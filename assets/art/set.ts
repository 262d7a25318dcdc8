import type { HourLights } from '../../src/core/story/hour.ts';
import type { Mood } from '../../src/core/story/turn.ts';
import type { Light } from './light.ts';
import type { Box } from './svg.ts';

/** What sets are drawn on; parallax and camera may show up to `BLEED` beyond the frame. */
export const FRAME: Box = [0, 0, 1440, 900];
/** How far every layer is painted beyond the frame, in units of the frame. */
export const BLEED = 32;

/** What a layer is to the scene that shows it. */
export const LAYER_ROLES = [
  'scenery',
  'lamp',
  'warmth',
  'veil',
  'hour-hand',
  'minute-hand',
] as const;
/**
 * `scenery` stands still; `lamp` is light that trust turns up and down; `warmth` is light that only
 * high trust brings; `veil` darkens the edges and does not move; the hands of a clock turn with the
 * story's time, and are drawn as at twelve.
 */
export type LayerRole = (typeof LAYER_ROLES)[number];

/** A sheet of the set. People stand among the sheets, at depth `PEOPLE_DEPTH`. */
export type SetLayer = {
  readonly id: string;
  readonly role: LayerRole;
  /** Parallax: 0 is the picture's plane at rest, 1 the desk in front of the people. */
  readonly depth: number;
  /** Soft sheets without edges are baked at a quarter of the density. */
  readonly soft: boolean;
  /** How the sheet is laid on those behind it. */
  readonly blend: 'normal' | 'screen' | 'multiply';
  readonly art: string;
  /** For the hands of a clock. */
  readonly hand?: Hand;
};

/** What a hand turns about, and how far it is turned in still pictures, in degrees from twelve. */
export type Hand = { readonly pivot: readonly [x: number, y: number]; readonly still: number };

/** The depth at which people stand. */
export const PEOPLE_DEPTH = 0.8;

/** A set in one light: behind and before the people, and the light that falls on them. */
export type LitSet = {
  /** The colour of the dark between two scenes, and of the room's edge. */
  readonly dark: string;
  readonly behind: readonly SetLayer[];
  readonly before: readonly SetLayer[];
  readonly light: Light;
};

/** A place of a story. */
export type Background = HourLights & {
  readonly id: string;
  /** The lights the set has been drawn in. */
  readonly lights: Readonly<Record<string, LitSet>>;
  /** A quiet gradient shown until the textures are there, and if they never come. */
  readonly gradient: readonly [top: string, bottom: string];
  /** Where people stand, in the order they come in. */
  readonly places: readonly Place[];
  /** Who is shown there in still pictures, in this order. */
  readonly posing: readonly Posing[];
  /** Whether people come in with a phone in their hand. */
  readonly phone: boolean;
};

/** The middle of a head, and units of the frame per unit of the drawing. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Whether whoever stands there looks to the left. */
  readonly mirrored?: boolean;
};

/** A person of the cast and a mood. */
export type Posing = readonly [drawing: string, mood: Mood];

/** No place may show people larger than this: their textures are made for it. */
export const LARGEST_PERSON = 0.86;

/** A sheet with edges, laid on normally. */
export const scenery = (id: string, depth: number, art: string): SetLayer => ({
  id,
  role: 'scenery',
  depth,
  soft: false,
  blend: 'normal',
  art,
});

/** A sheet of light without edges, screened over what is behind it. */
export const light = (id: string, depth: number, art: string): SetLayer => ({
  id,
  role: 'lamp',
  depth,
  soft: true,
  blend: 'screen',
  art,
});

/** A sheet of shade: colours that filter everything behind them, white where nothing changes. */
export const shade = (id: string, depth: number, art: string): SetLayer => ({
  id,
  role: 'scenery',
  depth,
  soft: true,
  blend: 'multiply',
  art,
});
