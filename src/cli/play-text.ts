/** A play-through as text for people. */
import type { Localized } from '../contract/locale.ts';
import type { Beat, MeterChange, Turn } from '../core/story/turn.ts';
import { textIn } from './localized-text.ts';
import type { Playing, PlayResult } from './play.ts';

const WORDS = {
  en: {
    trust: 'trust',
    partnership: 'partnership value',
    you: 'You',
    choose: 'Your choice',
    worth: 'worth',
    before: 'What came before',
    documented: 'as documented',
  },
  ru: {
    trust: 'доверие',
    partnership: 'ценность партнёрства',
    you: 'Вы',
    choose: 'Ваш выбор',
    worth: 'итог',
    before: 'Что было раньше',
    documented: 'как было на самом деле',
  },
} as const;

/** How the followed scenario ended; nothing where the scenario follows none. */
export function printBefore({ scenario, locale, after }: Playing): string {
  const { follows } = scenario.play;
  if (follows === undefined) return '';
  const words = WORDS[locale];
  const ending = follows.endings[after ?? follows.historical];
  const real = after === undefined ? ` (${words.documented})` : '';
  return `${words.before}: ${follows.title[locale]}${real}\n${ending?.title[locale] ?? ''}. ${ending?.followed[locale] ?? ''}\n`;
}

/** The lines of a turn, then its choices, numbered from 1. */
export function printTurn(turn: Turn, playing: Playing): string {
  const beats = turn.beats.map((beat, at) => printBeat(beat, turn.beats[at - 1], playing)).join('');
  if (turn.choices.length === 0) return beats;
  const choices = turn.choices.map(
    ({ id, text }, at) => `  ${at + 1}. ${textIn(playing, id, text)}\n`,
  );
  return `${beats}\n${choices.join('')}${WORDS[playing.locale].choose}: \n`;
}

function printBeat(beat: Beat, before: Beat | undefined, playing: Playing): string {
  const { clock } = beat.stage;
  const time = clock !== '' && clock !== before?.stage.clock ? `\n[${clock}]\n` : '';
  const speaker = speakerName(beat.speaker, playing);
  const said = `${speaker}${textIn(playing, beat.id, beat.text)}\n`;
  return `${time}${said}${beat.change === null ? '' : printChange(beat.change, beat, playing)}`;
}

function speakerName(speaker: string, { scenario, locale }: Playing): string {
  if (speaker === '') return '';
  const name = speaker === 'you' ? WORDS[locale].you : scenario.play.cast[speaker]?.name[locale];
  return `${name ?? speaker}: `;
}

function printChange(change: MeterChange, beat: Beat, { scenario, locale }: Playing): string {
  const words = WORDS[locale];
  const why: Localized | undefined = scenario.play.reactions[change.reaction];
  const moved = [
    change.trust === 0 ? '' : `${words.trust} ${beat.trust} (${signed(change.trust)})`,
    change.partnership === 0
      ? ''
      : `${words.partnership} ${beat.partnership} (${signed(change.partnership)})`,
  ].filter((part) => part !== '');
  return `    ${[why?.[locale], moved.join(', ')].filter(Boolean).join(': ')}\n`;
}

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${-points}`);

/** The ending with what followed, and both scores. */
export function printResult(result: PlayResult, { scenario, locale }: Playing): string {
  const words = WORDS[locale];
  const ending = scenario.debrief.endings[result.ending];
  const title = ending?.title[locale] ?? result.ending;
  const scores = `${words.trust} ${result.trust}, ${words.partnership} ${result.partnership}`;
  return `\n=== ${title} ===\n${ending?.followed[locale] ?? ''}\n${scores}, ${words.worth} ${result.outcome.toFixed(2)}\n`;
}
