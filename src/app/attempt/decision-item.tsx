/** One decision in its place: what was chosen, its grade, what was said of it, and the other ways. */
import type { VNode } from 'preact';
import { inQuery, setQuery } from '../desk/address.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { Block, Felt, Happened, Known } from '../review/decision-blocks.tsx';
import { GradeBadge, GradeShape } from '../review/grade-badge.tsx';
import { gradedStepOf, type Alternative, type GradedStep } from '../review/grading.ts';
import { reviewMessages } from '../review/messages.ts';
import { RemarkItems } from '../review/remark-items.tsx';
import { remarksAt } from '../review/remarks.ts';
import { isSureWrong, type Step } from '../review/review.ts';
import { ScoreChanges } from '../review/score-change.tsx';
import { StoryTime } from '../review/story-time.tsx';
import { Icon } from '../ui/icon.tsx';
import { focusComposer } from './composer.tsx';
import { durationText } from './duration.ts';
import { messages } from './messages.ts';
import { decisionElement } from './show-decision.ts';
import type { ShownCourse } from './shown-attempt.ts';

/** @param props.number - of the decision, from 1. */
export function DecisionItem(props: ShownCourse & { readonly number: number }): VNode | null {
  const { number, loaded, grades } = props;
  const step = loaded.course.steps[number - 1];
  if (step === undefined) return null;
  const graded = gradedStepOf(grades, number);
  const selected = Number(inQuery('decision')) === number;
  return (
    <article
      class={selected ? 'decision-item now' : 'decision-item'}
      id={decisionElement(number)}
      tabIndex={-1}
      aria-labelledby={`${decisionElement(number)}-name`}
      data-decision={number}
    >
      <span class="decision-mark" aria-hidden="true">
        {graded !== null && <GradeShape grade={graded.grade} size={30} />}
      </span>
      <Head {...props} step={step} graded={graded} />
      <Chosen {...props} step={step} />
      <Remarks {...props} />
      <div class="decision-ways">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setQuery({ decision: String(number) }, 'replace');
            focusComposer();
          }}
        >
          <DeskIcon name="message" />
          {messages.text('comment', { number })}
        </button>
      </div>
      <Led {...props} step={step} graded={graded} />
      {graded !== null && <Others {...props} step={step} graded={graded} />}
    </article>
  );
}

type StepProps = ShownCourse & { readonly number: number; readonly step: Step };
type GradedProps = StepProps & { readonly graded: GradedStep | null };

const Head = ({ step, number, graded, loaded: { text, course } }: GradedProps): VNode => (
  <header class="decision-head">
    <h3 id={`${decisionElement(number)}-name`}>
      {reviewMessages.text('decision', { number })}
      <span class="decision-title">{text.title(step, course)}</span>
    </h3>
    {graded !== null && (
      <span class={`grade ${graded.grade}`} data-grade={graded.grade}>
        {reviewMessages.text(`grade.${graded.grade}`)}
      </span>
    )}
    <ScoreChanges change={step.change} />
  </header>
);

/** What was said or done, when, how fast, and how sure. */
function Chosen({ step, number, loaded: { text, course } }: StepProps): VNode {
  const said = text.said(step);
  const record = course.attempt.decisions[number - 1];
  return (
    <div class="decision-chosen">
      {said === null ? <p class="act">{text.taken(step)}</p> : <p class="said">{said}</p>}
      <p class="decision-meta">
        <StoryTime clock={step.clock} />
        <span>
          {step.timedOut || record === undefined
            ? messages.text('timed-out')
            : messages.text('took', { time: durationText(record.takenMs) })}
        </span>
        {step.confidence !== null && (
          <span class={isSureWrong(step) ? 'sure-and-wrong' : undefined}>
            {messages.text(step.confidence)}
          </span>
        )}
        {step.reason !== null && (
          <span>
            {messages.text('reason', { reason: reviewMessages.text(`reason.${step.reason}`) })}
          </span>
        )}
      </p>
    </div>
  );
}

function Remarks({ server, self, number }: ShownCourse & { number: number }): VNode | null {
  const here = remarksAt(server, number - 1);
  if (here.comments.length === 0 && here.verdicts.length === 0) return null;
  return (
    <section class="remarks" aria-label={messages.text('remarks', { number })}>
      <RemarkItems remarks={here} self={self} />
    </section>
  );
}

const Led = ({ step, graded, loaded: { text }, pictures: { portraits } }: GradedProps): VNode => (
  <details class="decision-more">
    <summary>{messages.text('led')}</summary>
    {step.rated === null ? (
      <p>{reviewMessages.text('unrated')}</p>
    ) : (
      <div class="detail">
        <Happened text={text} step={step} points={graded?.points ?? null} />
        <Felt text={text} step={step} portraits={portraits} />
        <Block text={text} step={step} block="principle" icon={<Icon name="quote" />} />
        <Block text={text} step={step} block="case" icon={<Icon name="book" />} />
        <Known text={text} step={step} label={messages.text('known')} />
      </div>
    )}
  </details>
);

/** What else could be chosen, the best first, with what it would have done. */
const Others = (props: StepProps & { graded: GradedStep }): VNode | null =>
  props.graded.alternatives.length === 0 ? null : (
    <details class="decision-more">
      <summary>{messages.text('others')}</summary>
      <ul class="other-ways">
        {props.graded.alternatives.map((other) => (
          <Other key={other.choice} {...props} other={other} />
        ))}
      </ul>
    </details>
  );

function Other({ step, other, loaded }: StepProps & { other: Alternative }): VNode {
  const { text, course } = loaded;
  const choice = step.offered.find(({ id }) => id === other.choice);
  return (
    <li data-choice={other.choice}>
      <GradeBadge grade={other.grade} size={20} />
      {choice !== undefined && <p class="line">{text.choice(choice)}</p>}
      <p>{text.untaken(other.choice, 'happened', course)}</p>
    </li>
  );
}
