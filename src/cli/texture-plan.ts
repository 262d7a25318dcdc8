/** Textures described before they are drawn, so that what has been drawn once is known again. */
import type { Box } from '../../assets/art/svg.ts';
import { composite, cut, encode, paintedBox, rasterize, type Material } from './texture.ts';

/** A piece of SVG and where it goes. */
export type Piece = {
  readonly art: string;
  /** What of the art is shown, in its own units. */
  readonly view: Box;
  /** Pixels per unit. */
  readonly scale: number;
  /** Where its top left corner goes, in pixels. */
  readonly at: readonly [x: number, y: number];
};

/** One picture, drawn once and handed out in one or more cuts. */
export type TexturePlan = {
  readonly pieces: readonly Piece[];
  /** In pixels. */
  readonly size: readonly [width: number, height: number];
  readonly material: Material;
  /** The parts wanted of it, in pixels. */
  readonly cuts: readonly Box[];
  /** Cuts are made smaller, in steps of so many pixels, to what is painted in them; 0 for never. */
  readonly trim: number;
};

/** A WebP file, and what part of the picture it shows, in pixels. */
export type DrawnTexture = { readonly box: Box; readonly bytes: Buffer };

/** A plan for one piece that fills its texture. */
export function planOf(art: string, view: Box, scale: number, material: Material): TexturePlan {
  const size = [Math.round(view[2] * scale), Math.round(view[3] * scale)] as const;
  return {
    pieces: [{ art, view, scale, at: [0, 0] }],
    size,
    material,
    cuts: [[0, 0, ...size]],
    trim: 0,
  };
}

/**
 * Draws a plan.
 *
 * @returns one texture for each cut, `null` for one in which nothing is painted.
 */
export async function drawPlan(plan: TexturePlan): Promise<(DrawnTexture | null)[]> {
  const { pieces, size, material, cuts, trim } = plan;
  const drawn = await Promise.all(
    pieces.map(async ({ art, view, scale, at }) => ({
      raster: await rasterize(art, view, scale),
      at,
    })),
  );
  const whole = composite(drawn, size);
  return Promise.all(
    cuts.map(async (box) => {
      const raster = await cut(whole, box);
      const painted = trim === 0 ? ([0, 0, box[2], box[3]] as const) : paintedBox(raster, trim);
      return painted === null
        ? null
        : {
            box: [box[0] + painted[0], box[1] + painted[1], painted[2], painted[3]] as const,
            bytes: await encode(await cut(raster, painted), material),
          };
    }),
  );
}
