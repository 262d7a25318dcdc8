/** Pictures as `img` elements load them, in place of `app/stage/textures.ts`: from files, too. */
import { jsonAt } from './json-at.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/stage/textures.ts';

/** A JSON file of the package. */
export async function fetchJson(url: string): Promise<unknown> {
  const json = await jsonAt(url);
  if (!json.ok) throw new Error(`${url}: ${json.error}`);
  return json.value;
}

/** Loads and decodes a picture; see the module that this one stands for. */
export async function fetchBitmap(
  url: string,
  flipped: boolean,
): Promise<ImageBitmap | HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  if (typeof createImageBitmap !== 'function') return image;
  return createImageBitmap(image, { imageOrientation: flipped ? 'flipY' : 'from-image' });
}
