import type { VNode } from 'preact';
import type { FeedbackBlock } from '../../contract/rubric.ts';
import { clientOf } from '../session/snapshot.ts';
import { Icon } from '../ui/icon.tsx';
import { BetterReply, type ReplyProps } from './better-reply.tsx';
import { DetailSection } from './detail-section.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { gradedStepOf, isCostly } from './grading.ts';
import { messages } from './messages.ts';
import type { Portraits } from '../data/stage-files.ts';
import { RemarkList } from './remark-list.tsx';
import type { ReviewText } from './review-text.ts';
import type { Review, Step } from './review.ts';
import { ScoreChanges } from './score-change.tsx';
import { StoryTime } from './story-time.tsx';
import { pointsInWords } from './waterfall.tsx';

/** What every part of a decision is told from. */
export type DetailProps = {
  review: Review;
  text: ReviewText;
  step: Step;
  /** Pictures of the client; `null` until there are any. */
  portraits: Portraits | null;
};

type OpenDetailProps = DetailProps &
  ReplyProps & {
    /** Whether grades may be told. */
    labelled: boolean;
  };

/** One decision in full: what happened, what was felt, why, and what could be said instead. */
export function DecisionDetail(props: OpenDetailProps): VNode {
  const { text, step, review, labelled, grades } = props;
  const graded = labelled ? gradedStepOf(grades, step.number) : null;
  const heading = `decision-${step.number}`;
  return (
    <article class="detail" aria-labelledby={heading}>
      <header class="detail-head">
        <h3 id={heading}>{messages.text('decision', { number: step.number })}</h3>
        {labelled && (
          <span class="detail-grade">{graded !== null && <GradeBadge grade={graded.grade} />}</span>
        )}
        <span class="detail-title">
          <StoryTime clock={step.clock} />
          <span>{text.title(step, review)}</span>
        </span>
      </header>
      <Taken text={text} step={step} />
      {step.rated === null ? (
        <p>{messages.text('unrated')}</p>
      ) : (
        <>
          <Happened {...props} points={graded?.points ?? null} />
          <Felt {...props} />
          <Block {...props} block="principle" icon={<Icon name="quote" />} />
          <BetterReply {...props} />
          <Block {...props} block="case" icon={<Icon name="book" />} />
          {graded !== null && isCostly(graded) && <Known {...props} />}
        </>
      )}
      <RemarkList position={step.number - 1} />
    </article>
  );
}

/** The same without what is hidden or pressed, for paper. */
export const PrintedDetail = (props: DetailProps): VNode => (
  <div class="print-only">
    {props.step.rated !== null && (
      <>
        <Happened {...props} />
        <Felt {...props} />
        <Block {...props} block="principle" />
        <Block {...props} block="case" />
      </>
    )}
  </div>
);

function Taken({ text, step }: Pick<DetailProps, 'text' | 'step'>): VNode {
  const said = text.said(step);
  return (
    <div class="taken">
      {said === null ? <p class="act">{text.taken(step)}</p> : <p class="said">{said}</p>}
      {step.timedOut && <p class="timed-out">{messages.text('timed-out')}</p>}
      {step.confidence !== null && (
        <p class="confidence" data-confidence={step.confidence}>
          {messages.text(`confidence.${step.confidence}`)}
          {step.reason !== null &&
            ` ${messages.text('confidence.why', { reason: messages.text(`reason.${step.reason}`) })}`}
        </p>
      )}
    </div>
  );
}

type BlockProps = DetailProps & { block: FeedbackBlock; icon?: VNode };

const Block = ({ text, step, block, icon }: BlockProps): VNode => (
  <DetailSection
    class={block}
    label={messages.text(block)}
    {...(icon === undefined ? {} : { icon })}
  >
    <p>{text.feedback(step, block)}</p>
  </DetailSection>
);

/** @param points - won or lost against a competent colleague; `null` while not told. */
function Happened({ text, step, points }: DetailProps & { points?: number | null }): VNode {
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

function Felt({ text, step, portraits }: DetailProps): VNode {
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

/** The one question at the end: the lines from which the best choice could be known. */
function Known({ text, step }: DetailProps): VNode | null {
  if (step.cues.length === 0) return null;
  return (
    <details class="known">
      <summary>{messages.text('known')}</summary>
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
