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

/** Loads a picture; see the module that this one stands for. */
export function fetchPicture(url: string): Promise<HTMLImageElement> {
  const picture = new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => reject(new Error(`${url} cannot be shown.`)));
    image.src = url;
  });
  picture.catch(() => undefined);
  return picture;
}

/** Decodes a picture; see the module that this one stands for. */
export async function decodePicture(
  picture: HTMLImageElement,
  flipped: boolean,
): Promise<ImageBitmap | HTMLImageElement> {
  await picture.decode();
  if (typeof createImageBitmap !== 'function') return picture;
  return createImageBitmap(picture, { imageOrientation: flipped ? 'flipY' : 'from-image' });
}
