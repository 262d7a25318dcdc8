/** The stage's still pictures, as the library and the debrief show them. */
import type { PlayFile } from '../../contract/compiled.ts';
import type { Mood } from '../../core/story/turn.ts';
import { clientOf } from '../session/snapshot.ts';
import { isStageIndex, type StageIndex } from '../session/stage-index.ts';

/** The address of the client's picture in each mood. */
export type Portraits = Readonly<Record<Mood, string>>;

/** What there is to show of a scenario; `null` where nothing has been drawn. */
export type Pictures = { readonly poster: string | null; readonly portraits: Portraits | null };

/** Before the pictures are known, and where there are none. */
export const NO_PICTURES: Pictures = { poster: null, portraits: null };

const FOLDER = '/stage/';

/** Loads the index of the pictures; `null` when it does not come. */
export async function loadStageIndex(): Promise<StageIndex | null> {
  try {
    const response = await fetch(`${FOLDER}stage.json`);
    const index: unknown = response.ok ? await response.json() : null;
    return isStageIndex(index) ? index : null;
  } catch {
    return null;
  }
}

/** The pictures of a scenario: its first background, and the client. */
export function picturesOf(index: StageIndex, play: PlayFile): Pictures {
  const poster = index.posters[Object.keys(play.backgrounds)[0] ?? ''];
  const faces = index.portraits[play.cast[clientOf(play)]?.drawing ?? ''];
  const url = (mood: Mood): string => `${FOLDER}${faces?.[mood].url ?? ''}`;
  const portraits = {
    neutral: url('neutral'),
    warm: url('warm'),
    annoyed: url('annoyed'),
    angry: url('angry'),
    worried: url('worried'),
    delighted: url('delighted'),
  };
  return {
    poster: poster === undefined ? null : FOLDER + poster.url,
    portraits: faces === undefined ? null : portraits,
  };
}
