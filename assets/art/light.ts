/** The light that a set throws on the people in it. */
export type Light = {
  /** Filters every colour of a person. */
  readonly key: string;
  /** Filters them once more on the side away from the light. */
  readonly shade: string;
  /** The bright edge on the side of the light. */
  readonly rim: string;
  /** How strong that edge is, 0 to 1. */
  readonly rimOpacity: number;
  /** A glow from below, as of a phone in the hand, if there is one. */
  readonly under?: string;
};

export const STUDIO_LIGHT: Light = {
  key: '#ffffff',
  shade: '#c9bfd6',
  rim: '#fff3dc',
  rimOpacity: 0.75,
};

export const NIGHT_LIGHT: Light = {
  key: '#ccc9ec',
  shade: '#3d4c93',
  rim: '#ffb867',
  rimOpacity: 1,
  under: '#4aa3f0',
};

export const DUSK_LIGHT: Light = {
  key: '#f0d3c8',
  shade: '#6b5f9f',
  rim: '#ffb46a',
  rimOpacity: 1,
  under: '#7aa0e8',
};

export const DAY_LIGHT: Light = {
  key: '#fff6ea',
  shade: '#a9b3d6',
  rim: '#fffdf2',
  rimOpacity: 0.95,
};

/** Warm spotlights inside a shop while a winter evening falls outside. */
export const SHOWROOM_LIGHT: Light = {
  key: '#fff0dc',
  shade: '#9a93bd',
  rim: '#ffe6b8',
  rimOpacity: 0.95,
};
