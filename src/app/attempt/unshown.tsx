/** What was recorded of an attempt that cannot be played back. */
import type { VNode } from 'preact';
import { uiMessages } from '../ui/ui-messages.ts';
import { reviewMessages } from '../review/messages.ts';
import { RemarkItems } from '../review/remark-items.tsx';
import { remarksAt } from '../review/remarks.ts';
import { durationText } from './duration.ts';
import { messages } from './messages.ts';
import type { ShownAttempt } from './shown-attempt.ts';

type UnshownProps = ShownAttempt & {
  readonly failure: 'version-missing' | 'version-unreadable' | 'record-misfit';
};

export const Unshown = ({ server, self, failure }: UnshownProps): VNode => (
  <section class="unshown" aria-labelledby="unshown">
    <h2 id="unshown">{messages.text('unshown')}</h2>
    <p>{messages.text(`unshown.${failure}`)}</p>
    <table>
      <caption>{messages.text('unshown.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.text('csv.number')}</th>
          <th scope="col">{uiMessages.text('score.trust')}</th>
          <th scope="col">{uiMessages.text('score.partnership')}</th>
          <th scope="col">{messages.text('csv.seconds')}</th>
        </tr>
      </thead>
      <tbody>
        {server.decisions.map(({ trust, partnership, takenMs }, at) => (
          <tr key={at}>
            <th scope="row">{at + 1}</th>
            <td>{trust}</td>
            <td>{partnership}</td>
            <td>{durationText(takenMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {server.decisions.map((_, at) => {
      const here = remarksAt(server, at);
      return here.comments.length + here.verdicts.length === 0 ? null : (
        <section key={at} class="remarks" aria-label={messages.text('remarks', { number: at + 1 })}>
          <h3>{reviewMessages.text('decision', { number: at + 1 })}</h3>
          <RemarkItems remarks={here} self={self} />
        </section>
      );
    })}
  </section>
);
