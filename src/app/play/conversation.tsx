import type { ReadonlySignal } from '@preact/signals';
import { Fragment, type ComponentChildren, type VNode } from 'preact';
import type { Channel } from '../../core/story/turn.ts';
import { clientOf } from '../session/snapshot.ts';
import type { ThreadEntry } from '../session/thread.ts';
import { Icon, type IconName } from './icons.tsx';
import { IconButton } from './hud.tsx';
import { mannerOf } from './manner.ts';
import { messages } from './messages.ts';
import { useScenario } from './scenario-context.ts';
import { timeOf } from '../session/story-clock.ts';
import { ThreadLines } from './thread-lines.tsx';
import type { PlayView } from './view.ts';

type ConversationProps = Pick<PlayView, 'entries' | 'stage' | 'typing' | 'phase'> & {
  /** The lines as they come, ahead of `entries`. */
  coming: ReadonlySignal<readonly ThreadEntry[]> | undefined;
  /** Whether new lines are to be read out: not while a stored thread or a language is put in. */
  announcing: boolean;
  portraits: Readonly<Record<string, string>>;
  onSkip: () => void;
  onHistory: () => void;
};

/** The conversation in the manner of its channel: a phone with a thread, or a place with speech. */
export function Conversation(props: ConversationProps): VNode {
  const { entries, coming, stage, typing, announcing, onSkip } = props;
  const manner = mannerOf(stage.channel);
  const inHand = manner === 'chat' || manner === 'call';
  return (
    <main class={`phone ${inHand ? 'in-hand' : 'spoken'} as-${manner}`}>
      <div class="screen">
        {/* Always there, so that a change of channel moves no other element. */}
        <StatusBar clock={stage.clock} />
        <Head {...props} />
        {/* A click here hurries the lines along; the skip button and the keys do the same. */}
        <div
          class="thread"
          role="log"
          aria-live={announcing ? 'polite' : 'off'}
          aria-relevant="additions"
          aria-label={messages.text('conversation')}
          tabIndex={0}
          onClick={onSkip}
        >
          {/* The scroller is reversed, so that it keeps to its end without being measured. */}
          <div class="lines">
            {coming === undefined ? <ThreadLines entries={entries} /> : <Coming entries={coming} />}
          </div>
        </div>
        <Typing typing={typing} />
      </div>
    </main>
  );
}

/** The lines render by themselves: nothing else of the page takes part when one comes. */
export const Coming = ({ entries }: { entries: ReadonlySignal<readonly ThreadEntry[]> }): VNode => (
  <ThreadLines entries={entries.value} />
);

const StatusBar = ({ clock }: { clock: string }): VNode => (
  <div class="status-bar only-wide" aria-hidden="true">
    <span>{timeOf(clock)}</span>
    <Icon name="wifi" size={17} />
    <Icon name="battery" />
  </div>
);

function Head(props: ConversationProps): VNode {
  return (
    <div class="phone-head only-wide">
      <Counterpart {...props} />
      <IconButton icon="history" name={messages.text('history')} onClick={props.onHistory} />
    </div>
  );
}

/** Whom or what the conversation is with, in the manner of its channel. */
function Counterpart({ entries, stage, typing, phase, portraits }: ConversationProps): VNode {
  const text = useScenario();
  const manner = mannerOf(stage.channel);
  if (manner === 'speech') return <PlaceHead background={stage.background} />;
  if (manner === 'letter') return <NamedHead icon="mail" name={text.named(text.play.card.title)} />;
  const other = otherSide(entries, stage.channel, clientOf(text.play));
  const picture = portraits[other] ?? null;
  if (manner === 'call')
    return (
      <Person person={other} portrait={picture}>
        <CallState over={phase === 'ended'} />
      </Person>
    );
  return (
    <Person person={other} portrait={picture}>
      <Role person={other} typing={typing === other} />
    </Person>
  );
}

/**
 * Who it is with: the client, if he has spoken in this channel since the scene changed; otherwise
 * whoever spoke first in it, and before anybody has, the client again.
 */
export function otherSide(
  entries: readonly ThreadEntry[],
  channel: Channel,
  client: string,
): string {
  const scene = entries.findLastIndex((entry) => entry.kind === 'scene' && entry.background !== '');
  const speakers = entries.slice(scene + 1).flatMap((entry) => {
    if (entry.kind !== 'beat' || entry.beat.stage.channel !== channel) return [];
    const { speaker } = entry.beat;
    return speaker === '' || speaker === 'you' ? [] : [speaker];
  });
  return speakers.includes(client) ? client : (speakers[0] ?? client);
}

type PersonProps = { person: string; portrait: string | null; children: ComponentChildren };

function Person({ person, portrait, children }: PersonProps): VNode {
  const text = useScenario();
  const name = text.nameOf(person);
  return (
    <Fragment>
      <span class="portrait" aria-hidden="true">
        {portrait === null ? initials(name) : <img src={portrait} alt="" width="48" height="48" />}
      </span>
      <div>
        <p class="name">{name}</p>
        {children}
      </div>
    </Fragment>
  );
}

function Role({ person, typing }: { person: string; typing: boolean }): VNode {
  const text = useScenario();
  const role = text.play.cast[person]?.role;
  return (
    <p class="role">
      {role !== undefined && text.named(role)}
      {typing && <span aria-hidden="true"> · {messages.text('typing')}</span>}
    </p>
  );
}

/** Whether the call goes on. */
export const CallState = ({ over }: { over: boolean }): VNode => (
  <p class="role call-state" data-over={over ? '' : undefined}>
    {messages.text(over ? 'call.over' : 'call.on')}
  </p>
);

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .slice(0, 2)
    .join('');

function PlaceHead({ background }: { background: string }): VNode {
  const text = useScenario();
  const caption = text.play.backgrounds[background] ?? text.play.card.title;
  return <NamedHead icon="place" name={text.named(caption)} />;
}

const NamedHead = ({ icon, name }: { icon: IconName; name: string }): VNode => (
  <Fragment>
    <span class="portrait" aria-hidden="true">
      <Icon name={icon} size={24} />
    </span>
    <p class="name">{name}</p>
  </Fragment>
);

/** Dots outside of the log: nothing of them is read out, and their coming and going neither. */
const Typing = ({ typing }: { typing: string | null }): VNode => (
  <div class="typing" aria-hidden="true" data-typing={typing ?? undefined}>
    {typing !== null && (
      <span class="dots">
        <i />
        <i />
        <i />
      </span>
    )}
  </div>
);
