import type { VNode } from 'preact';
import { remediesOf, type PlayFailure, type Remedy } from './failure.ts';
import { messages } from './messages.ts';
import type { PlayActions } from './play-actions.ts';

type FailureActions = Pick<PlayActions, 'startAgain' | 'reload' | 'takeOver'>;

const LABELS = { again: 'again', reload: 'reload', takeOver: 'continue-here' } as const;
const ACTIONS = { again: 'startAgain', reload: 'reload', takeOver: 'takeOver' } as const;

/** A sentence that says what has happened, and the buttons that help. */
export function FailurePanel(props: { failure: PlayFailure; actions: FailureActions }): VNode {
  const { failure, actions } = props;
  return (
    <section class="sheet failure" data-failure={failure}>
      <p role="alert">{messages.text(`failure.${failure}`)}</p>
      <div class="sheet-foot">
        {remediesOf(failure).map((remedy: Remedy, at) => (
          <button
            key={remedy}
            type="button"
            class={at === 0 ? 'button primary' : 'button'}
            onClick={actions[ACTIONS[remedy]]}
          >
            {messages.text(LABELS[remedy])}
          </button>
        ))}
        <a class="button" href="../../">
          {messages.text('library')}
        </a>
      </div>
    </section>
  );
}

/** The page when there is no scenario to show. */
export const FailurePage = (props: {
  title: string;
  failure: PlayFailure;
  actions: FailureActions;
}): VNode => (
  <div class="play bare">
    <main class="bare-card">
      <h1>{props.title}</h1>
      <FailurePanel failure={props.failure} actions={props.actions} />
    </main>
  </div>
);
