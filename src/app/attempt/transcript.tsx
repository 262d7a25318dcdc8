/** The whole conversation, with every decision in its place. */
import { Fragment, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { cutAtChoices, replayEntries, type ThreadEntry } from '../session/thread.ts';
import { dateOf, timeOf } from '../session/story-clock.ts';
import { inQuery } from '../desk/address.ts';
import { language } from '../ui/messages.ts';
import { DecisionItem } from './decision-item.tsx';
import { messages } from './messages.ts';
import { showDecision } from './show-decision.ts';
import type { ShownCourse } from './shown-attempt.ts';

export function Transcript(props: ShownCourse): VNode {
  const { loaded } = props;
  const [opening = [], ...parts] = cutAtChoices(replayEntries(loaded.course.replay));
  const wanted = Number(inQuery('decision'));
  useEffect(() => {
    if (wanted > 0) showDecision(wanted);
  }, []);
  return (
    <section class="transcript" aria-labelledby="transcript">
      <h2 id="transcript">{messages.text('conversation')}</h2>
      <Lines {...props} entries={opening} />
      {parts.map((part, at) => (
        <Fragment key={at}>
          <DecisionItem {...props} number={at + 1} />
          <Lines {...props} entries={part} />
        </Fragment>
      ))}
    </section>
  );
}

type LinesProps = ShownCourse & { readonly entries: readonly ThreadEntry[] };

const Lines = ({ entries, ...props }: LinesProps): VNode => (
  <>
    {entries.map((entry, at) => (
      <Line key={entry.key} {...props} entry={entry} clock={clockBefore(entries, at)} />
    ))}
  </>
);

/** The story's clock at the line before, so that a time is told once. */
function clockBefore(entries: readonly ThreadEntry[], at: number): string {
  const before = entries[at - 1];
  if (before === undefined) return '';
  if (before.kind === 'beat') return before.beat.stage.clock;
  return before.kind === 'choice' ? before.clock : '';
}

type LineProps = ShownCourse & { readonly entry: ThreadEntry; readonly clock: string };

function Line({ entry, clock, loaded, server }: LineProps): VNode | null {
  const { scenario } = loaded.text;
  if (entry.kind === 'choice') return null;
  if (entry.kind === 'scene') {
    const place = scenario.play.backgrounds[entry.background];
    const day = entry.day === '' ? '' : dateOf(entry.day, language.value);
    const told = [day, place === undefined ? '' : scenario.named(place)].filter(
      (part) => part !== '',
    );
    return told.length === 0 ? null : <p class="line-scene">{told.join(' · ')}</p>;
  }
  const { id, speaker, text, stage } = entry.beat;
  const words = scenario.textOf(id, text);
  if (speaker === '') return <p class="line-told">{words}</p>;
  return (
    <p class={speaker === 'you' ? 'line-said own' : 'line-said'}>
      <span class="line-who">
        {speaker === 'you' ? server.row.person.name : scenario.nameOf(speaker)}
        {stage.clock !== clock && <span class="line-time">{timeOf(stage.clock)}</span>}
      </span>
      <span class="line-words">{words}</span>
    </p>
  );
}
