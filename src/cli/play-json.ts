/** A play-through as JSON lines: the same seed and choices give the same bytes. */
import { spokenWords } from '../core/story/line.ts';
import type { Turn } from '../core/story/turn.ts';
import { textIn } from './localized-text.ts';
import type { Playing, PlayResult } from './play.ts';

/** What came before: the followed scenario's ending, and whether it is the documented one. */
function beforeOf({ scenario, locale, after }: Playing): unknown {
  const { follows } = scenario.play;
  if (follows === undefined) return undefined;
  const { historical, endings } = follows;
  const ending = after ?? historical;
  return {
    scenario: follows.scenario,
    ending,
    title: endings[ending]?.title[locale],
    followed: endings[ending]?.followed[locale],
    documented: after === undefined,
  };
}

/** One line for a turn; the first also tells what came before, in a scenario that follows another. */
export function jsonTurn(turn: Turn, playing: Playing): string {
  const { index, beats, choices, trust, partnership, ledger, ending, stage } = turn;
  return line({
    type: 'turn',
    index,
    beats: beats.map((beat) => ({
      speaker: beat.speaker,
      text: textIn(playing, beat.id, beat.text),
      id: beat.id,
      mood: beat.stage.moods[beat.speaker] ?? null,
      clock: beat.stage.clock,
      channel: beat.stage.channel,
      background: beat.stage.background,
      directions: beat.directions,
      trust: beat.trust,
      partnership: beat.partnership,
      change: beat.change,
    })),
    choices: choices.map(({ id, text, timer, silence }) => {
      const shown = textIn(playing, id, text);
      return { id, text: shown, said: spokenWords(shown) !== null, timer, silence };
    }),
    trust,
    partnership,
    clock: stage.clock,
    promises: ledger,
    ending,
    before: index === 0 ? beforeOf(playing) : undefined,
  });
}

/** The last line: the ending, the scores, and what is needed to replay the attempt. */
export const jsonResult = (
  result: PlayResult,
  { scenario, locale, seed, after, choices }: Playing,
): string =>
  line({
    type: 'result',
    ...result,
    scenario: scenario.card.id,
    hash: scenario.card.hash,
    seed,
    after,
    locale,
    choices,
  });

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
