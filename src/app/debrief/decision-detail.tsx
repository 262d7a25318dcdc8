import type { VNode } from 'preact';
import { Block, Felt, Happened, Known, type DetailProps } from '../review/decision-blocks.tsx';
import { GradeBadge } from '../review/grade-badge.tsx';
import { gradedStepOf, isCostly } from '../review/grading.ts';
import { reviewMessages } from '../review/messages.ts';
import { StoryTime } from '../review/story-time.tsx';
import { Icon } from '../ui/icon.tsx';
import { BetterReply, type ReplyProps } from './better-reply.tsx';
import { messages } from './messages.ts';
import { RemarkList } from './remark-list.tsx';

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
        <h3 id={heading}>{reviewMessages.text('decision', { number: step.number })}</h3>
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
        <p>{reviewMessages.text('unrated')}</p>
      ) : (
        <>
          <Happened {...props} points={graded?.points ?? null} />
          <Felt {...props} />
          <Block {...props} block="principle" icon={<Icon name="quote" />} />
          <BetterReply {...props} />
          <Block {...props} block="case" icon={<Icon name="book" />} />
          {graded !== null && isCostly(graded) && (
            <Known {...props} label={messages.text('known')} />
          )}
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
      {step.timedOut && <p class="timed-out">{reviewMessages.text('timed-out')}</p>}
      {step.confidence !== null && (
        <p class="confidence" data-confidence={step.confidence}>
          {messages.text(`confidence.${step.confidence}`)}
          {step.reason !== null &&
            ` ${messages.text('confidence.why', { reason: reviewMessages.text(`reason.${step.reason}`) })}`}
        </p>
      )}
    </div>
  );
}
