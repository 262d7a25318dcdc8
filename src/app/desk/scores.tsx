import type { VNode } from 'preact';
import { ScoreSign } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';

type ScoresProps = { readonly trust: number; readonly partnership: number };

/** Both scores, each with its sign; 0-100. */
export const Scores = ({ trust, partnership }: ScoresProps): VNode => (
  <span class="scores">
    <span>
      <ScoreSign score="trust" size={16} />
      <span class="visually-hidden">{uiMessages.text('score.trust')} </span>
      <b>{trust}</b>
    </span>{' '}
    <span>
      <ScoreSign score="partnership" size={16} />
      <span class="visually-hidden">{uiMessages.text('score.partnership')} </span>
      <b>{partnership}</b>
    </span>
  </span>
);
