import type { ReadonlySignal } from '@preact/signals';
import { Fragment, type VNode } from 'preact';
import { isWritten } from '../session/pace.ts';
import { clientOf } from '../session/snapshot.ts';
import type { ThreadEntry } from '../session/thread.ts';
import { Icon } from './icons.tsx';
import { IconButton } from './hud.tsx';
import { messages } from './messages.ts';
import { useScenario } from './scenario-context.ts';
import { timeOf } from './story-clock.ts';
import { ThreadLines } from './thread-lines.tsx';
import type { PlayView } from './view.ts';

type ConversationProps = Pick<PlayView, 'entries' | 'stage' | 'typing'> & {
  /** The lines as they come, ahead of `entries`. */
  coming: ReadonlySignal<readonly ThreadEntry[]> | undefined;
  /** Whether new lines are to be read out: not while a stored thread or a language is put in. */
  announcing: boolean;
  portrait: string | null;
  onSkip: () => void;
  onHistory: () => void;
};

/** The conversation in the manner of its channel: a phone with a thread, or a place with speech. */
export function Conversation(props: ConversationProps): VNode {
  const { entries, coming, stage, typing, announcing, onSkip } = props;
  const written = isWritten(stage.channel);
  return (
    <main class={`phone ${written ? 'written' : 'spoken'}`}>
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
const Coming = ({ entries }: { entries: ReadonlySignal<readonly ThreadEntry[]> }): VNode => (
  <ThreadLines entries={entries.value} />
);

const StatusBar = ({ clock }: { clock: string }): VNode => (
  <div class="status-bar only-wide" aria-hidden="true">
    <span>{timeOf(clock)}</span>
    <Icon name="wifi" size={17} />
    <Icon name="battery" />
  </div>
);

function Head({ entries, stage, typing, portrait, onHistory }: ConversationProps): VNode {
  const text = useScenario();
  const written = isWritten(stage.channel);
  const other = otherSide(entries, clientOf(text.play));
  return (
    <div class="phone-head only-wide">
      {written ? (
        <Person
          person={other}
          portrait={other === clientOf(text.play) ? portrait : null}
          typing={typing === other}
        />
      ) : (
        <PlaceHead background={stage.background} />
      )}
      <IconButton icon="history" name={messages.text('history')} onClick={onHistory} />
    </div>
  );
}

/** Who the thread is with: whoever wrote first since the scene changed, at first the client. */
function otherSide(entries: readonly ThreadEntry[], client: string): string {
  const scene = entries.findLastIndex((entry) => entry.kind === 'scene' && entry.background !== '');
  for (const entry of entries.slice(scene + 1)) {
    if (entry.kind !== 'beat') continue;
    const { speaker, stage } = entry.beat;
    if (speaker !== '' && speaker !== 'you' && isWritten(stage.channel)) return speaker;
  }
  return client;
}

type PersonProps = { person: string; portrait: string | null; typing: boolean };

function Person({ person, portrait, typing }: PersonProps): VNode {
  const text = useScenario();
  const role = text.play.cast[person]?.role;
  const name = text.nameOf(person);
  return (
    <Fragment>
      <span class="portrait" aria-hidden="true">
        {portrait === null ? initials(name) : <img src={portrait} alt="" width="48" height="48" />}
      </span>
      <div>
        <p class="name">{name}</p>
        <p class="role">
          {role !== undefined && text.named(role)}
          {typing && <span aria-hidden="true"> · {messages.text('typing')}</span>}
        </p>
      </div>
    </Fragment>
  );
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .slice(0, 2)
    .join('');

function PlaceHead({ background }: { background: string }): VNode {
  const text = useScenario();
  const caption = text.play.backgrounds[background] ?? text.play.card.title;
  return (
    <Fragment>
      <span class="portrait" aria-hidden="true">
        <Icon name="place" size={24} />
      </span>
      <p class="name">{text.named(caption)}</p>
    </Fragment>
  );
}

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
