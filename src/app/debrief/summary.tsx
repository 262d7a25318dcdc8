import type { ComponentChildren, VNode } from 'preact';
import type { Localized } from '../../contract/locale.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { ScoreRange } from '../../core/solver/report.ts';
import { Icon } from '../ui/icon.tsx';
import { MeterTicks } from '../ui/meter-ticks.tsx';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { attemptNumber, endingsSeen } from '../review/attempts-seen.ts';
import { GradeShape } from '../review/grade-badge.tsx';
import type { Reach } from '../review/grading.ts';
import { messages } from './messages.ts';
import type { ReviewText } from '../review/review-text.ts';
import { crossedIn, type Review } from '../review/review.ts';

type SummaryProps = {
  review: Review;
  text: ReviewText;
  kept: readonly Attempt[];
  poster: string | null;
  /** How far the scores reach; `null` while that is not known. */
  reach: Reach | null;
  /** What stands between the scores and the costs. */
  children?: ComponentChildren;
};

/** How it ended: the ending's name over the place, what followed, both scores, what it cost. */
export function Summary(props: SummaryProps): VNode {
  const { review, text, reach } = props;
  const { ending, assessment, attempt } = review;
  return (
    <div class="summary">
      <Poster {...props} />
      <p class="followed">{text.scenario.named(ending.followed)}</p>
      <Crossed review={review} />
      <div class="scores">
        <Score score="trust" value={assessment.trust} range={reach?.trust ?? null} />
        <Score
          score="partnership"
          value={assessment.partnership}
          range={reach?.partnership ?? null}
        />
        {!attempt.rules.timers && (
          <p class="untimed">
            <Icon name="info-circle" size={18} />
            {messages.text('untimed')}
          </p>
        )}
      </div>
      {props.children}
      <Consequences name="cost" items={ending.cost} text={text} />
      <Consequences name="kept" items={ending.kept} text={text} />
    </div>
  );
}

/** The verdict on wrong means: whatever they won, or beside a loss that says enough itself. */
function Crossed({ review }: { review: Review }): VNode | null {
  const step = crossedIn(review.steps);
  if (step === null) return null;
  const lost = review.ending.tone === 'dim';
  return (
    <section class="crossed">
      <h2>
        <GradeShape grade="line-crossed" />
        {messages.text(lost ? 'crossed.lost' : 'crossed')}
      </h2>
      <p>{messages.text(lost ? 'crossed.lost.why' : 'crossed.why', { number: step.number })}</p>
    </section>
  );
}

function Poster({ review, text, kept, poster }: SummaryProps): VNode {
  const { attempt, debrief, ending } = review;
  const all = kept.some(({ id }) => id === attempt.id) ? kept : [...kept, attempt];
  const endings = Object.keys(debrief.endings);
  return (
    <header class="poster poster-frame" data-tone={ending.tone}>
      {poster !== null && <img src={poster} alt="" width="900" height="520" />}
      <div class="poster-words">
        <p>
          {messages.text('attempt', {
            scenario: text.scenario.named(text.scenario.play.card.title),
            number: attemptNumber(attempt, all),
            seen: endingsSeen(attempt.scenario, endings, all),
            total: endings.length,
          })}
        </p>
        <h1>{text.scenario.named(ending.title)}</h1>
      </div>
    </header>
  );
}

type ScoreProps = { score: ScoreName; value: number; range: ScoreRange | null };

function Score({ score, value, range }: ScoreProps): VNode {
  const label = uiMessages.text(`score.${score}`);
  return (
    <div
      class={`score ${score}`}
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={valueText(value, range)}
    >
      <div class="score-head" aria-hidden="true">
        <ScoreSign score={score} />
        <span class="score-name">{label}</span>
        <span class="score-value">{value}</span>
        <span class="score-range">
          {range !== null && (
            <>
              <span>{messages.text('reach.best', { value: range.max })}</span>
              <span>{messages.text('reach.worst', { value: range.min })}</span>
            </>
          )}
        </span>
      </div>
      <div class="score-ticks">
        <MeterTicks score={score} value={value} wide />
        {range !== null && <span class="best-mark" style={{ left: `${range.max}%` }} />}
      </div>
    </div>
  );
}

const valueText = (value: number, range: ScoreRange | null): string =>
  range === null
    ? messages.text('of-hundred', { value })
    : messages.text('reach', { value, best: range.max, worst: range.min });

type ConsequencesProps = {
  name: 'cost' | 'kept';
  items: readonly Localized[];
  text: ReviewText;
};

function Consequences({ name, items, text }: ConsequencesProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <section class={`consequences ${name}`}>
      <h2>{messages.text(name)}</h2>
      <ul>
        {items.map((item, at) => (
          <li key={at}>
            <Icon name={name === 'cost' ? 'minus' : 'check'} />
            {text.scenario.named(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}
