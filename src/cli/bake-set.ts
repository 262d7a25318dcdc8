/** Sets made into textures: every sheet in two crops and two densities, and a poster. */
import { DRAWINGS } from '../../assets/art/backgrounds.ts';
import {
  BLEED,
  FRAME,
  PEOPLE_DEPTH,
  type Background,
  type LitSet,
  type SetLayer,
} from '../../assets/art/set.ts';
import { group, type Box } from '../../assets/art/svg.ts';
import type { Picture } from '../app/session/stage-index.ts';
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
import { bakePerson, composed, partFrames } from './bake-person.ts';
import { cut, paintedBox, rasterize, writeTexture, type Material, type Raster } from './texture.ts';

const WIDE: Box = [FRAME[0] - BLEED, FRAME[1] - BLEED, FRAME[2] + 2 * BLEED, FRAME[3] + 2 * BLEED];
/** What a strip at the top of a phone can show of the set, with its own room for movement. */
const NARROW: Box = [0, 40, 888, 592];
const CROP_BOXES: Readonly<Record<Crop, Box>> = { wide: WIDE, narrow: NARROW };
/** Pixels per unit of sheets without edges. */
const SOFT_SCALE = 0.25;

const materialOf = ({ blend, soft }: SetLayer): Material =>
  blend === 'screen' ? 'light' : soft ? 'shadow' : 'paper';

/** The pixels of `crop` in a raster of the wide view, cut down to what is painted there. */
async function cropOf(
  raster: Raster,
  crop: Crop,
  scale: number,
): Promise<{ raster: Raster; box: Box } | null> {
  const [x, y, width, height] = CROP_BOXES[crop];
  const left = Math.round((x - WIDE[0]) * scale);
  const top = Math.round((y - WIDE[1]) * scale);
  const whole = await cut(raster, [
    left,
    top,
    Math.round(width * scale),
    Math.round(height * scale),
  ]);
  const painted = paintedBox(whole, Math.max(1, 2 * scale));
  if (painted === null) {
    return null;
  }
  return {
    raster: await cut(whole, painted),
    box: [x + painted[0] / scale, y + painted[1] / scale, painted[2] / scale, painted[3] / scale],
  };
}

type CropImages = Partial<Record<Variant, SheetImage>>;

/** Writes a sheet in one density and both crops. */
async function bakeDensity(
  folder: string,
  name: string,
  layer: SetLayer,
  density: Density,
): Promise<CropImages> {
  const scale = layer.soft ? SOFT_SCALE : density;
  const raster = await rasterize(layer.art, WIDE, scale);
  const images: CropImages = {};
  for (const crop of CROPS) {
    const cropped = await cropOf(raster, crop, scale);
    if (cropped !== null) {
      images[`${crop}@${density}`] = {
        url: await writeTexture(
          folder,
          `${name}-${crop}${scale}`,
          cropped.raster,
          materialOf(layer),
        ),
        box: cropped.box,
      };
    }
  }
  return images;
}

async function bakeSheet(
  folder: string,
  prefix: string,
  layer: SetLayer,
  before: boolean,
): Promise<Sheet> {
  const { id, role, depth, blend } = layer;
  const images: CropImages = {};
  for (const density of DENSITIES) {
    Object.assign(images, await bakeDensity(folder, `${prefix}-${id}`, layer, density));
  }
  return { id, role, depth, blend, before, images };
}

async function bakeLight(
  folder: string,
  background: Background,
  name: string,
  set: LitSet,
): Promise<BakedLitSet> {
  const prefix = `${background.id}-${name}`;
  const sheets: Sheet[] = [];
  for (const layer of set.behind) {
    sheets.push(await bakeSheet(folder, prefix, layer, false));
  }
  for (const layer of set.before) {
    sheets.push(await bakeSheet(folder, prefix, layer, true));
  }
  const people: Record<string, Record<Density, string>> = {};
  for (const drawing of Object.keys(DRAWINGS)) {
    people[drawing] = await bakePerson(
      folder,
      drawing,
      { name: prefix, light: set.light },
      personScale(background),
    );
  }
  return { dark: set.dark, sheets, people };
}

/** People are baked for the nearest place; farther ones are shown smaller. */
const personScale = ({ places }: Background): number =>
  Math.max(...places.map(({ scale }) => scale));

/** Writes all textures of a background and says how they are put together. */
export async function bakeBackground(
  folder: string,
  background: Background,
): Promise<BackgroundManifest> {
  const lights = await Promise.all(
    Object.entries(background.lights).map(async ([name, set]): Promise<[string, BakedLitSet]> => [
      name,
      await bakeLight(folder, background, name, set),
    ]),
  );
  return {
    version: 1,
    id: background.id,
    frame: FRAME,
    bleed: BLEED,
    narrow: NARROW,
    peopleDepth: PEOPLE_DEPTH,
    gradient: background.gradient,
    phases: background.phases,
    lights: Object.fromEntries(lights),
    places: background.places,
    phone: background.phone,
    drawings: Object.fromEntries(
      Object.keys(DRAWINGS).map((drawing) => [
        drawing,
        partFrames(drawing, personScale(background)),
      ]),
    ),
  };
}

const POSTER_WIDTH = 900;
const POSTER_VIEW: Box = [0, 52, 1300, 751];

const sheetInPicture = ({ art, blend, role }: SetLayer): string =>
  role === 'warmth' ? '' : group(art, { style: `isolation:isolate;mix-blend-mode:${blend}` });

/** The sheets laid over each other as the stage does, with one person among them. */
function picture(background: Background, set: LitSet): string {
  const people = background.places.slice(0, 1).map(({ x, y, scale }) =>
    group(composed('buyer', 'neutral', set.light, background.phone), {
      transform: `translate(${x},${y}) scale(${scale})`,
    }),
  );
  return [...set.behind.map(sheetInPicture), ...people, ...set.before.map(sheetInPicture)].join('');
}

/** Writes a landscape still of a background in its first light. */
export async function bakePoster(folder: string, background: Background): Promise<Picture> {
  const [set] = Object.values(background.lights);
  if (set === undefined) {
    throw new Error(`The background "${background.id}" has no light.`);
  }
  const raster = await rasterize(
    picture(background, set),
    POSTER_VIEW,
    POSTER_WIDTH / POSTER_VIEW[2],
  );
  const url = await writeTexture(folder, `${background.id}-poster`, raster, 'paper');
  return { url, width: raster.width, height: raster.height };
}
