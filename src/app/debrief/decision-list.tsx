import type { ComponentChildren, VNode } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { DetailProps } from '../review/decision-blocks.tsx';
import { PrintedDetail } from './decision-detail.tsx';
import { GradeBadge } from '../review/grade-badge.tsx';
import { gradedStepOf, type GradedStep, type Grades } from '../review/grading.ts';
import { reviewMessages as messages } from '../review/messages.ts';
import { remarksAt } from '../review/remarks.ts';
import { RemarksContext } from './remarks.ts';
import { ScoreChanges } from '../review/score-change.tsx';
import type { Step } from '../review/review.ts';
import { StoryTime } from '../review/story-time.tsx';

type DecisionListProps = Omit<DetailProps, 'step'> & {
  grades: Grades;
  /** The number of the open decision, from 1. */
  selected: number;
  onSelect: (decision: number) => void;
  /** What stands under the open decision's row, where there is no room beside the list. */
  below: ComponentChildren;
};

/** All decisions in a row; arrow keys move through them. */
export function DecisionList(props: DecisionListProps): VNode {
  const { review, selected, onSelect, below } = props;
  const list = useRef<HTMLOListElement>(null);
  const go = (decision: number): void => {
    onSelect(decision);
    list.current?.querySelector<HTMLElement>(`[data-decision="${decision}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.dataset['decision'] === undefined) return;
    const to = targetOf(event.key, Number(target.dataset['decision']), review.steps.length);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  return (
    <ol class="decisions" ref={list} onKeyDown={onKeyDown} aria-labelledby="decisions-title">
      {review.steps.map((step) => (
        <li key={step.number} class={step.number === selected ? 'now' : undefined}>
          <Row {...props} step={step} />
          {step.number === selected && below}
          <PrintedDetail {...props} step={step} />
        </li>
      ))}
    </ol>
  );
}

/** Where a key leads from a decision; `null` for other keys. */
function targetOf(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, count);
  if (key === 'ArrowUp') return Math.max(from - 1, 1);
  if (key === 'Home') return 1;
  return key === 'End' ? count : null;
}

type RowProps = DecisionListProps & { step: Step };

const Row = ({ text, step, grades, selected, onSelect }: RowProps): VNode => (
  <button
    type="button"
    class="row"
    data-decision={step.number}
    aria-current={step.number === selected ? 'true' : undefined}
    onClick={() => onSelect(step.number)}
  >
    <span class="when">
      <span class="number">
        <span class="visually-hidden">{messages.text('decision', { number: step.number })}. </span>
        <span aria-hidden="true">{step.number}</span>
      </span>
      <StoryTime clock={step.clock} />
    </span>
    <span class={text.said(step) === null ? 'what act' : 'what'}>{text.taken(step)}</span>
    {grades !== 'none' && <RowGrade graded={gradedStepOf(grades, step.number)} />}
    <ScoreChanges change={step.change} />
    <Commented position={step.number - 1} />
  </button>
);

/** How many comments stand at a decision. */
function Commented({ position }: { position: number }): VNode | null {
  const { remarks } = useContext(RemarksContext);
  const { length: count } = remarksAt(remarks.value, position).comments;
  return count === 0 ? null : (
    <span class="commented">{messages.text('commented', { count })}</span>
  );
}

/** Its room is kept until it is known. */
const RowGrade = ({ graded }: { graded: GradedStep | null }): VNode => (
  <span class="row-grade">{graded !== null && <GradeBadge grade={graded.grade} size={20} />}</span>
);
