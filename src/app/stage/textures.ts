/** Loading pictures without stalling the page: one at a time, decoded away from the main thread. */

/** A decoded picture that either renderer can draw. */
export type Bitmap = ImageBitmap | HTMLImageElement;

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}.`);
  }
  return response;
}

/** Fetches JSON; what it holds is for the caller to check. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetched(url);
  return response.json();
}

/** For browsers that cannot decode blobs; the picture is decoded when this resolves. */
async function decodeAsImage(blob: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
  return image;
}

/**
 * Fetches and decodes a picture.
 *
 * @param flipped - whether rows come bottom first, as WebGL wants its textures: the browser ignores
 *   WebGL's own setting for bitmaps.
 */
export async function fetchBitmap(url: string, flipped: boolean): Promise<Bitmap> {
  const response = await fetched(url);
  const blob = await response.blob();
  return typeof createImageBitmap === 'function'
    ? createImageBitmap(blob, { imageOrientation: flipped ? 'flipY' : 'from-image' })
    : decodeAsImage(blob);
}
