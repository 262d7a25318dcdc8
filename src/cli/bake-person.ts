/** People made into textures: one sheet of parts for each light, and portraits. */
import { DRAWINGS } from '../../assets/art/backgrounds.ts';
import { STUDIO_LIGHT, type Light } from '../../assets/art/light.ts';
import type { Part } from '../../assets/art/person.ts';
import { group, rect, viewport, type Box } from '../../assets/art/svg.ts';
import type { Density, PartFrame } from '../app/stage/manifest.ts';
import type { Picture } from '../app/session/stage-index.ts';
import type { Mood } from '../core/story/turn.ts';
import { rasterize, writeTexture } from './texture.ts';

const SHEET_WIDTH = 1024;
/** Empty pixels between parts, so that smoothing never brings in a neighbour. */
const GAP = 2;

type Layout = { readonly frames: Record<string, PartFrame>; readonly height: number };

/** Puts the parts into rows, tallest first; sizes are even, so that every density has whole pixels. */
function packParts(parts: readonly Part[], scale: number): Layout {
  const frames: Record<string, PartFrame> = {};
  const even = (length: number): number => Math.ceil((length * scale) / 2) * 2;
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { id, box } of parts.toSorted((a, b) => b.box[3] - a.box[3])) {
    const [width, height] = [even(box[2]), even(box[3])];
    if (x + width > SHEET_WIDTH) {
      [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    }
    frames[id] = { frame: [x, y, width, height], box };
    x += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  return { frames, height: y + rowHeight };
}

/** Where every part of a drawing is in its textures, at `scale` pixels per unit of the drawing. */
export function partFrames(drawing: string, scale: number): Record<string, PartFrame> {
  return packParts(partsOf(drawing, STUDIO_LIGHT), scale).frames;
}

function partsOf(drawing: string, light: Light): Part[] {
  const draw = DRAWINGS[drawing];
  if (draw === undefined) {
    throw new Error(`Nobody of the drawn cast is called "${drawing}".`);
  }
  return draw(light);
}

/** Writes a person's parts in one light, in both densities. */
export async function bakePerson(
  folder: string,
  drawing: string,
  light: { readonly name: string; readonly light: Light },
  scale: number,
): Promise<Record<Density, string>> {
  const parts = partsOf(drawing, light.light);
  const { frames, height } = packParts(parts, scale);
  const art = parts
    .map(({ id, box, art: drawn }) => viewport(drawn, box, frames[id]?.frame ?? box))
    .join('');
  const write = async (density: Density): Promise<string> => {
    const raster = await rasterize(art, [0, 0, SHEET_WIDTH, height], density);
    return writeTexture(folder, `${drawing}-${light.name}-${density}`, raster, 'figure');
  };
  return { 1: await write(1), 2: await write(2) };
}

/** A whole person in one mood, around the middle of the head. */
export function composed(drawing: string, mood: Mood, light: Light, withArm: boolean): string {
  const art = new Map(partsOf(drawing, light).map((part) => [part.id, part.art]));
  const order = [
    'body',
    ...(withArm ? ['arm'] : []),
    'head',
    `marks:${mood}`,
    `eyes:${mood}:rest`,
    `brows:${mood}`,
    `mouth:${mood}`,
    'hair',
  ];
  return group(order.map((id) => art.get(id) ?? '').join(''), { style: 'isolation:isolate' });
}

const PORTRAIT_SIZE = 96;
/** Head and shoulders, in units of the drawing. */
const PORTRAIT_VIEW: Box = [-215, -245, 430, 430];
const PORTRAIT_GROUND = '#b9c8e2';

/** Writes a square portrait of a drawing in each mood, for screens of double density. */
export async function bakePortraits(
  folder: string,
  drawing: string,
): Promise<Record<Mood, Picture>> {
  const portrait = async (mood: Mood): Promise<Picture> => {
    const art = rect(PORTRAIT_VIEW, PORTRAIT_GROUND) + composed(drawing, mood, STUDIO_LIGHT, false);
    const raster = await rasterize(art, PORTRAIT_VIEW, (2 * PORTRAIT_SIZE) / PORTRAIT_VIEW[2]);
    const url = await writeTexture(folder, `${drawing}-${mood}`, raster, 'paper');
    return { url, width: PORTRAIT_SIZE, height: PORTRAIT_SIZE };
  };
  const [neutral, warm, annoyed, angry, worried, delighted] = await Promise.all([
    portrait('neutral'),
    portrait('warm'),
    portrait('annoyed'),
    portrait('angry'),
    portrait('worried'),
    portrait('delighted'),
  ]);
  return { neutral, warm, annoyed, angry, worried, delighted };
}
