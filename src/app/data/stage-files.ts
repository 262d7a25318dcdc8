import { MOODS, type Mood } from '../../core/story/turn.ts';
import { isStageIndex, type StageIndex } from '../session/stage-index.ts';
import { jsonAt } from './json-at.ts';
import { rootFolder } from './page-address.ts';

/** The folder of the stage's pictures, below the site's root. */
export const STAGE_FOLDER = rootFolder('stage');

/** Loads the index of the stage's pictures; `null` when it cannot be had. */
export async function loadStageIndex(
  folder: string | URL = STAGE_FOLDER,
): Promise<StageIndex | null> {
  const index = await jsonAt(`${folder.toString()}stage.json`);
  return index.ok && isStageIndex(index.value) ? index.value : null;
}

/** The address of somebody's picture in each mood. */
export type Portraits = Readonly<Record<Mood, string>>;

/** The pictures of a drawn person; `null` where nobody has been drawn under that name. */
export function portraitsOf(
  index: StageIndex,
  drawing: string,
  folder: string | URL = STAGE_FOLDER,
): Portraits | null {
  const faces = index.portraits[drawing];
  if (faces === undefined) return null;
  const entries = MOODS.map((mood) => [mood, `${folder.toString()}${faces[mood].url}`] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every mood has its entry
  return Object.fromEntries(entries) as Portraits;
}
