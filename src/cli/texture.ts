/** Drawings made into WebP textures. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { svgDocument, type Box } from '../../assets/art/svg.ts';
import { assertNever } from '../core/base/assert-never.ts';

/** Pixels in memory, four bytes each: red, green, blue, alpha. */
export type Raster = { readonly data: Buffer; readonly width: number; readonly height: number };

/** Draws `view` of an SVG at `scale` pixels per unit. */
export async function rasterize(art: string, view: Box, scale: number): Promise<Raster> {
  const size = [Math.round(view[2] * scale), Math.round(view[3] * scale)] as const;
  const { data, info } = await sharp(Buffer.from(svgDocument(art, view, size)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const open = ({ data, width, height }: Raster): Sharp =>
  sharp(data, { raw: { width, height, channels: 4 } });

/** Cuts out `box`, given in pixels. */
export async function cut(raster: Raster, [left, top, width, height]: Box): Promise<Raster> {
  const data = await open(raster).extract({ left, top, width, height }).raw().toBuffer();
  return { data, width, height };
}

/** Puts rasters side by side into an empty picture; where they overlap, the last one counts. */
export function composite(
  layers: readonly { readonly raster: Raster; readonly at: readonly [x: number, y: number] }[],
  [width, height]: readonly [width: number, height: number],
): Raster {
  const [only] = layers;
  if (layers.length === 1 && only?.raster.width === width && only.raster.height === height) {
    return only.raster;
  }
  const data = Buffer.alloc(width * height * 4);
  for (const { raster, at } of layers) {
    for (let y = 0; y < raster.height; y += 1) {
      const row = raster.data.subarray(y * raster.width * 4, (y + 1) * raster.width * 4);
      row.copy(data, ((at[1] + y) * width + at[0]) * 4);
    }
  }
  return { data, width, height };
}

const isPainted = ({ data, width }: Raster, x: number, y: number): boolean =>
  (data[(y * width + x) * 4 + 3] ?? 0) > 0;

/** The smallest box of whole `step`s that holds everything painted, or `null` for nothing. */
export function paintedBox(raster: Raster, step: number): Box | null {
  let [left, top, right, bottom] = [raster.width, raster.height, -1, -1];
  for (let y = 0; y < raster.height; y += 1) {
    for (let x = 0; x < raster.width; x += 1) {
      if (isPainted(raster, x, y)) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
  }
  if (right < 0) {
    return null;
  }
  const down = (value: number): number => Math.floor(value / step) * step;
  const up = (value: number, limit: number): number =>
    Math.min(limit, Math.ceil((value + 1) / step) * step);
  const [x, y] = [down(left), down(top)];
  return [x, y, up(right, raster.width) - x, up(bottom, raster.height) - y];
}

/**
 * What a texture is of: `paper` has edges and may be transparent; `fine-paper` is the same with more
 * pixels than a screen can show, so that colours may smear over one of them; a `figure` is paper of
 * few colours; `light` is laid on by screening, where black is nothing, so that it needs no
 * transparency; `shade` is laid on by multiplying, where white is nothing; `soft-shade` is the same
 * without edges, made small and magnified, so that its steps must be too fine to see; `shadow` has
 * neither edges nor detail.
 */
export type Material =
  | 'paper'
  | 'fine-paper'
  | 'figure'
  | 'light'
  | 'shade'
  | 'soft-shade'
  | 'shadow';

/** As few colours as look the same; of flat shapes that loses nothing one sees and halves the bytes. */
const withFewColours = async (raster: Raster): Promise<Sharp> =>
  sharp(
    await open(raster)
      .png({ palette: true, quality: 60, dither: 0, effort: 1, compressionLevel: 0 })
      .toBuffer(),
  );

/** Without transparency, on a ground of one colour. */
const onGround = (raster: Raster, background: string, quality = 80): Promise<Buffer> =>
  open(raster).flatten({ background }).webp({ quality, effort: 4 }).toBuffer();

/** The WebP bytes of a raster. */
export async function encode(raster: Raster, material: Material): Promise<Buffer> {
  switch (material) {
    case 'paper':
      return open(raster)
        .webp({ quality: 80, alphaQuality: 90, smartSubsample: true, effort: 4 })
        .toBuffer();
    case 'fine-paper':
      return open(raster).webp({ quality: 64, alphaQuality: 75, effort: 4 }).toBuffer();
    case 'figure':
      return (await withFewColours(raster)).webp({ lossless: true, effort: 2 }).toBuffer();
    case 'light':
      return onGround(raster, '#000000');
    case 'shade':
      return onGround(raster, '#ffffff');
    case 'soft-shade':
      return onGround(raster, '#ffffff', 98);
    case 'shadow':
      return open(raster).webp({ lossless: true, effort: 4 }).toBuffer();
    default:
      return assertNever(material);
  }
}

/**
 * Writes bytes under a name that holds a hash of them.
 *
 * @returns the file's name, such as `desk.3f9a1c02.webp`.
 */
export async function writeHashed(
  folder: string,
  name: string,
  extension: string,
  bytes: Buffer | string,
): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `${name}.${hash}.${extension}`;
  await writeFile(join(folder, file), bytes);
  return file;
}
