/**
 * A short feedback after each decision, where an assignment asks for feedback as one goes: what the
 * client took from it, and the principle. What could be said instead stays for the review.
 */
import { effect, signal } from '@preact/signals';
import type { VNode } from 'preact';
import type { DebriefFile, PlayFile, Strings } from '../../../contract/compiled.ts';
import type { Locale } from '../../../contract/locale.ts';
import { feedbackId, type FeedbackBlock, type RatedChoice } from '../../../contract/rubric.ts';
import { assess } from '../../../core/assess/assessment.ts';
import type { Attempt } from '../../../core/attempt/attempt.ts';
import { verifyAttempt } from '../../../core/attempt/verify.ts';
import { loadDebrief, loadDebriefStrings } from '../../data/scenario-files.ts';
import type { Session } from '../../session/session.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { language } from '../../ui/messages.ts';
import { answerMessages } from './messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './answer.css';

/** The latest decision, as its feedback tells it. */
export type Answer = {
  readonly choice: string;
  readonly rated: RatedChoice;
  /** Which variant of what the client felt applies; `null` for the usual one. */
  readonly felt: number | null;
};

/** What the rubric says of the latest decision; `null` before the first, or where it says nothing. */
export function answerOf(attempt: Attempt, play: PlayFile, debrief: DebriefFile): Answer | null {
  const { story: storyJson, variants, follows, card } = play;
  const scenario = { id: card.id, hash: card.hash, storyJson, variants, follows };
  const verified = verifyAttempt(attempt, scenario);
  if (!verified.ok) return null;
  const { decisions } = assess(verified.value.replay, debrief.rubric, debrief.endings);
  const last = decisions.at(-1);
  if (last === undefined) return null;
  const rated = debrief.rubric.decisions[last.decision]?.choices[last.choice];
  return rated === undefined ? null : { choice: last.choice, rated, felt: last.felt };
}

/** Loads what the feedback is told from; `null` where it cannot be had. */
export async function openAnswers(session: Session): Promise<(() => VNode | null) | null> {
  const { play } = session;
  const [debrief] = await Promise.all([
    loadDebrief(play.card),
    answerMessages.load(language.peek()),
  ]);
  if (!debrief.ok) return null;
  const strings = signal<Partial<Record<Locale, Strings>>>({});
  const translate = async (locale: Locale): Promise<void> => {
    const loaded = await loadDebriefStrings(play.card, locale);
    if (loaded.ok) strings.value = { ...strings.peek(), [locale]: loaded.value };
  };
  effect(() => {
    const locale = language.value;
    if (locale !== play.sourceLocale && strings.peek()[locale] === undefined)
      void translate(locale);
  });
  // It waits until the client has answered, and until that is painted.
  const said = signal<Answer | null>(null);
  const tell = (): void => {
    const phase = session.phase.peek();
    const answered = phase === 'choosing' || phase === 'ended';
    said.value = answered ? answerOf(session.attempt.peek(), play, debrief.value) : null;
  };
  effect(() => {
    void session.phase.value;
    void session.attempt.value;
    afterPaint(tell);
  });
  return () => (
    <AnswerCard
      answer={said.value}
      translated={language.value === play.sourceLocale ? {} : (strings.value[language.value] ?? {})}
    />
  );
}

type AnswerProps = { answer: Answer | null; translated: Strings };

/** Always there, so that what comes into it is read out. */
const AnswerCard = ({ answer, translated }: AnswerProps): VNode => (
  <div class="answer-place" role="status" data-answer={answer?.choice}>
    {answer !== null && (
      <details key={answer.choice} class="answer panel" open>
        <summary>{answerMessages.text('title')}</summary>
        <h3>{answerMessages.text('felt')}</h3>
        <p>{wordsOf(answer, 'felt', translated)}</p>
        <h3>{answerMessages.text('principle')}</h3>
        <p>{wordsOf(answer, 'principle', translated)}</p>
      </details>
    )}
  </div>
);

function wordsOf(
  { choice, rated, felt }: Answer,
  block: Extract<FeedbackBlock, 'felt' | 'principle'>,
  translated: Strings,
): string {
  const { feedback } = rated;
  const variant = block === 'felt' && felt !== null ? feedback.feltWhen?.[felt] : undefined;
  if (variant === undefined || felt === null)
    return translated[feedbackId(choice, block)] ?? feedback[block];
  return translated[feedbackId(choice, block, felt)] ?? variant.text;
}
