import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { language } from '../ui/messages.ts';
import { homeAddress, newAttemptAddress, playAddress } from './addresses.ts';
import { competencyName } from '../ui/competencies/competency-name.ts';
import { isGrading, weakestOf, type Grades } from '../review/grading.ts';
import { messages } from './messages.ts';
import { nextMoment, nextScenario, type NextStep } from './next-step.ts';
import type { ReviewText } from '../review/review-text.ts';
import { competenciesOf, type Review } from '../review/review.ts';

type NextStepsProps = {
  review: Review;
  text: ReviewText;
  /** All attempts kept on this device. */
  kept: readonly Attempt[];
  /** Of all scenarios that are offered. */
  cards: readonly ScenarioCard[];
  grades: Grades;
};

/** One scenario to play next, with the reason; a single decision beside it; and playing again. */
export function NextSteps({ review, text, kept, cards, grades }: NextStepsProps): VNode {
  const { play } = text.scenario;
  const weakest = isGrading(grades) ? weakestOf(grades.steps, competenciesOf(review)) : null;
  const choice = { played: play.card, cards, kept, weakest };
  const next = grades === 'awaited' ? null : nextScenario(choice);
  const moment = nextMoment(choice);
  return (
    <section class="next" aria-busy={grades === 'awaited'}>
      <h2>{messages.text('next')}</h2>
      <ul>
        {next !== null && <Proposed next={next} weakest={weakest} />}
        {moment !== null && <Moment card={moment} weakest={weakest ?? ''} />}
        <li class="small">
          <a href={newAttemptAddress(play.card.id)}>{messages.text('next.again')}</a>
          {play.variants > 1 && <p>{messages.text('next.again.hint')}</p>}
        </li>
      </ul>
      <a class="button" href={homeAddress()}>
        {messages.text('next.all')}
      </a>
    </section>
  );
}

const Proposed = ({ next, weakest }: { next: NextStep; weakest: string | null }): VNode => (
  <li data-next={next.card.id} data-reason={next.reason}>
    <a href={playAddress(next.card.id)}>{next.card.title[language.value]}</a>
    <p class="reason">{reasonFor(next, weakest)}</p>
    <p>{next.card.summary[language.value]}</p>
    <p>{messages.text('next.minutes', { minutes: next.card.minutes })}</p>
  </li>
);

function reasonFor({ reason }: NextStep, weakest: string | null): string {
  if (reason !== 'trains') return messages.text(`next.${reason}`);
  return messages.text('next.trains', { name: competencyName(weakest ?? '') });
}

const Moment = ({ card, weakest }: { card: ScenarioCard; weakest: string }): VNode => (
  <li class="small" data-next={card.id}>
    <a href={playAddress(card.id)}>{card.title[language.value]}</a>
    <p>{messages.text('next.moment', { name: competencyName(weakest) })}</p>
  </li>
);
