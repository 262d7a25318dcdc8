/** How a background is put together: `<background>.<hash>.json`, written by the bake. */
import type { HourLights } from '../../core/story/hour.ts';

/** `[x, y, width, height]`. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Textures per unit of the set; 2 is for screens of high density. */
export const DENSITIES = [1, 2] as const;
export type Density = (typeof DENSITIES)[number];

/** `wide` textures hold the whole set, `narrow` ones only what a phone's strip can show. */
export const CROPS = ['wide', 'narrow'] as const;
export type Crop = (typeof CROPS)[number];

export type Variant = `${Crop}@${Density}`;

/** A texture and the part of the set that it covers. */
export type SheetImage = { readonly url: string; readonly box: Box };

/** One sheet of paper of the set. */
export type Sheet = {
  readonly id: string;
  /**
   * `scenery` stands still; `lamp` is turned up and down by trust; `warmth` comes with high trust;
   * `veil` is the darkening of the edges; the hands of a clock turn about their pivot.
   */
  readonly role: 'scenery' | 'lamp' | 'warmth' | 'veil' | 'hour-hand' | 'minute-hand';
  /** Parallax, 0 for none, 1 for the desk before the people. */
  readonly depth: number;
  readonly blend: 'normal' | 'screen' | 'multiply';
  /** Whether it hangs before the people. */
  readonly before: boolean;
  /** What a hand turns about, in units of the set. */
  readonly pivot?: readonly [x: number, y: number];
  /** Missing where the sheet has nothing to show in that crop. */
  readonly images: Readonly<Partial<Record<Variant, SheetImage>>>;
};

/** A set in one light. */
export type LitSet = {
  /** The colour of the dark between two scenes. */
  readonly dark: string;
  /** Back to front. */
  readonly sheets: readonly Sheet[];
  /** By drawing and density: the texture with all parts of a person who may come here. */
  readonly people: Readonly<Record<string, Readonly<Record<Density, string>>>>;
};

/** A piece of a person: where it is in the texture of density 1, and where it belongs. */
export type PartFrame = {
  readonly frame: Box;
  /** In units of the drawing, around the middle of the head. */
  readonly box: Box;
};

export type BackgroundManifest = HourLights & {
  readonly version: 1;
  readonly id: string;
  readonly frame: Box;
  /** How far the sheets reach beyond the frame. */
  readonly bleed: number;
  /** What `narrow` textures cover. */
  readonly narrow: Box;
  readonly peopleDepth: number;
  readonly gradient: readonly [top: string, bottom: string];
  readonly lights: Readonly<Record<string, LitSet>>;
  /** Where people stand, in the order they came in. */
  readonly places: readonly Place[];
  /** Whether people come in with a phone in their hand. */
  readonly phone: boolean;
  /** By drawing and part id. */
  readonly drawings: Readonly<Record<string, Readonly<Record<string, PartFrame>>>>;
};

/** The middle of a head in the set, and units of the set per unit of the drawing. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Whether whoever stands there looks to the left; the drawings look to the right. */
  readonly mirrored?: boolean;
};

/** Whether a parsed manifest is of the version that this build reads. */
export const isBackgroundManifest = (value: unknown): value is BackgroundManifest =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'lights' in value &&
  'drawings' in value;
