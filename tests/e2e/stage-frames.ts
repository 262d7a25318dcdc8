/**
 * Frozen frames of the stage, kept small beside the tests, and how alike two of them are.
 *
 * `RAPPORT_FRAMES=write npx playwright test -c tests/e2e stage-frames` draws them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';

/** Frames are compared at this width, at which the smoothing of edges hardly counts. */
const WIDTH = 300;

/** Colour channels of two frames that differ by more differ to the eye, 0 to 255. */
const EYE = 24;

/** How far two frames are apart. */
export type Distance = {
  /** Share of the pixels that differ to the eye, 0 to 1. */
  readonly share: number;
  /** Mean difference of all channels, 0 to 255. */
  readonly mean: number;
  /** The same in the tile that differs most: a face is a small part of the picture. */
  readonly worst: number;
};

/** Another version of the browser smooths edges otherwise; more than this is another picture. */
export const TOLERANCE: Distance = { share: 0.01, mean: 1, worst: 10 };

/** Whether frames are to be drawn anew rather than compared. */
export const isWriting = process.env['RAPPORT_FRAMES'] === 'write';

const fileOf = (name: string): string =>
  fileURLToPath(new URL(`stage-frames/${name}.webp`, import.meta.url));

const small = async (screenshot: Buffer): Promise<Sharp> =>
  sharp(await sharp(screenshot).removeAlpha().resize({ width: WIDTH }).png().toBuffer());

/** Keeps a screenshot as the frame that others are compared with. */
export async function keep(name: string, screenshot: Buffer): Promise<void> {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), await (await small(screenshot)).webp({ lossless: true }).toBuffer());
}

/** How far a screenshot is from the frame that is kept. */
export async function distanceFrom(name: string, screenshot: Buffer): Promise<Distance> {
  const file = fileOf(name);
  if (!existsSync(file)) {
    throw new Error(`There is no frame ${name}.`);
  }
  const shown = await (await small(screenshot)).raw().toBuffer({ resolveWithObject: true });
  const kept = await sharp(readFileSync(file))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (shown.info.width !== kept.info.width || shown.info.height !== kept.info.height) {
    throw new Error(`${name} was kept at another size.`);
  }
  return distanceBetween(shown.data, kept.data, kept.info.width);
}

/** How far apart two pictures of equal size are, given as bytes of red, green and blue. */
export function distanceBetween(a: Buffer, b: Buffer, width: number): Distance {
  const tiles = new Map<string, { sum: number; count: number }>();
  let [sum, seen] = [0, 0];
  for (let pixel = 0; pixel < a.length; pixel += 3) {
    const apart = [0, 1, 2].map((channel) =>
      Math.abs((a[pixel + channel] ?? 0) - (b[pixel + channel] ?? 0)),
    );
    const mean = apart.reduce((total, difference) => total + difference, 0) / 3;
    sum += mean;
    seen += Math.max(...apart) > EYE ? 1 : 0;
    const tile = tileOf(pixel / 3, width);
    const { sum: before, count } = tiles.get(tile) ?? { sum: 0, count: 0 };
    tiles.set(tile, { sum: before + mean, count: count + 1 });
  }
  const count = a.length / 3;
  const means = [...tiles.values()].map((tile) => tile.sum / tile.count);
  return { share: seen / count, mean: sum / count, worst: Math.max(...means) };
}

/** Pixels along the side of a tile: about an eye or a mouth. */
const TILE = 10;

const tileOf = (pixel: number, width: number): string =>
  [Math.floor((pixel % width) / TILE), Math.floor(pixel / width / TILE)].join(' ');

/** Whether a frame is as far off as another browser may draw it. */
export const isAlike = ({ share, mean, worst }: Distance): boolean =>
  share <= TOLERANCE.share && mean <= TOLERANCE.mean && worst <= TOLERANCE.worst;
