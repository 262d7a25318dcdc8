import type { VNode } from 'preact';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { messages } from './messages.ts';

/** What the colours and signs of the grid mean. */
export const Legend = (): VNode => (
  <ul class="grid-legend">
    <Ramp score="trust" />
    <Ramp score="partnership" />
    <li>
      <span aria-hidden="true">▲▼</span>
      {messages.text('legend.trend')}
    </li>
    <li>
      <span aria-hidden="true">→</span>
      {messages.text('legend.later')}
    </li>
    <li>
      <span class="half below" aria-hidden="true" />
      {messages.text('legend.below')}
    </li>
    <li>
      <DeskIcon name="alert-triangle" size={16} />
      {messages.text('legend.sure-wrong')}
    </li>
  </ul>
);

const Ramp = ({ score }: { readonly score: ScoreName }): VNode => (
  <li>
    <ScoreSign score={score} size={16} />
    {uiMessages.text(`score.${score}`)}
    <span class="ramp" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((tint) => (
        <span key={tint} class={`half ${score} tint-${tint}`} />
      ))}
    </span>
  </li>
);
