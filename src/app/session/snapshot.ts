import type { PlayFile } from '../../contract/compiled.ts';
import type { Mood, StageState } from '../../core/story/turn.ts';
import type { PersonOnStage } from './stage-snapshot.ts';

/** The client: the first member of the cast. Whoever else speaks is a colleague or a bystander. */
export const clientOf = (play: Pick<PlayFile, 'cast'>): string => Object.keys(play.cast)[0] ?? '';

/** The mood that a client rests in at a level of trust, 0-100, until a line sets another. */
export function restingMood(trust: number): Mood {
  if (trust < 25) return 'angry';
  if (trust < 45) return 'annoyed';
  if (trust < 65) return 'neutral';
  return trust < 85 ? 'warm' : 'delighted';
}

/** The mood in which somebody is seen. */
export function moodOf(play: PlayFile, person: string, stage: StageState, trust: number): Mood {
  return stage.moods[person] ?? (person === clientOf(play) ? restingMood(trust) : 'neutral');
}

/** Everybody in the place, as the stage shows them. */
export const peopleOn = (
  play: PlayFile,
  stage: StageState,
  { trust, speaker }: { readonly trust: number; readonly speaker: string },
): readonly PersonOnStage[] =>
  stage.present.map((id) => ({
    id,
    drawing: play.cast[id]?.drawing ?? '',
    mood: moodOf(play, id, stage, trust),
    speaking: id === speaker,
  }));
