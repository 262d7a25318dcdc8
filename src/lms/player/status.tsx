/** What the learner must know about the recording; it lies over every view. */
import { signal, type Signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { Icon } from '../../app/ui/icon.tsx';
import { language } from '../../app/ui/messages.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { messages } from './messages.ts';
import type { Recording } from './recorder.ts';

/** Something to know, until it is dismissed. */
export type Status =
  | { readonly kind: 'no-api' | 'refused' | 'watching' | 'taken' }
  /** What was kept cannot be read: it is left alone until `act`. */
  | { readonly kind: 'corrupted' | 'newer' | 'elsewhere'; readonly act: () => void }
  | { readonly kind: 'changed'; readonly scenario: ScenarioCard };

/** What is to be told; `null` for nothing. */
export const status: Signal<Status | null> = signal(null);

type StatusProps = {
  /** How recording goes; `null` where nothing is recorded. */
  readonly recording: Recording | null;
  readonly cards: readonly ScenarioCard[];
  readonly onRetry: () => void;
};

/** The notice, always there as a live region; a lost connection goes before everything else. */
export function StatusNotice({ recording, cards, onRetry }: StatusProps): VNode {
  const now = status.value;
  return (
    <div class="lms-status" role="status">
      {recording?.state === 'lost' ? (
        <Panel
          kind="lost"
          text={lostText(recording, cards)}
          action={{ name: messages.text('retry'), act: onRetry }}
        />
      ) : (
        now !== null && <Told status={now} />
      )}
    </div>
  );
}

const ACTIONS = {
  corrupted: 'begin-anew',
  newer: 'begin-anew',
  elsewhere: 'take-over',
} as const;

function Told({ status: now }: { status: Status }): VNode {
  if (now.kind === 'changed') {
    const scenario = now.scenario.title[language.value];
    return <Panel kind="changed" text={messages.text('changed', { scenario })} />;
  }
  if (now.kind === 'corrupted' || now.kind === 'newer' || now.kind === 'elsewhere') {
    const action = { name: messages.text(ACTIONS[now.kind]), act: now.act };
    return <Panel kind={now.kind} text={messages.text(now.kind)} action={action} />;
  }
  return <Panel kind={now.kind} text={messages.text(now.kind)} />;
}

type PanelProps = {
  kind: Status['kind'] | 'lost';
  text: string;
  action?: { readonly name: string; readonly act: () => void };
};

/** Whatever asks for a decision stays until it has been made. */
const Panel = ({ kind, text, action }: PanelProps): VNode => (
  <div class="lms-notice" data-status={kind}>
    <Icon name="alert-triangle" />
    <p>{text}</p>
    {action === undefined ? (
      <button
        type="button"
        class="icon-button"
        aria-label={messages.text('dismiss')}
        onClick={() => {
          status.value = null;
        }}
      >
        <Icon name="x" />
      </button>
    ) : (
      <button type="button" class="button" onClick={action.act}>
        {action.name}
      </button>
    )}
  </div>
);

function lostText({ saved }: Recording, cards: readonly ScenarioCard[]): string {
  const title = cards.find(({ id }) => id === saved?.scenario)?.title[language.value];
  if (saved === null || title === undefined) return messages.text('lost');
  return messages.text('lost.since', { scenario: title, decisions: saved.decisions });
}

/** Shows the notice in its place. */
export function showStatus(place: Element, props: () => StatusProps): void {
  const Live = (): VNode => <StatusNotice {...props()} />;
  render(<Live />, place);
}
