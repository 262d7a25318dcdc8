/** The one or two decisions to talk about, before anything else. */
import type { VNode } from 'preact';
import { setQuery } from '../desk/address.ts';
import { GradeBadge } from '../review/grade-badge.tsx';
import { gradedStepOf } from '../review/grading.ts';
import { reviewMessages } from '../review/messages.ts';
import { ScoreChanges } from '../review/score-change.tsx';
import { showDecision } from './show-decision.ts';
import { messages } from './messages.ts';
import type { ShownCourse } from './shown-attempt.ts';
import { turningPoints, type TurningPoint } from './turning-points.ts';

/** The turning points, as far as they are known. */
export const pointsOf = ({ loaded, grades }: ShownCourse): readonly TurningPoint[] =>
  grades === 'awaited' ? [] : turningPoints(loaded.course.steps, grades);

type ListProps = ShownCourse & { readonly points: readonly TurningPoint[] };

export function TurningList(props: ListProps): VNode | null {
  const { points, grades, loaded } = props;
  if (loaded.course.steps.length === 0) return null;
  const praise = points[0]?.why === 'gain' ? '.strength' : '';
  return (
    <section
      class="turning-points"
      aria-labelledby="turning-points"
      aria-busy={grades === 'awaited'}
    >
      <h2 id="turning-points">{messages.text(`turns${praise}`)}</h2>
      <p class="hint">{messages.text(`turns${praise}.how`)}</p>
      {grades === 'awaited' ? (
        <p>{messages.text('turns.awaited')}</p>
      ) : (
        <ul>
          {points.map((point) => (
            <Point key={point.step.number} {...props} point={point} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Point({
  point: { step, why },
  loaded,
  grades,
}: ListProps & { point: TurningPoint }): VNode {
  const { text, course } = loaded;
  const graded = gradedStepOf(grades, step.number);
  return (
    <li data-why={why}>
      <p class="turn-head">
        <b>{reviewMessages.text('decision', { number: step.number })}</b>
        {graded !== null && <GradeBadge grade={graded.grade} />}
        <ScoreChanges change={step.change} />
      </p>
      {why === 'sure-wrong' && <p class="turn-sure">{messages.text('turn.sure-wrong')}</p>}
      <p class="turn-title">{text.title(step, course)}</p>
      <p class="turn-said">{text.taken(step)}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          setQuery({ decision: String(step.number) }, 'push');
          showDecision(step.number);
        }}
      >
        {messages.text('turn.open')}
      </button>
    </li>
  );
}
