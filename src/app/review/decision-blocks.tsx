/** What the rubric says of a decision, block by block. */
import type { VNode } from 'preact';
import type { FeedbackBlock } from '../../contract/rubric.ts';
import type { Portraits } from '../data/stage-files.ts';
import { clientOf } from '../session/snapshot.ts';
import { DetailSection } from './detail-section.tsx';
import { reviewMessages as messages } from './messages.ts';
import type { ReviewText } from './review-text.ts';
import type { Review, Step } from './review.ts';
import { ScoreChanges } from './score-change.tsx';
import { pointsInWords } from './waterfall.tsx';

/** What every part of a decision is told from. */
export type DetailProps = {
  review: Review;
  text: ReviewText;
  step: Step;
  /** Pictures of the client; `null` until there are any. */
  portraits: Portraits | null;
};

type BlockProps = Pick<DetailProps, 'text' | 'step'> & {
  block: Extract<FeedbackBlock, 'principle' | 'case'>;
  icon?: VNode;
};

/** The principle behind what was chosen, or the real case at this point. */
export const Block = ({ text, step, block, icon }: BlockProps): VNode => (
  <DetailSection
    class={block}
    label={messages.text(block)}
    {...(icon === undefined ? {} : { icon })}
  >
    <p>{text.feedback(step, block)}</p>
  </DetailSection>
);

type HappenedProps = Pick<DetailProps, 'text' | 'step'> & {
  /** Won or lost against a competent colleague; `null` while not told. */
  points?: number | null;
};

/** What the choice did, and how far it moved both scores. */
export function Happened({ text, step, points }: HappenedProps): VNode {
  const why = text.why(step);
  return (
    <DetailSection class="happened" label={messages.text('happened')}>
      <p>{text.feedback(step, 'happened')}</p>
      <p class="moved">
        <ScoreChanges change={step.change} />
        {why !== '' && <span class="why">{why}</span>}
      </p>
      {points !== undefined && points !== null && <p class="points">{pointsInWords(points)}</p>}
    </DetailSection>
  );
}

/** What the client took from it, beside his face. */
export function Felt({
  text,
  step,
  portraits,
}: Pick<DetailProps, 'text' | 'step' | 'portraits'>): VNode {
  const picture = portraits?.[step.mood];
  const name = text.scenario.nameOf(clientOf(text.scenario.play));
  return (
    <DetailSection class="felt" label={messages.text('felt')}>
      <div class="felt-body">
        <span class="portrait" data-mood={step.mood} aria-hidden="true">
          {picture === undefined ? name.slice(0, 1) : <img src={picture} alt="" />}
        </span>
        <p>{text.feedback(step, 'felt')}</p>
      </div>
    </DetailSection>
  );
}

type KnownProps = Pick<DetailProps, 'text' | 'step'> & {
  /** The question. */
  label: string;
};

/** The one question at the end: the lines from which the best choice could be known. */
export function Known({ text, step, label }: KnownProps): VNode | null {
  if (step.cues.length === 0) return null;
  return (
    <details class="known">
      <summary>{label}</summary>
      <ul>
        {step.cues.map(({ id, speaker, text: source }) => (
          <li key={id}>
            {speaker !== '' && speaker !== 'you' && <b>{text.scenario.nameOf(speaker)}: </b>}
            {text.scenario.textOf(id, source)}
          </li>
        ))}
      </ul>
    </details>
  );
}
