/** Loading pictures without stalling the page: decoded one at a time, away from the main thread. */

/** A decoded picture that either renderer can draw. */
export type Bitmap = ImageBitmap | HTMLImageElement;

/**
 * After this a file counts as lost, in milliseconds: the sets queue behind it, and a connection that
 * died while a computer slept may else keep it for ever.
 */
const LOST_AFTER_MS = 20_000;
/** A picture shares the line with all others of its place. */
const PICTURE_LOST_AFTER_MS = 60_000;

async function fetched(
  url: string,
  lostAfterMs: number,
  priority: RequestPriority = 'auto',
): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(lostAfterMs), priority });
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
 * Fetches a picture, behind all else that the page asks for; fails if it does not come in time. Where
 * nobody waits for it any more, its failure is nobody's.
 */
export function fetchPicture(url: string, lostAfterMs = PICTURE_LOST_AFTER_MS): Promise<Blob> {
  const picture = fetched(url, lostAfterMs, 'low').then((response) => response.blob());
  picture.catch(() => undefined);
  return picture;
}

/**
 * Decodes a picture.
 *
 * @param flipped - whether rows come bottom first, as WebGL wants its textures: the browser ignores
 *   WebGL's own setting for bitmaps.
 */
export async function decodePicture(picture: Blob, flipped: boolean): Promise<Bitmap> {
  return typeof createImageBitmap === 'function'
    ? createImageBitmap(picture, { imageOrientation: flipped ? 'flipY' : 'from-image' })
    : decodeAsImage(picture);
}
