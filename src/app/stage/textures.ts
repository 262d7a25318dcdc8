/** Loading pictures without stalling the page: one at a time, decoded away from the main thread. */

/** A decoded picture that either renderer can draw. */
export type Bitmap = ImageBitmap | HTMLImageElement;

/**
 * After this a file counts as lost, in milliseconds: the sets queue behind it, and a connection that
 * died while a computer slept may else keep it for ever.
 */
const LOST_AFTER_MS = 20_000;

async function fetched(url: string, lostAfterMs: number): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(lostAfterMs) });
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}.`);
  }
  return response;
}

/** Fetches JSON; what it holds is for the caller to check. Fails if it does not come in time. */
export async function fetchJson(url: string, lostAfterMs = LOST_AFTER_MS): Promise<unknown> {
  const response = await fetched(url, lostAfterMs);
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
 * Fetches and decodes a picture; fails if it does not come in time.
 *
 * @param flipped - whether rows come bottom first, as WebGL wants its textures: the browser ignores
 *   WebGL's own setting for bitmaps.
 */
export async function fetchBitmap(url: string, flipped: boolean): Promise<Bitmap> {
  const response = await fetched(url, LOST_AFTER_MS);
  const blob = await response.blob();
  return typeof createImageBitmap === 'function'
    ? createImageBitmap(blob, { imageOrientation: flipped ? 'flipY' : 'from-image' })
    : decodeAsImage(blob);
}
