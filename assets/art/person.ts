import type { Box } from './svg.ts';

/** A person's colours and shapes; the head rig and the outfits draw everything from these. */
export type Person = {
  readonly skin: string;
  readonly skinDark: string;
  readonly lip: string;
  readonly iris: string;
  readonly brow: string;
  /** Thickness of the brows in units of the drawing. */
  readonly browWidth: number;
  /** How much broader the jaw is than the rig's own. */
  readonly jaw: number;
  readonly hair: Hair;
  /** Opacity of the shadow of a shaved beard, 0 for none. */
  readonly stubble: number;
  readonly cloth: string;
};

/** A haircut: what lies behind the head, what lies over it, and the strokes of the comb. */
export type Hair = {
  readonly colour: string;
  readonly back: string;
  readonly front: string;
  readonly combed: string;
};

/**
 * A piece of a person that moves or changes by itself.
 *
 * The origin is the middle of the head; a head is about 300 units high.
 */
export type Part = {
  /** `body`, `arm`, `head`, `hair`, or `eyes`, `brows`, `mouth`, `marks` with their state. */
  readonly id: string;
  /** What the part may cover; the rest of the drawing is cut away. */
  readonly box: Box;
  readonly art: string;
};
