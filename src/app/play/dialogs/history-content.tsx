import { Fragment, type VNode } from 'preact';
import type { LivePlay } from '../live-play.ts';
import { ScenarioContext } from '../scenario-context.ts';
import { ThreadLines } from '../thread-lines.tsx';
import { cutAtChoices } from '../../session/thread.ts';
import { dialogMessages } from './messages.ts';

/**
 * The whole conversation so far, with the reactions to be read. When the attempt has ended, every
 * choice offers the way back to it.
 */
export function HistoryContent({ live }: { live: LivePlay }): VNode {
  const { entries, finished } = live.view.value;
  return (
    <ScenarioContext.Provider value={live.text}>
      <div class="dialog-body history" tabIndex={0}>
        {cutAtChoices(entries).map((turn, at) => (
          <Fragment key={turn[0]?.key}>
            {finished !== null && at > 0 && <Retry attempt={finished} decision={at} />}
            <ThreadLines entries={turn} spoken />
          </Fragment>
        ))}
      </div>
    </ScenarioContext.Provider>
  );
}

const Retry = ({ attempt, decision }: { attempt: string; decision: number }): VNode => (
  <a class="retry" href={`?from=${attempt}&at=${decision}`}>
    {dialogMessages.text('retry')}
  </a>
);
