/** What tells whoever speaks from the others: a step forward, and a mouth that moves. */
import type { Mood } from '../../core/story/turn.ts';
import { lerp, progress, swing } from './interpolation.ts';

/** What somebody does while a line is said; `rests` when nobody there says it, or nobody else is. */
export type SpeechRole = 'rests' | 'speaks' | 'listens';

/** How much nearer whoever speaks comes, and how far the others draw back. */
const NEARNESS: Readonly<Record<SpeechRole, number>> = { rests: 0, speaks: 0.035, listens: -0.035 };

const STEP_MS = 350;

/** A change from one role to another, and when it began. */
export type Step = { readonly from: SpeechRole; readonly to: SpeechRole; readonly at: number };

/** How much nearer somebody is, as a share of the size, `elapsed` milliseconds into a step. */
export const stepNearness = ({ from, to }: Step, elapsed: number): number =>
  lerp(NEARNESS[from], NEARNESS[to], swing(progress(elapsed, 0, STEP_MS)));

export const isStepping = (elapsed: number): boolean => elapsed < STEP_MS;

/** The part of a mouth that smiles while it says something, and opens no farther. */
const TELLING = 'mouth:telling';

/** The other mouth while somebody speaks: open where the mood's own is shut. */
const OTHER_MOUTH: Readonly<Record<Mood, string>> = {
  neutral: 'mouth:worried',
  warm: TELLING,
  annoyed: 'mouth:worried',
  angry: 'mouth:annoyed',
  worried: 'mouth:neutral',
  delighted: TELLING,
};

/** The shortest time for which a mouth keeps its shape; syllables last one to three of these. */
const SYLLABLE_MS = 110;
const SYLLABLES = [false, true, false, true, true, false, false, true, false, true] as const;

/** The part for the mouth that is seen `elapsed` milliseconds after somebody began to speak. */
export function speakingMouth(mood: Mood, elapsed: number): string {
  const syllable = Math.floor(elapsed / SYLLABLE_MS) % SYLLABLES.length;
  return SYLLABLES[syllable] === true ? OTHER_MOUTH[mood] : `mouth:${mood}`;
}
