import type { VNode } from 'preact';
import { libraryFromPlay } from '../data/page-address.ts';
import { startingSmall } from './announcer.ts';
import { language } from '../ui/messages.ts';
import { clientOf } from '../session/snapshot.ts';
import { Icon, type IconName } from './icons.tsx';
import { messages } from './messages.ts';
import { MeterGauge } from './meter-gauge.tsx';
import { usePlaceOnStage } from './place-on-stage.ts';
import { useScenario } from './scenario-context.ts';
import { dateOf, timeOf } from '../session/story-clock.ts';
import type { PlayView } from './view.ts';

/** A button that shows an icon and is named in words. */
export const IconButton = (props: {
  icon: IconName;
  name: string;
  onClick: () => void;
  pressed?: boolean;
  class?: string;
}): VNode => (
  <button
    type="button"
    class={`icon-button ${props.class ?? ''}`}
    aria-label={props.name}
    title={props.name}
    aria-pressed={props.pressed}
    onClick={props.onClick}
  >
    <Icon name={props.icon} size={22} />
  </button>
);

/** The head of the page: the way out, the clock, the decision, and both meters. */
export function Hud({ view, onOptions }: { view: PlayView; onOptions: () => void }): VNode {
  const { trust, partnership } = view.meters;
  return (
    <header class="hud">
      <a
        class="icon-button"
        href={libraryFromPlay()}
        aria-label={messages.text('leave')}
        title={messages.text('leave')}
      >
        <Icon name="leave" size={22} />
      </a>
      <Progress clock={view.stage.clock} decision={view.decision} over={view.phase === 'ended'} />
      <IconButton
        class="only-narrow"
        icon="dots"
        name={messages.text('options')}
        onClick={onOptions}
      />
      <div class="meters">
        <div class="panel">
          <MeterGauge name="trust" value={trust.value} before={trust.before} />
        </div>
        <div class="panel">
          <MeterGauge name="partnership" value={partnership.value} before={partnership.before} />
        </div>
      </div>
    </header>
  );
}

function Progress(props: { clock: string; decision: number; over: boolean }): VNode {
  const { clock, decision, over } = props;
  const text = useScenario();
  const { card } = text.play;
  const total = Math.max(card.decisions, decision);
  const time = timeOf(clock);
  const locale = language.value;
  return (
    <div class="panel progress">
      <p class="clock">
        <span class="heard">{messages.text('time', { date: dateOf(clock, locale), time })}</span>
        <span aria-hidden="true">
          {time}
          <small>{dateOf(clock, locale, 'short')}</small>
        </span>
      </p>
      <div>
        <h1>{text.named(card.title)}</h1>
        <p class="decision">{decisionText({ over, number: decision, total })}</p>
        <Pips decision={decision} total={total} over={over} />
      </div>
    </div>
  );
}

function decisionText(at: { over: boolean; number: number; total: number }): string {
  const { over, number, total } = at;
  if (over) return messages.text('over');
  return total === 1
    ? messages.text('decision.only')
    : messages.text('decision', { number, total });
}

function Pips(props: { decision: number; total: number; over: boolean }): VNode {
  const { decision, total, over } = props;
  const state = (pip: number): string => {
    if (pip < decision || over) return 'done';
    return pip === decision ? 'now' : '';
  };
  return (
    <div class="pips" aria-hidden="true">
      {Array.from({ length: total }, (_, at) => (
        <i key={at} class={state(at + 1)} />
      ))}
    </div>
  );
}

type PlaceProps = Pick<PlayView, 'mood' | 'promises'> & {
  background: string;
  /** Who is on the phone, by cast id, or `null`: told here where the call has no head of its own. */
  caller: string | null;
};

/** Where one is, how the client looks, and what has been promised. */
export function Place({ background, mood, promises, caller }: PlaceProps): VNode {
  const text = useScenario();
  const caption = text.play.backgrounds[usePlaceOnStage(background)];
  const given = promises.flatMap((id) => text.play.promises[id] ?? []);
  return (
    <div class="place">
      {caption !== undefined && (
        <p class="tag where">
          <Icon name="eye" size={16} />
          <span>{text.named(caption)}</span>
        </p>
      )}
      {caller !== null && (
        <p class="tag only-narrow call-tag">
          <Icon name="call" size={14} />
          {messages.text('call.with', { name: text.nameOf(caller) })}
        </p>
      )}
      {mood !== null && (
        <p class="tag">
          {messages.text('mood', {
            name: text.nameOf(clientOf(text.play)),
            mood: messages.text(`mood.${mood}`),
          })}
        </p>
      )}
      {given.length > 0 && (
        <ul class="promises" aria-label={messages.text('promises')}>
          {given.map((promise) => (
            <li key={promise.en} class="tag">
              <Icon name="promise" size={14} />
              <span>
                {messages.text('promised', { promise: startingSmall(text.named(promise)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
