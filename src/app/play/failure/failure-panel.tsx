/** What stands in place of the choices when nothing can be played; loaded when something is wrong. */
import { render, type VNode } from 'preact';
import { libraryFromPlay } from '../../data/page-address.ts';
import { language } from '../../ui/messages.ts';
import type { PlayActions } from '../play-actions.ts';
import { remediesOf, type PlayFailure, type Remedy } from './failure.ts';
import { failureMessages } from './messages.ts';

/** What the panel's buttons do. */
export type FailureActions = Pick<
  PlayActions,
  'startAgain' | 'reload' | 'takeOver' | 'signIn' | 'practise'
>;

type FailureProps = { failure: PlayFailure; actions: FailureActions };

const LABELS = {
  again: 'again',
  reload: 'reload',
  takeOver: 'continue-here',
  signIn: 'sign-in',
  practise: 'practise',
} as const;
const ACTIONS = {
  again: 'startAgain',
  reload: 'reload',
  takeOver: 'takeOver',
  signIn: 'signIn',
  practise: 'practise',
} as const;

/** A sentence that says what has happened, and the buttons that help. Its messages are loaded. */
export function FailurePanel({ failure, actions }: FailureProps): VNode {
  return (
    <section class="sheet failure" data-failure={failure}>
      <p role="alert">{failureMessages.text(failure)}</p>
      <div class="sheet-foot">
        {remediesOf(failure).map((remedy: Remedy, at) => (
          <button
            key={remedy}
            type="button"
            class={at === 0 ? 'button primary' : 'button'}
            onClick={actions[ACTIONS[remedy]]}
          >
            {failureMessages.text(LABELS[remedy])}
          </button>
        ))}
        <a class="button" href={libraryFromPlay()}>
          {failureMessages.text('library')}
        </a>
      </div>
    </section>
  );
}

/** Loads the words of the panel in the present language. */
export const loadFailureMessages = (): Promise<void> => failureMessages.load(language.peek());

/** Shows the page of a scenario of which nothing else can be shown. */
export async function showFailurePage(
  root: HTMLElement,
  page: FailureProps & { title: string },
): Promise<void> {
  await loadFailureMessages();
  const { title, failure, actions } = page;
  render(
    <div class="play bare">
      <main class="bare-card">
        <h1>{title}</h1>
        <FailurePanel failure={failure} actions={actions} />
      </main>
    </div>,
    root,
  );
}
