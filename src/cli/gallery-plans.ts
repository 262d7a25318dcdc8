/** Pictures for whoever draws: people in every mood, sets as windows of several shapes show them. */
import { BACKGROUNDS } from '../../assets/art/backgrounds.ts';
import { mix } from '../../assets/art/colour.ts';
import { STUDIO_LIGHT, type Light } from '../../assets/art/light.ts';
import { FRAME, type Background, type LitSet } from '../../assets/art/set.ts';
import { rect, type Box } from '../../assets/art/svg.ts';
import { layOut, type Size } from '../app/stage/layout.ts';
import { MOODS } from '../core/story/turn.ts';
import { composed, type Pose } from './bake-person.ts';
import { picture } from './bake-set.ts';
import { planOf, type TexturePlan } from './texture-plan.ts';

/** The studio, and every light that a set is drawn in. */
export function lightSamples(): readonly Light[] {
  const samples = new Map<string, Light>([[STUDIO_LIGHT.name, STUDIO_LIGHT]]);
  for (const { lights } of BACKGROUNDS) {
    for (const { light } of Object.values(lights)) samples.set(light.name, light);
  }
  return [...samples.values()];
}

/** What is shown of a person, in units of the drawing. */
const BUST: Box = [-284, -290, 568, 700];
const BUST_SCALE = 0.4;

/** What a person does besides having moods. */
const MOVEMENTS: readonly Pose[] = [
  { mood: 'neutral', gaze: 'away' },
  { mood: 'neutral', gaze: 'down', phone: true },
  { mood: 'neutral', gaze: 'closed' },
];

/** A person in one light, side by side: six moods, then eyes aside, a phone looked at, a blink. */
export function personStrip(drawing: string, light: Light): TexturePlan {
  const ground = mix(light.shade, light.key, 0.45);
  const poses = [...MOODS.map((mood) => ({ mood })), ...MOVEMENTS];
  const [width, height] = [Math.round(BUST[2] * BUST_SCALE), Math.round(BUST[3] * BUST_SCALE)];
  const size = [width * poses.length, height] as const;
  return {
    pieces: poses.map((pose, index) => ({
      art: rect(BUST, ground) + composed(drawing, light, pose),
      view: BUST,
      scale: BUST_SCALE,
      at: [index * width, 0],
    })),
    size,
    material: 'paper',
    cuts: [[0, 0, ...size]],
    trim: 0,
  };
}

/** A window and how large its picture is in the gallery, in pixels per pixel of the window. */
export type Window = { readonly name: string; readonly size: Size; readonly scale: number };

export const WINDOWS: readonly Window[] = [
  { name: 'landscape', size: { width: 1440, height: 900 }, scale: 0.6 },
  { name: 'portrait', size: { width: 820, height: 1180 }, scale: 0.46 },
  { name: 'phone', size: { width: 390, height: 258 }, scale: 1 },
];

/** A set in one light, with those who pose in it, as a window shows it. */
export function setView(background: Background, set: LitSet, { size, scale }: Window): TexturePlan {
  const [place] = background.places;
  if (place === undefined) {
    throw new Error(`${background.id} has no place for a person.`);
  }
  const shown = layOut(size, FRAME, place);
  const view: Box = [shown.x, shown.y, size.width / shown.scale, size.height / shown.scale];
  return planOf(picture(background, set), view, shown.scale * scale, 'paper');
}
