import { Fragment, type VNode } from 'preact';
import type { PlayFile } from '../../contract/compiled.ts';
import type { Localized } from '../../contract/locale.ts';
import type { Beat, MeterChange } from '../../core/story/turn.ts';
import { isWritten } from '../session/pace.ts';
import { clientOf } from '../session/snapshot.ts';
import type { BeatEntry, ChoiceEntry, SceneEntry, ThreadEntry } from '../session/thread.ts';
import { language } from '../ui/messages.ts';
import { letterStandings } from './letters.ts';
import { mannerOf } from './manner.ts';
import { messages } from './messages.ts';
import { Chip } from './meter-gauge.tsx';
import { useScenario } from './scenario-context.ts';
import { Said, Who, type Standing } from './said.tsx';
import { dateOf } from '../session/story-clock.ts';

/**
 * The lines of a thread. An entry never changes, so a line is rendered once, and again only when
 * the language changes; then its text changes in place.
 *
 * @param props.spoken - whether changes of the meters are to be read with the line; in the live
 *   thread they are not, since the page's status tells them.
 */
export function ThreadLines(props: { entries: readonly ThreadEntry[]; spoken?: boolean }): VNode {
  const { entries, spoken = false } = props;
  const { play } = useScenario();
  const answered = entries.findLastIndex(isAnswer);
  const letterAt = letterStandings(entries, clientOf(play));
  return (
    <Fragment>
      {entries.map((entry, at) => (
        <ThreadLine
          key={entry.key}
          entry={entry}
          read={at < answered}
          spoken={spoken}
          {...letterAt(at)}
        />
      ))}
    </Fragment>
  );
}

/** Whoever answers has read what was sent before. */
const isAnswer = (entry: ThreadEntry): boolean =>
  entry.kind === 'beat' &&
  entry.beat.speaker !== '' &&
  entry.beat.speaker !== 'you' &&
  isWritten(entry.beat.stage.channel);

/** Flat, so that a line whose props have stayed the same is left alone. */
type LineProps = Standing & { entry: ThreadEntry; spoken: boolean };

function ThreadLine({ entry, spoken, ...standing }: LineProps): VNode {
  // Reading the language lets the signals skip this line until its props or the language change.
  void language.value;
  if (entry.kind === 'scene') return <Scene entry={entry} />;
  if (entry.kind === 'choice') return <Taken entry={entry} standing={standing} />;
  return <Line entry={entry} standing={standing} spoken={spoken} />;
}

function Scene({ entry }: { entry: SceneEntry }): VNode {
  const text = useScenario();
  const { backgrounds, music } = text.play;
  const place = backgrounds[entry.background];
  const heard = music[entry.music];
  const day = entry.day === '' ? '' : dateOf(entry.day, language.value);
  const parts = [day, place === undefined ? '' : text.named(place)].filter((part) => part !== '');
  return (
    <Fragment>
      {parts.length > 0 && <p class="scene">{parts.join(' · ')}</p>}
      {heard !== undefined && <Caption sounds={[heard]} />}
    </Fragment>
  );
}

function Taken({ entry, standing }: { entry: ChoiceEntry; standing: Standing }): VNode {
  const { choice, channel, clock } = entry;
  const text = useScenario();
  const words = text.spoken(choice);
  return (
    <div class="line" data-said={choice.id}>
      {words === null ? (
        <p class="note act">
          <Who name={messages.text('you')} hidden />
          {text.textOf(choice.id, choice.text)}
        </p>
      ) : (
        <Said who="you" manner={mannerOf(channel)} clock={clock} standing={standing}>
          {words}
        </Said>
      )}
    </div>
  );
}

type BeatProps = { entry: BeatEntry; standing: Standing; spoken: boolean };

function Line({ entry, standing, spoken }: BeatProps): VNode {
  const { id, speaker, text: source, stage, change } = entry.beat;
  const text = useScenario();
  const words = text.textOf(id, source);
  return (
    <div class={change === null ? 'line' : 'line moved'} data-beat={id}>
      <Caption sounds={soundsOf(entry.beat, text.play)} />
      {speaker === '' ? (
        <p class="note">{words}</p>
      ) : (
        <Said
          who={speaker}
          manner={mannerOf(stage.channel)}
          clock={stage.clock}
          standing={standing}
        >
          {words}
        </Said>
      )}
      {change !== null && <Effect change={change} spoken={spoken} />}
    </div>
  );
}

/** The word of why and the points, under the line that moved the meters. */
function Effect({ change, spoken }: { change: MeterChange; spoken: boolean }): VNode {
  const text = useScenario();
  const why = text.play.reactions[change.reaction];
  return (
    <p class="effect" aria-hidden={spoken ? undefined : 'true'}>
      {why !== undefined && <span>{text.named(why)}</span>}
      {change.trust !== 0 && <Chip name="trust" points={change.trust} />}
      {change.partnership !== 0 && <Chip name="partnership" points={change.partnership} />}
    </p>
  );
}

/** A bubble shows by itself that a message has come or gone. */
const SEEN_SOUNDS = ['message', 'send'];

function soundsOf({ directions }: Beat, { sounds }: PlayFile): readonly Localized[] {
  return directions
    .filter(({ key, value }) => key === 'sound' && !SEEN_SOUNDS.includes(value))
    .flatMap(({ value }) => sounds[value] ?? []);
}

/** What is heard, for those who do not hear it. */
function Caption({ sounds }: { sounds: readonly Localized[] }): VNode | null {
  const text = useScenario();
  if (sounds.length === 0) return null;
  const sound = sounds.map((caption) => text.named(caption)).join('; ');
  return <p class="note caption">{messages.text('caption', { sound })}</p>;
}
