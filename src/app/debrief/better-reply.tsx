/** What could be said instead: kept back until it has been looked for, or is asked for. */
import type { VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { DetailSection } from '../review/detail-section.tsx';
import { gradedStepOf, isCostly, type GradedStep, type Grades } from '../review/grading.ts';
import { messages } from './messages.ts';
import type { ReviewText } from '../review/review-text.ts';
import type { Review, Step } from '../review/review.ts';

/** What the better reply is told from. */
export type ReplyProps = {
  review: Review;
  text: ReviewText;
  step: Step;
  grades: Grades;
  /** Whether the better reply is shown. */
  shown: boolean;
  /** The address that plays on from before this decision; `null` where that cannot be done. */
  retry: string | null;
  onShow: () => void;
};

/**
 * The better reply: a step that was as good says so at once.
 *
 * Which replies are better is known by the grades; without them the author's levels and words stand
 * in, and until the grades are there nothing is given away.
 */
export function BetterReply(props: ReplyProps): VNode {
  const { step, grades, shown, retry, onShow } = props;
  const graded = gradedStepOf(grades, step.number);
  const held = graded?.found ?? (grades === 'none' && step.level === 'best');
  if (!held && (!shown || grades === 'awaited')) return <Hidden retry={retry} onShow={onShow} />;
  if (graded === null) return <WrittenReply {...props} held={held} />;
  return (
    <>
      <Ways {...props} graded={graded} />
      {isCostly(graded) && graded.others.length > 0 && <Others {...props} graded={graded} />}
    </>
  );
}

/** What the author wrote in place of the better reply. */
const WrittenReply = ({ text, step, held, retry }: ReplyProps & { held: boolean }): VNode => (
  <DetailSection
    class={held ? 'instead held' : 'instead'}
    label={messages.text(held ? 'instead.held' : 'instead')}
    icon={<Icon name="check" />}
  >
    <p class="line" tabIndex={-1} data-instead>
      {text.feedback(step, 'instead')}
    </p>
    <Retry retry={retry} />
  </DetailSection>
);

type GradedProps = ReplyProps & { graded: GradedStep };

/** The good ways; to whoever found one, the other one and what the author adds. */
function Ways(props: GradedProps): VNode {
  const { text, step, graded, retry } = props;
  const ways = graded.ways.filter((way) => way !== graded.choice);
  return (
    <DetailSection
      class={graded.found ? 'instead held' : 'instead'}
      label={labelOf(graded, ways.length)}
      icon={<Icon name="check" />}
    >
      <div tabIndex={-1} data-instead>
        {graded.found && graded.settled && <p>{messages.text('instead.settled')}</p>}
        {ways.map((way) => (
          <p key={way} class="line">
            {offeredText(props, way)}
          </p>
        ))}
        {graded.found && <p class="line">{text.feedback(step, 'instead')}</p>}
      </div>
      <Retry retry={retry} />
    </DetailSection>
  );
}

function labelOf({ found }: GradedStep, others: number): string {
  if (found) return messages.text(others > 0 ? 'instead.found.two' : 'instead.found');
  return messages.text(others > 1 ? 'instead.two' : 'instead');
}

/** Every other choice that was offered here, each answered by its principle. */
const Others = (props: GradedProps): VNode => (
  <details class="others">
    <summary>{messages.text('others')}</summary>
    <ul>
      {props.graded.others.map((other) => (
        <li key={other}>
          <p class="line">{offeredText(props, other)}</p>
          <p>{props.text.untaken(other, 'principle', props.review)}</p>
        </li>
      ))}
    </ul>
  </details>
);

function offeredText({ text, step }: ReplyProps, id: string): string {
  const choice = step.offered.find((other) => other.id === id);
  return choice === undefined ? '' : text.choice(choice);
}

const Retry = ({
  retry,
  kind = 'quiet',
}: Pick<ReplyProps, 'retry'> & { kind?: 'quiet' | 'primary' }): VNode | null =>
  retry === null ? null : (
    <a class={`button ${kind}`} href={retry}>
      <Icon name="refresh" />
      {messages.text('retry')}
    </a>
  );

const Hidden = ({ retry, onShow }: Pick<ReplyProps, 'retry' | 'onShow'>): VNode => (
  <section class="hidden-reply">
    <Icon name="lock" />
    <div>
      <h4>{messages.text('instead.hidden')}</h4>
      {retry !== null && <p>{messages.text('instead.find')}</p>}
      <div class="hidden-actions">
        <Retry retry={retry} kind="primary" />
        <button type="button" class="button quiet" onClick={onShow}>
          {messages.text('instead.show')}
        </button>
      </div>
    </div>
  </section>
);
