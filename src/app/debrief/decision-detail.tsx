import type { ComponentChildren, VNode } from 'preact';
import type { FeedbackBlock } from '../../contract/rubric.ts';
import { clientOf } from '../session/snapshot.ts';
import { Icon } from '../ui/icon.tsx';
import { messages } from './messages.ts';
import type { Portraits } from './pictures.ts';
import type { ReviewText } from './review-text.ts';
import type { Review, Step } from './review.ts';
import { ScoreChanges } from './score-change.tsx';
import { StoryTime } from './story-time.tsx';

/** What every part of a decision is told from. */
export type DetailProps = {
  review: Review;
  text: ReviewText;
  step: Step;
  /** Pictures of the client; `null` until there are any. */
  portraits: Portraits | null;
};

type OpenDetailProps = DetailProps & {
  /** Whether the better reply is shown. */
  shown: boolean;
  /** The address that plays on from before this decision. */
  retry: string;
  onShow: () => void;
};

/** One decision in full: what happened, what was felt, why, and what could be said instead. */
export function DecisionDetail(props: OpenDetailProps): VNode {
  const { text, step, review } = props;
  const heading = `decision-${step.number}`;
  return (
    <article class="detail" aria-labelledby={heading}>
      <header class="detail-head">
        <h3 id={heading}>{messages.text('decision', { number: step.number })}</h3>
        <StoryTime clock={step.clock} />
        <span class="detail-title">{text.title(step, review)}</span>
      </header>
      <Taken text={text} step={step} />
      {step.rated === null ? (
        <p>{messages.text('unrated')}</p>
      ) : (
        <>
          <Happened {...props} />
          <Felt {...props} />
          <Block {...props} block="principle" icon={<Icon name="quote" />} />
          <Instead {...props} />
          <Block {...props} block="case" icon={<Icon name="book" />} />
        </>
      )}
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
    </div>
  );
}

type SectionProps = { label: string; icon?: VNode; class: string; children: ComponentChildren };

const Section = ({ label, icon, children, ...rest }: SectionProps): VNode => (
  <section class={`block ${rest.class}`}>
    <h4>
      {icon}
      {label}
    </h4>
    {children}
  </section>
);

type BlockProps = DetailProps & { block: FeedbackBlock; icon?: VNode };

const Block = ({ text, step, block, icon }: BlockProps): VNode => (
  <Section class={block} label={messages.text(block)} {...(icon === undefined ? {} : { icon })}>
    <p>{text.feedback(step, block)}</p>
  </Section>
);

function Happened({ text, step }: DetailProps): VNode {
  const why = text.why(step);
  return (
    <Section class="happened" label={messages.text('happened')}>
      <p>{text.feedback(step, 'happened')}</p>
      <p class="moved">
        <ScoreChanges change={step.change} />
        {why !== '' && <span class="why">{why}</span>}
      </p>
    </Section>
  );
}

function Felt({ text, step, portraits }: DetailProps): VNode {
  const picture = portraits?.[step.mood];
  const name = text.scenario.nameOf(clientOf(text.scenario.play));
  return (
    <Section class="felt" label={messages.text('felt')}>
      <div class="felt-body">
        <span class="portrait" data-mood={step.mood} aria-hidden="true">
          {picture === undefined ? name.slice(0, 1) : <img src={picture} alt="" />}
        </span>
        <p>{text.feedback(step, 'felt')}</p>
      </div>
    </Section>
  );
}

/** The better reply: behind a quiet box at first; a step that holds shows its line at once. */
function Instead({ text, step, shown, retry, onShow }: OpenDetailProps): VNode {
  const held = step.level === 'best';
  if (!held && !shown) return <Hidden retry={retry} onShow={onShow} />;
  const label = messages.text(held ? 'instead.held' : 'instead');
  return (
    <Section class={held ? 'instead held' : 'instead'} label={label} icon={<Icon name="check" />}>
      <p class="line" tabIndex={-1} data-instead>
        {text.feedback(step, 'instead')}
      </p>
      <a class="button quiet" href={retry}>
        <Icon name="refresh" />
        {messages.text('retry')}
      </a>
    </Section>
  );
}

const Hidden = ({ retry, onShow }: Pick<OpenDetailProps, 'retry' | 'onShow'>): VNode => (
  <section class="hidden-reply">
    <Icon name="lock" />
    <div>
      <h4>{messages.text('instead.hidden')}</h4>
      <p>{messages.text('instead.find')}</p>
      <div class="hidden-actions">
        <a class="button primary" href={retry}>
          <Icon name="refresh" />
          {messages.text('retry')}
        </a>
        <button type="button" class="button quiet" onClick={onShow}>
          {messages.text('instead.show')}
        </button>
      </div>
    </div>
  </section>
);
