/** Sets made into textures: every sheet in two crops and two densities, and a poster. */
import {
  BLEED,
  FRAME,
  PEOPLE_DEPTH,
  type Background,
  type LitSet,
  type SetLayer,
} from '../../assets/art/set.ts';
import { group, type Box } from '../../assets/art/svg.ts';
import {
  CROPS,
  DENSITIES,
  type BackgroundManifest,
  type Crop,
  type Density,
  type LitSet as BakedLitSet,
  type Sheet,
  type SheetImage,
  type Variant,
} from '../app/stage/manifest.ts';
import { amongLights } from '../core/story/hour.ts';
import { composed, partFrames, personPlan } from './bake-person.ts';
import { planOf, type TexturePlan } from './texture-plan.ts';
import type { Material } from './texture.ts';
import type { TextureFolder } from './texture-folder.ts';

const WIDE: Box = [FRAME[0] - BLEED, FRAME[1] - BLEED, FRAME[2] + 2 * BLEED, FRAME[3] + 2 * BLEED];
/** What a strip at the top of a phone of up to 430 pixels can show of any set, and a little around. */
export const NARROW: Box = [-BLEED, 0, 1032, 640];
const CROP_BOXES: Readonly<Record<Crop, Box>> = { wide: WIDE, narrow: NARROW };
/** Pixels per unit of sheets without edges. */
const SOFT_SCALE = 0.25;

/** Flat colours keep better, and in fewer bytes, with a palette; gradients would show bands. */
function materialOf({ art, blend, soft }: SetLayer, scale: number): Material {
  if (blend === 'screen') return 'light';
  if (blend === 'multiply') return soft ? 'soft-shade' : 'shade';
  if (soft) return 'shadow';
  if (!art.includes('Gradient')) return 'figure';
  return scale > 1 ? 'fine-paper' : 'paper';
}

/** A box of the set in pixels of its wide picture. */
const inPixels = ([x, y, width, height]: Box, scale: number): Box => [
  Math.round((x - WIDE[0]) * scale),
  Math.round((y - WIDE[1]) * scale),
  Math.round(width * scale),
  Math.round(height * scale),
];

const inUnits = ([x, y, width, height]: Box, scale: number): Box => [
  WIDE[0] + x / scale,
  WIDE[1] + y / scale,
  width / scale,
  height / scale,
];

const sheetPlan = (layer: SetLayer, scale: number): TexturePlan => ({
  ...planOf(layer.art, WIDE, scale, materialOf(layer, scale)),
  cuts: CROPS.map((crop) => inPixels(CROP_BOXES[crop], scale)),
  trim: Math.max(1, 2 * scale),
});

type CropImages = Partial<Record<Variant, SheetImage>>;

/** Writes a sheet in one density and both crops. */
async function bakeDensity(
  folder: TextureFolder,
  name: string,
  layer: SetLayer,
  density: Density,
): Promise<CropImages> {
  const scale = layer.soft ? SOFT_SCALE : density;
  const textures = await folder.cache.draw(sheetPlan(layer, scale));
  const images: CropImages = {};
  for (const [index, crop] of CROPS.entries()) {
    const texture = textures[index] ?? null;
    if (texture !== null) {
      images[`${crop}@${density}`] = {
        url: await folder.write(`${name}-${crop}${scale}`, texture.bytes),
        box: inUnits(texture.box, scale),
      };
    }
  }
  return images;
}

async function bakeSheet(
  folder: TextureFolder,
  prefix: string,
  layer: SetLayer,
  before: boolean,
): Promise<Sheet> {
  const { id, role, depth, blend, hand } = layer;
  const images = await Promise.all(
    DENSITIES.map((density) => bakeDensity(folder, `${prefix}-${id}`, layer, density)),
  );
  const pivot = hand === undefined ? {} : { pivot: hand.pivot };
  return { id, role, depth, blend, before, ...pivot, images: Object.assign({}, ...images) };
}

