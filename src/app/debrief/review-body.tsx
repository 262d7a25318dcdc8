import { useSignal, useSignalEffect } from '@preact/signals';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { Icon } from '../ui/icon.tsx';
import { retryAddress } from './addresses.ts';
import { Competencies, NextSteps, RealCase } from './afterwords.tsx';
import { triedAgain } from './attempts-seen.ts';
import { DecisionDetail } from './decision-detail.tsx';
import { DecisionList } from './decision-list.tsx';
import { messages } from './messages.ts';
import { useNarrow } from './narrow.ts';
import type { Pictures } from './pictures.ts';
import type { ReviewText } from './review-text.ts';
import { firstToOpen, type Review } from './review.ts';
import { ScoreCurve } from './score-curve.tsx';
import { Summary } from './summary.tsx';

export type ReviewBodyProps = {
  review: Review;
  text: ReviewText;
  /** All attempts kept on this device. */
  kept: readonly Attempt[];
  /** Of all scenarios that are offered. */
  cards: readonly ScenarioCard[];
  pictures: Pictures;
};

/** The review of a finished attempt. One decision is open at a time. */
export function ReviewBody(props: ReviewBodyProps): VNode {
  const { review, text, kept, cards, pictures } = props;
  const { card } = text.scenario.play;
  const selected = useSignal(firstToOpen(review.steps));
  const select = (decision: number): void => {
    selected.value = decision;
  };
  return (
    <div class="debrief">
      <Summary review={review} text={text} kept={kept} poster={pictures.poster} />
      <div class="course">
        <section class="curve-card card">
          <h2>{messages.text('curve')}</h2>
          <ScoreCurve points={review.curve} selected={selected.value} onSelect={select} />
        </section>
        <Decisions {...props} selected={selected.value} onSelect={select} />
        <div class="onward">
          <Competencies counts={review.assessment.competencies} />
          <NextSteps card={card} others={cards.filter(({ id }) => id !== card.id)} />
        </div>
      </div>
      <RealCase review={review} text={text} />
      {selected.value > 0 && (
        <div class="sticky-action">
          <a class="button primary" href={retryAddress(review.attempt, selected.value)}>
            <Icon name="refresh" />
            {messages.text('retry.from', { number: selected.value })}
          </a>
        </div>
      )}
    </div>
  );
}

type DecisionsProps = ReviewBodyProps & { selected: number; onSelect: (decision: number) => void };

/** The list of decisions and the open one, beside it or under its row. */
function Decisions(props: DecisionsProps): VNode {
  const { review, text, kept, pictures, selected, onSelect } = props;
  const { portraits } = pictures;
  const narrow = useNarrow();
  const asked = useSignal<readonly number[]>([]);
  const place = useRef<HTMLElement>(null);
  useSignalEffect(() => {
    if (asked.value.length > 0)
      queueMicrotask(() => place.current?.querySelector<HTMLElement>('[data-instead]')?.focus());
  });
  const step = review.steps.find(({ number }) => number === selected);
  const detail = step !== undefined && (
    <DecisionDetail
      key={step.number}
      {...{ review, text, step, portraits }}
      shown={asked.value.includes(selected) || triedAgain(review.attempt, selected, kept)}
      retry={retryAddress(review.attempt, selected)}
      onShow={() => {
        asked.value = [...asked.value, selected];
      }}
    />
  );
  return (
    <section class="decisions-and-detail" ref={place}>
      <div class="card list-card">
        <h2 id="decisions-title" class="visually-hidden">
          {messages.text('decisions')}
        </h2>
        <DecisionList
          {...{ review, text, portraits, selected, onSelect }}
          below={narrow && detail}
        />
      </div>
      {!narrow && <div class="card detail-card">{detail}</div>}
    </section>
  );
}
