import type { Light } from './light.ts';
import type { Box } from './svg.ts';

/** A person's colours and shapes; the rig draws everything from these. */
export type Person = {
  readonly skin: string;
  readonly skinDark: string;
  readonly lip: string;
  readonly iris: string;
  readonly brow: string;
  /** Thickness of the brows in units of the drawing. */
  readonly browWidth: number;
  /** How much broader the jaw is than the rig's own, and how much longer the chin. */
  readonly jaw: number;
  readonly chin: number;
  /** Width of the nose and size of the eyes, 1 for the rig's own. */
  readonly nose: number;
  readonly eyes: number;
  readonly lashes: boolean;
  readonly fullLips: boolean;
  /** Opacity of the lines that the years leave around the eyes, 0 for none. */
  readonly lines: number;
  readonly freckles: boolean;
  readonly hair: Hair;
  /** Opacity of the shadow of a shaved beard, 0 for none. */
  readonly stubble: number;
  /** The colour of a full beard, if there is one. */
  readonly beard?: string;
  /** The colour of a moustache without a beard, if there is one. */
  readonly moustache?: string;
  readonly earring?: string;
  /** What is worn on the head over hair and face, in this order. */
  readonly worn: readonly Garnish[];
  /** Width of the shoulders, 1 for the rig's own. */
  readonly shoulders: number;
  readonly outfit: Outfit;
};

/** A haircut: what lies behind the head, what lies over it, and the strokes of the comb. */
export type Hair = {
  readonly colour: string;
  readonly back: string;
  readonly front: string;
  readonly combed: string;
  /** What falls down the back, behind neck and shoulders. */
  readonly behind?: string;
  /** What the whole haircut covers, where that is more than the rig's own. */
  readonly reach?: Box;
};

/** Something laid over a finished head, such as glasses. */
export type Garnish = (light: Light) => string;

/** Clothes: they cover the bust below the neck, and the forearm that holds a phone. */
export type Outfit = {
  readonly sleeve: string;
  readonly draw: (wearer: Person, light: Light) => string;
};

/** What most people have in common; a person is this with their own looks spread over it. */
export const PLAIN = {
  jaw: 0,
  chin: 0,
  nose: 1,
  eyes: 1,
  lashes: false,
  fullLips: false,
  lines: 0,
  freckles: false,
  stubble: 0,
  worn: [],
  shoulders: 1,
} as const;

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
