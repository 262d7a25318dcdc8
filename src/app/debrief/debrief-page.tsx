/** The debrief, whole: a function of what is known of the attempt. */
import type { VNode } from 'preact';
import { Notice } from '../ui/notice.tsx';
import { SiteShell } from '../ui/site-shell.tsx';
import { homeAddress } from './addresses.ts';
import type { DebriefFailure } from './failure.ts';
import { FailureNotice } from './failure-notice.tsx';
import { messages } from './messages.ts';
import { ReviewBody, type ReviewBodyProps } from './review-body.tsx';

/** What is known: nothing yet, why there is no review, or the review. */
export type DebriefState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: DebriefFailure }
  | ({ readonly kind: 'open'; readonly untranslated: boolean } & Readonly<ReviewBodyProps>);

/** Before anything is known; what the build renders. */
export const LOADING: DebriefState = { kind: 'loading' };

/** The page below `#app`. */
export const DebriefPage = ({ state = LOADING }: { state?: DebriefState }): VNode => (
  <SiteShell home={homeAddress()} here="results" notice={<News state={state} />}>
    <Body state={state} />
  </SiteShell>
);

function Body({ state }: { state: DebriefState }): VNode {
  if (state.kind === 'loading') return <Loading />;
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} />;
  return <ReviewBody {...state} />;
}

function News({ state }: { state: DebriefState }): VNode | null {
  if (state.kind !== 'open') return null;
  const { current, untranslated } = state;
  if (!current)
    return (
      <Notice kind="information">
        {messages.text('old')}
        {untranslated && ` ${messages.text('old.language')}`}
      </Notice>
    );
  return untranslated ? <Notice kind="warning">{messages.text('no-language')}</Notice> : null;
}

/** The frame that the review will fill. */
const Loading = (): VNode => (
  <div class="debrief loading" aria-busy="true">
    <div class="summary">
      <div class="poster poster-frame">
        <div class="poster-words">
          <h1>{messages.text('loading')}</h1>
        </div>
      </div>
    </div>
    <div class="course">
      <div class="curve-card card" />
      <div class="decisions-and-detail">
        <div class="list-card card" />
        <div class="detail-card card" />
      </div>
    </div>
  </div>
);
