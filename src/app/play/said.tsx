/** What somebody says or writes, in the manner of its channel. */
import type { ComponentChildren, VNode } from 'preact';
import { clientOf } from '../session/snapshot.ts';
import { language } from '../ui/messages.ts';
import type { Manner } from './manner.ts';
import { messages } from './messages.ts';
import { useScenario } from './scenario-context.ts';
import { dateOf, timeOf } from '../session/story-clock.ts';

/** Where words stand in their thread. */
export type Standing = {
  /** Whether the other side has answered since. */
  readonly read: boolean;
  /** In letters: whether the same hand goes on, so that it is one letter. */
  readonly goesOn: boolean;
  /** In letters: whether another one came before. */
  readonly answers: boolean;
  /** In letters: the cast id of the other side. */
  readonly other: string;
};

type SaidProps = {
  who: string;
  manner: Manner;
  clock: string;
  standing: Standing;
  children: ComponentChildren;
};

/** A bubble, a letter, or speech under its speaker's name. */
export function Said(props: SaidProps): VNode {
  const { who, manner, standing, children } = props;
  const side = who === 'you' ? 'mine' : 'theirs';
  if (manner === 'chat') return <Bubble {...props} />;
  if (manner === 'letter')
    return (
      <div class={`letter ${side}${standing.goesOn ? ' goes-on' : ''}`}>
        {!standing.goesOn && <LetterHead {...props} />}
        <p class="words">{children}</p>
      </div>
    );
  return (
    <div class={`speech ${side}`}>
      <Who name={useName(who)} />
      <span class="words">{children}</span>
    </div>
  );
}

function Bubble({ who, clock, standing, children }: SaidProps): VNode {
  const text = useScenario();
  const mine = who === 'you';
  return (
    <div class={`bubble ${mine ? 'mine' : 'theirs'}`}>
      <Who name={useName(who)} hidden={mine || who === clientOf(text.play)} />
      <span class="words">{children}</span>
      <time>
        {timeOf(clock)}
        {/* Drawn, since the glyph would have to be sought in the system's fonts. */}
        {mine && <i class={standing.read ? 'ticks read' : 'ticks'} aria-hidden="true" />}
      </time>
    </div>
  );
}

/** From whom to whom, about what and when. */
function LetterHead({ who, clock, standing }: SaidProps): VNode {
  const text = useScenario();
  const subject = text.named(text.play.card.title);
  const mine = who === 'you';
  const from = mine
    ? messages.text('letter.from.you')
    : messages.text('letter.from', { name: text.nameOf(who) });
  const to = mine
    ? messages.text('letter.to', { name: text.nameOf(standing.other) })
    : messages.text('letter.to.you');
  return (
    <div class="letter-head">
      <p>
        <b class="who">{from}</b>
        <time>
          {dateOf(clock, language.value, 'short')}, {timeOf(clock)}
        </time>
      </p>
      <p>{to}</p>
      <p class="subject">
        {messages.text(standing.answers ? 'letter.re' : 'letter.subject', { subject })}
      </p>
    </div>
  );
}

/** A cast member's name, or the player's word for himself. */
function useName(person: string): string {
  const text = useScenario();
  return person === 'you' ? messages.text('you') : text.nameOf(person);
}

/** The name before a line: seen where it is not plain who speaks, heard always. */
export const Who = ({ name, hidden = false }: { name: string; hidden?: boolean }): VNode =>
  hidden ? (
    <span class="heard">{`${messages.text('says', { name })} `}</span>
  ) : (
    <b class="who">{name}</b>
  );