async function bakePeople(
  folder: TextureFolder,
  { light }: LitSet,
  drawings: readonly string[],
): Promise<BakedLitSet['people']> {
  const write = (drawing: string, density: Density): Promise<string> =>
    folder.draw(`${drawing}-${light.name}-${density}`, personPlan(drawing, light, density));
  const people = drawings.map(async (drawing) => {
    const [normal, fine] = await Promise.all([write(drawing, 1), write(drawing, 2)]);
    return [drawing, { 1: normal, 2: fine }] as const;
  });
  return Object.fromEntries(await Promise.all(people));
}

async function bakeLight(
  folder: TextureFolder,
  prefix: string,
  set: LitSet,
  drawings: readonly string[],
): Promise<BakedLitSet> {
  const bake = (before: boolean) => (layer: SetLayer) => bakeSheet(folder, prefix, layer, before);
  const sheets = Promise.all([...set.behind.map(bake(false)), ...set.before.map(bake(true))]);
  const people = bakePeople(folder, set, drawings);
  return { dark: set.dark, sheets: await sheets, people: await people };
}

/**
 * Writes the textures of a background in some of its lights and says how they are put together.
 *
 * @param seen - by light: whoever may be seen in it, all of them of the drawn cast. An hour whose
 *   light is not among them gets the likest of those that are.
 */
export async function bakeBackground(
  folder: TextureFolder,
  background: Background,
  seen: ReadonlyMap<string, readonly string[]>,
): Promise<BackgroundManifest> {
  const lights = await Promise.all(
    Object.entries(background.lights)
      .filter(([name]) => seen.has(name))
      .map(async ([name, set]): Promise<[string, BakedLitSet]> => [
        name,
        // Named without the light: what two lights share is one file, and fetched once.
        await bakeLight(folder, background.id, set, seen.get(name) ?? []),
      ]),
  );
  const drawings = [...new Set([...seen.values()].flat())].toSorted();
  return {
    version: 1,
    id: background.id,
    frame: FRAME,
    bleed: BLEED,
    narrow: NARROW,
    peopleDepth: PEOPLE_DEPTH,
    gradient: background.gradient,
    ...amongLights(background, new Set(seen.keys())),
    lights: Object.fromEntries(lights),
    places: background.places,
    phone: background.phone,
    drawings: Object.fromEntries(drawings.map((drawing) => [drawing, partFrames(drawing)])),
  };
}

const POSTER_WIDTH = 900;
const POSTER_VIEW: Box = [0, 52, 1300, 751];

function sheetInPicture({ art, blend, role, hand }: SetLayer): string {
  if (role === 'warmth') return '';
  const turn =
    hand === undefined ? {} : { transform: `rotate(${hand.still} ${hand.pivot.join(' ')})` };
  return group(art, { style: `isolation:isolate;mix-blend-mode:${blend}`, ...turn });
}

/** The sheets laid over each other as the stage does, with those who pose there among them. */
export function picture(background: Background, set: LitSet): string {
  const people = background.posing.flatMap(([drawing, mood], index) => {
    const place = background.places[index];
    if (place === undefined) return [];
    const { x, y, scale, mirrored = false } = place;
    const transform = `translate(${x},${y}) scale(${mirrored ? -scale : scale},${scale})`;
    return group(composed(drawing, set.light, { mood, phone: background.phone }), { transform });
  });
  return [...set.behind.map(sheetInPicture), ...people, ...set.before.map(sheetInPicture)].join('');
}

/** A landscape still of a background in its first light. */
export function posterPlan(background: Background): TexturePlan {
  const [set] = Object.values(background.lights);
  if (set === undefined) {
    throw new Error(`The background "${background.id}" has no light.`);
  }
  return planOf(picture(background, set), POSTER_VIEW, POSTER_WIDTH / POSTER_VIEW[2], 'paper');
}
