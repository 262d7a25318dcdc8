/** The stage's still pictures, as the debrief shows them. */
import type { PlayFile } from '../../contract/compiled.ts';
import { portraitsOf, STAGE_FOLDER, type Portraits } from '../data/stage-files.ts';
import { clientOf } from '../session/snapshot.ts';
import type { StageIndex } from '../session/stage-index.ts';

/** What there is to show of a scenario; `null` where nothing has been drawn. */
export type Pictures = { readonly poster: string | null; readonly portraits: Portraits | null };

/** Before the pictures are known, and where there are none. */
export const NO_PICTURES: Pictures = { poster: null, portraits: null };

/** The pictures of a scenario: its first background, and the client. */
export function picturesOf(index: StageIndex, play: PlayFile): Pictures {
  const poster = index.posters[play.card.background];
  return {
    poster: poster === undefined ? null : STAGE_FOLDER + poster.url,
    portraits: portraitsOf(index, play.cast[clientOf(play)]?.drawing ?? ''),
  };
}
