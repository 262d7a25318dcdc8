/**
 * How sure one is of a choice, and why: asked beside the choices where the author asks, never in
 * their way. Loaded when the first choice can already be made.
 */
import { signal, type Signal } from '@preact/signals';
import type { VNode } from 'preact';
import {
  CONFIDENCES,
  REASONS,
  type Confidence,
  type Reason,
} from '../../../core/attempt/attempt.ts';
import type { Session } from '../../session/session.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { language } from '../../ui/messages.ts';
import { confidenceMessages } from './messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './confidence.css';

/** What asks, and what was said. */
export type ConfidenceTap = {
  /**
   * Asks with the choices that are shown: those to come are known a frame earlier, in which the page
   * shows the line that answers a press and nothing else.
   */
  readonly Tap: (props: { choices: readonly { readonly id: string }[] }) => VNode;
  /** What was said of the choice that is being made; asked for once, as it is made. */
  readonly take: () => Confidence | null;
};

/** `open` while one may say why; `told` when one has. */
type Why = 'closed' | 'open' | 'told';

type Told = { readonly confidence: Signal<Confidence | null>; readonly why: Signal<Why> };

const text = confidenceMessages.text.bind(confidenceMessages);

/** Brings what asks to a play; nothing is asked where the author does not. */
export async function openConfidenceTap(session: Session): Promise<ConfidenceTap> {
  await confidenceMessages.load(language.peek());
  const told: Told = { confidence: signal(null), why: signal('closed') };
  const asks = new Set(session.play.asks);
  return {
    Tap: ({ choices }) => (
      <div class="confidence-place">
        {told.why.value !== 'closed' && <WhyThis session={session} why={told.why} />}
        {choices.some(({ id }) => asks.has(id)) && <HowSure confidence={told.confidence} />}
      </div>
    ),
    take() {
      const said = session.choices.peek().some(({ id }) => asks.has(id))
        ? told.confidence.peek()
        : null;
      afterPaint(() => {
        told.confidence.value = null;
        told.why.value = said === null ? 'closed' : 'open';
      });
      return said;
    },
  };
}

const HowSure = ({ confidence }: Pick<Told, 'confidence'>): VNode => (
  <div class="confidence" role="group" aria-labelledby="how-sure" data-confidence>
    <p id="how-sure">{text('ask')}</p>
    {CONFIDENCES.map((each) => (
      <button
        key={each}
        type="button"
        class="pill"
        aria-pressed={confidence.value === each}
        onClick={() => (confidence.value = confidence.peek() === each ? null : each)}
      >
        {text(each)}
      </button>
    ))}
    <p class="hint">{text('ask.hint')}</p>
  </div>
);

function WhyThis({ session, why }: { session: Session } & Pick<Told, 'why'>): VNode {
  if (why.value === 'told')
    return (
      <p class="confidence noted" role="status">
        {text('noted')}
      </p>
    );
  const explain = (reason: Reason): void => {
    why.value = 'told';
    void session.explain(reason);
  };
  return (
    <div class="confidence" role="group" aria-labelledby="why-this" data-why>
      <p id="why-this">{text('why')}</p>
      {REASONS.map((reason) => (
        <button key={reason} type="button" class="pill" onClick={() => explain(reason)}>
          {text(`reason.${reason}`)}
        </button>
      ))}
      <button type="button" class="pill quiet" onClick={() => (why.value = 'closed')}>
        {text('leave')}
      </button>
    </div>
  );
}
