/** The renderer where pictures may come from files, in place of `app/stage/renderer.ts`. */
import { probeDriver as probe } from '../../../app/stage/renderer.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/stage/renderer.ts';

/** The graphics driver's name; none for a page opened from a file, whose pictures WebGL refuses. */
export const probeDriver = (): string | null => (location.protocol === 'file:' ? null : probe());
