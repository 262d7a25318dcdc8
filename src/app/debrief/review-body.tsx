import { useSignal, useSignalEffect } from '@preact/signals';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Grade } from '../../core/solver/grade.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { pageQuery } from '../data/page-address.ts';
import { Icon } from '../ui/icon.tsx';
import { retryAddress } from './addresses.ts';
import { Competencies, RealCase } from './afterwords.tsx';
import { finishedCount, triedAgain } from '../review/attempts-seen.ts';
import { DecisionDetail } from './decision-detail.tsx';
import { DecisionList } from './decision-list.tsx';
import { isGrading, type Grades, type Reach } from '../review/grading.ts';
import { reviewMessages } from '../review/messages.ts';
import { messages } from './messages.ts';
import { Moves } from './moves.tsx';
import { useNarrow } from './narrow.ts';
import { NextSteps } from './next-steps.tsx';
import type { Pictures } from '../review/pictures.ts';
import type { ReviewText } from '../review/review-text.ts';
import { OwnAgreement, RemarkList } from './remark-list.tsx';
import { firstToOpen, isSureWrong, type Review } from '../review/review.ts';
import { ScoreCurve } from '../review/score-curve.tsx';
import { Summary } from './summary.tsx';
import { Waterfall } from '../review/waterfall.tsx';

export type ReviewBodyProps = {
  review: Review;
  text: ReviewText;
  /** All attempts kept on this device. */
  kept: readonly Attempt[];
  /** Whether the scenario is offered in the version that was played. */
  current: boolean;
  /** Of all scenarios that are offered. */
  cards: readonly ScenarioCard[];
  pictures: Pictures;
  /** How far the scores reach; `null` while that is not known. */
  reach: Reach | null;
  grades: Grades;
};

/** The review of a finished attempt. One decision is open at a time. */
export function ReviewBody(props: ReviewBodyProps): VNode {
  const { review, text, kept, grades } = props;
  const selected = useSignal(askedFor(review.steps.length) ?? firstToOpen(review.steps));
  const select = (decision: number): void => {
    selected.value = decision;
  };
  const open = useSignal(finishedCount(review.attempt.scenario, kept) > 1);
  const shown = open.value ? grades : 'none';
  const grading = isGrading(shown) ? shown : null;
  return (
    <div class={shown === 'none' ? 'debrief' : 'debrief graded'}>
      <Summary {...props} poster={props.pictures.poster}>
        <Moves grades={grades} open={open} />
        <SureWrong {...props} onSelect={select} />
        <RemarkList position={null} />
        <OwnAgreement />
      </Summary>
      <div class="course">
        <section class="curve-card card">
          <h2>{reviewMessages.text('curve')}</h2>
          <ScoreCurve
            points={review.curve}
            marks={marksOf(shown, review.steps.length)}
            selected={selected.value}
            onSelect={select}
          />
        </section>
        {shown !== 'none' && <Waterfall grading={grading} selected={selected.value} />}
        <Decisions {...props} shown={shown} selected={selected.value} onSelect={select} />
        <div class="onward">
          <Competencies review={review} grades={grades} />
          <NextSteps {...props} />
        </div>
      </div>
      <RealCase review={review} text={text} />
      {props.current && selected.value > 0 && (
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

/** The decision that the address asks for, from 1; `null` where it asks for none. */
function askedFor(count: number): number | null {
  const number = Number(new URLSearchParams(pageQuery()).get('decision'));
  return Number.isInteger(number) && number >= 1 && number <= count ? number : null;
}

type SureWrongProps = Pick<ReviewBodyProps, 'review' | 'text'> & {
  onSelect: (decision: number) => void;
};

/** What was sure and did not hold: to be looked at before anything else. */
function SureWrong({ review, text, onSelect }: SureWrongProps): VNode | null {
  const steps = review.steps.filter(isSureWrong);
  if (steps.length === 0) return null;
  return (
    <section class="sure-wrong">
      <h2>{messages.text('sure-wrong')}</h2>
      <p class="quiet">{messages.text('sure-wrong.how')}</p>
      <ul>
        {steps.map((step) => (
          <li key={step.number}>
            <button type="button" class="button" onClick={() => onSelect(step.number)}>
              {messages.text('sure-wrong.open', {
                number: step.number,
                title: text.title(step, review),
              })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A grade for each decision, `null` where it is awaited; no marks at all where there are none. */
function marksOf(grades: Grades, steps: number): readonly (Grade | null)[] | null {
  if (grades === 'none') return null;
  if (grades === 'awaited') return Array.from({ length: steps }, () => null);
  return grades.steps.map(({ grade }) => grade);
}

type DecisionsProps = ReviewBodyProps & {
  /** The grades as far as they are open. */
  shown: Grades;
  selected: number;
  onSelect: (decision: number) => void;
};

/** The list of decisions and the open one, beside it or under its row. */
function Decisions(props: DecisionsProps): VNode {
  const { review, text, kept, pictures, grades, shown, selected, onSelect } = props;
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
      {...{ review, text, step, portraits, grades }}
      labelled={shown !== 'none'}
      shown={asked.value.includes(selected) || triedAgain(review.attempt, selected, kept)}
      retry={props.current ? retryAddress(review.attempt, selected) : null}
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
          grades={shown}
          below={narrow && detail}
        />
      </div>
      {!narrow && <div class="card detail-card">{detail}</div>}
    </section>
  );
}
