/** The light that a set throws on the people in it. */
export type Light = {
  /** Names the light; people are drawn once in each light, whatever the set. */
  readonly name: string;
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

/**
 * The same light once lamps have taken over from the sky: their gold on the edges.
 *
 * The colours stay, because a set that is relit lays its dark over people and room alike; the edges
 * would still shine in that dark as they do by day.
 */
export const byLamps = (day: Light): Light => ({
  ...day,
  name: `${day.name}-by-lamps`,
  rim: '#ffc27a',
  rimOpacity: 0.85,
});

export const STUDIO_LIGHT: Light = {
  name: 'studio',
  key: '#ffffff',
  shade: '#c9bfd6',
  rim: '#fff3dc',
  rimOpacity: 0.75,
};

export const NIGHT_LIGHT: Light = {
  name: 'night',
  key: '#ccc9ec',
  shade: '#3d4c93',
  rim: '#ffb867',
  rimOpacity: 1,
  under: '#4aa3f0',
};

export const DUSK_LIGHT: Light = {
  name: 'dusk',
  key: '#f0d3c8',
  shade: '#6b5f9f',
  rim: '#ffb46a',
  rimOpacity: 1,
  under: '#7aa0e8',
};

export const DAY_LIGHT: Light = {
  name: 'day',
  key: '#fff6ea',
  shade: '#a9b3d6',
  rim: '#fffdf2',
  rimOpacity: 0.95,
};

/** Warm spotlights inside a shop while a winter evening falls outside. */
export const SHOWROOM_LIGHT: Light = {
  name: 'shop',
  key: '#fff0dc',
  shade: '#9a93bd',
  rim: '#ffe6b8',
  rimOpacity: 0.95,
};

/** A frosty morning under a white sky. */
export const FROST_LIGHT: Light = {
  name: 'frost',
  key: '#e6eef8',
  shade: '#8193bf',
  rim: '#ffffff',
  rimOpacity: 0.95,
};

/** The gold of heat lamps on burgundy walls. */
export const DINNER_LIGHT: Light = {
  name: 'dinner',
  key: '#ffe2bd',
  shade: '#a5648a',
  rim: '#ffd08a',
  rimOpacity: 0.95,
};

/** A dark kitchen with one lamp left on. */
export const CLOSING_LIGHT: Light = {
  name: 'closing',
  key: '#d2d2ea',
  shade: '#474f8e',
  rim: '#ffd59a',
  rimOpacity: 1,
};

/** Low sun through blinds. */
export const LATE_SUN_LIGHT: Light = {
  name: 'late-sun',
  key: '#ffe9cf',
  shade: '#8a86b8',
  rim: '#ffd9a0',
  rimOpacity: 0.95,
};
