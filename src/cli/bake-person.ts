/** People made into textures: one sheet of parts for each light, and portraits. */
import { CAST } from '../../assets/art/cast.ts';
import { STUDIO_LIGHT, type Light } from '../../assets/art/light.ts';
import type { Part } from '../../assets/art/person.ts';
import type { Gaze } from '../../assets/art/rig/mood.ts';
import { personParts } from '../../assets/art/rig/person-parts.ts';
import { LARGEST_PERSON } from '../../assets/art/set.ts';
import { group, rect, viewport, type Box } from '../../assets/art/svg.ts';
import type { PartFrame } from '../app/stage/manifest.ts';
import type { Mood } from '../core/story/turn.ts';
import { planOf, type TexturePlan } from './texture-plan.ts';

const SHEET_WIDTH = 1024;
/** Empty pixels between parts, so that smoothing never brings in a neighbour. */
const GAP = 2;

type Layout = { readonly frames: Record<string, PartFrame>; readonly height: number };

/** Sizes are even, so that every density has whole pixels. */
const even = (length: number): number => Math.ceil((length * LARGEST_PERSON) / 2) * 2;

/** Puts the parts into rows, tallest first. */
function packParts(parts: readonly Part[]): Layout {
  const frames: Record<string, PartFrame> = {};
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { id, box } of parts.toSorted((a, b) => b.box[3] - a.box[3])) {
    const [width, height] = [even(box[2]), even(box[3])];
    if (x + width > SHEET_WIDTH) {
      [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    }
    frames[id] = {
      frame: [x, y, width, height],
      box: [box[0], box[1], width / LARGEST_PERSON, height / LARGEST_PERSON],
    };
    x += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  return { frames, height: y + rowHeight };
}

function partsOf(drawing: string, light: Light): Part[] {
  const person = CAST[drawing];
  if (person === undefined) {
    throw new Error(`Nobody of the drawn cast is called "${drawing}".`);
  }
  return personParts(person, light);
}

/** Where every part of a drawing is in its textures, at the density of 1. */
export const partFrames = (drawing: string): Record<string, PartFrame> =>
  packParts(partsOf(drawing, STUDIO_LIGHT)).frames;

/** The sheet of a person's parts in one light. */
export function personPlan(drawing: string, light: Light, density: number): TexturePlan {
  const parts = partsOf(drawing, light);
  const { frames, height } = packParts(parts);
  const size = [SHEET_WIDTH * density, height * density] as const;
  const pieces = parts.flatMap(({ id, art }) => {
    const place = frames[id];
    return place === undefined
      ? []
      : [
          {
            art,
            view: place.box,
            scale: LARGEST_PERSON * density,
            at: [place.frame[0] * density, place.frame[1] * density] as const,
          },
        ];
  });
  return { pieces, size, material: 'figure', cuts: [[0, 0, ...size]], trim: 0 };
}

/** How a person is shown in a still picture. */
export type Pose = {
  readonly mood: Mood;
  /** Where the eyes look; `rest` unless said. */
  readonly gaze?: Gaze | 'closed';
  /** Whether the hand with the phone is up. */
  readonly phone?: boolean;
};

/** A whole person in one pose, around the middle of the head. */
export function composed(drawing: string, light: Light, pose: Pose): string {
  const { mood, gaze = 'rest', phone = false } = pose;
  const art = new Map(
    partsOf(drawing, light).map((part) => [part.id, viewport(part.art, part.box, part.box)]),
  );
  const order = [
    'body',
    ...(phone ? ['arm'] : []),
    'head',
    `marks:${mood}`,
    gaze === 'closed' ? 'eyes:closed' : `eyes:${mood}:${gaze}`,
    `brows:${mood}`,
    `mouth:${mood}`,
    'hair',
  ];
  return group(order.map((id) => art.get(id) ?? '').join(''), { style: 'isolation:isolate' });
}

/** Width and height of a portrait in CSS pixels. */
export const PORTRAIT_SIZE = 96;
/** Head and shoulders, in units of the drawing. */
const PORTRAIT_VIEW: Box = [-215, -245, 430, 430];
const PORTRAIT_GROUND = '#b9c8e2';

/** A square portrait of a drawing, for screens of double density. */
export const portraitPlan = (drawing: string, mood: Mood): TexturePlan =>
  planOf(
    rect(PORTRAIT_VIEW, PORTRAIT_GROUND) + composed(drawing, STUDIO_LIGHT, { mood }),
    PORTRAIT_VIEW,
    (2 * PORTRAIT_SIZE) / PORTRAIT_VIEW[2],
    'paper',
  );
