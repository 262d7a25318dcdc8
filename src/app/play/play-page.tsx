/** The play page, whole: a function of a view, rendered by the build and by the browser alike. */
import type { ReadonlySignal } from '@preact/signals';
import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clientOf } from '../session/snapshot.ts';
import type { ScenarioText } from '../session/scenario-text.ts';
import type { Announcement } from './announcer.ts';
import { WhatCameBefore } from './what-came-before.tsx';
import { ChoiceSheet } from './choice-sheet.tsx';
import { ContentNote } from './content-note.tsx';
import { Conversation, otherSide } from './conversation.tsx';
import type { FailurePanel } from './failure/failure-panel.tsx';
import type { PlayFailure } from './failure/failure.ts';
import { Hud, IconButton, Place } from './hud.tsx';
import { messages } from './messages.ts';
import { NO_ACTIONS, type PlayActions } from './play-actions.ts';
import { FREE, type PlayRules } from './play-rules.ts';
import { ScenarioContext } from './scenario-context.ts';
import { ThreadLines } from './thread-lines.tsx';
import type { PlayView } from './view.ts';
import type { ThreadEntry } from '../session/thread.ts';

/** Something to know that does not stop the play, as a message's key. */
export type Notice =
  | 'no-picture'
  | 'no-language'
  | 'preview'
  | 'unsaved.storage-full'
  | 'unsaved.storage-blocked'
  | 'unsaved.record-corrupted'
  | 'unsaved.record-newer';

/** What surrounds the view: settings, live regions, and what has gone wrong. */
export type Surroundings = {
  /** Whether new lines of the thread are read out. */
  readonly announcing: boolean;
  /** Movements of the meters, as they are told. */
  readonly moved: readonly Announcement[];
  /** That there is something to choose, as it is told. */
  readonly offered: readonly Announcement[];
  readonly notice: Notice | null;
  /** Whether what the scenario contains is still to be told before its first line. */
  readonly note: boolean;
  /** What an assignment decides. */
  readonly rules: PlayRules;
  readonly failure: PlayFailure | null;
  /** What shows the failure, once it is loaded. */
  readonly panel: typeof FailurePanel | null;
  /** Whether motion is reduced. */
  readonly calm: boolean;
  /** Whether all lines that follow a choice come at once. */
  readonly instant: boolean;
  readonly sound: boolean;
  /** By person: the picture in the present mood, of those who have one. */
  readonly portraits: Readonly<Record<string, string>>;
};

/** A page that has only just been opened. */
export const AT_FIRST: Surroundings = {
  announcing: false,
  moved: [],
  offered: [],
  notice: null,
  note: true,
  rules: FREE,
  failure: null,
  panel: null,
  calm: false,
  instant: false,
  sound: false,
  portraits: {},
};

export type PlayPageProps = {
  text: ScenarioText;
  view: PlayView;
  /** The lines as they come, ahead of `view`; those of the view unless given. */
  entries?: ReadonlySignal<readonly ThreadEntry[]>;
  surroundings?: Surroundings;
  actions?: PlayActions;
  /** What is asked with the choices. */
  asked?: ComponentChildren;
  /** What lies over the picture. */
  aside?: ComponentChildren;
};

/** As many as leave room for what is said beside them where a window is low. */
const TWO = 2;

/**
 * The whole page below `#app`.
 *
 * The build renders it with `text` (with the translation added where the language is not the
 * source's) and `openingView`, after setting `language` and loading `messages`; the browser renders
 * over that without a jump. The thread is `[role=log]`, its lines carry `data-beat` or `data-said`,
 * the choices stand in `[data-choices]` as `button[data-choice]`, and the stage goes into
 * `[data-stage]`.
 */
export function PlayPage(props: PlayPageProps): VNode {
  const { text, view, entries, surroundings = AT_FIRST, actions = NO_ACTIONS } = props;
  const { announcing, portraits, calm, instant, sound } = surroundings;
  return (
    <ScenarioContext.Provider value={text}>
      <div
        class={view.stage.present.length > TWO ? 'play crowded' : 'play'}
        data-captions={sound ? 'off' : 'on'}
        data-calm={calm ? '' : undefined}
        data-pace={instant ? 'instant' : undefined}
      >
        {surroundings.note && text.play.card.contentNotes.length > 0 && (
          <ContentNote onGoOn={actions.goOn} />
        )}
        <StageHost />
        <Hud view={view} onOptions={actions.openOptions} />
        <Place
          background={view.stage.background}
          mood={view.mood}
          promises={view.promises}
          caller={callerIn(view, clientOf(text.play))}
        />
        {view.before !== null && <WhatCameBefore before={view.before} open={view.decision <= 1} />}
        <Conversation
          entries={view.entries}
          coming={entries}
          stage={view.stage}
          typing={view.typing}
          phase={view.phase}
          announcing={announcing}
          portraits={portraits}
          onSkip={actions.skip}
          onHistory={actions.openHistory}
        />
        <Below view={view} surroundings={surroundings} actions={actions} asked={props.asked} />
        {props.aside}
        <News surroundings={surroundings} onDismiss={actions.dismissNotice} />
      </div>
    </ScenarioContext.Provider>
  );
}

/** Who is on the phone, or `null` where nobody is. */
const callerIn = ({ entries, stage, phase }: PlayView, client: string): string | null =>
  stage.channel === 'phone' && phase !== 'ended' ? otherSide(entries, stage.channel, client) : null;

/**
 * The lines that follow a choice, for the pre-rendered page: the same markup as in the thread.
 *
 * @param props.entries - see `openingReplies`.
 */
export const ReplyLines = (props: {
  text: ScenarioText;
  entries: readonly ThreadEntry[];
}): VNode => (
  <ScenarioContext.Provider value={props.text}>
    <ThreadLines entries={props.entries} />
  </ScenarioContext.Provider>
);

/** What came before when it is the learner's own ending, for the pre-rendered page. */
export const OwnEnding = (props: { text: ScenarioText; ending: string }): VNode => (
  <ScenarioContext.Provider value={props.text}>
    <WhatCameBefore before={{ ending: props.ending, own: true }} open />
  </ScenarioContext.Provider>
);

/** What stands below the stage: the choices, or why there are none. */
function Below(
  props: Required<Pick<PlayPageProps, 'view' | 'surroundings' | 'actions'>> &
    Pick<PlayPageProps, 'asked'>,
): VNode {
  const { surroundings, actions, asked } = props;
  const view = useBehindChannel(props.view);
  const { failure, panel: Panel, calm, sound, rules } = surroundings;
  if (failure === null) return <ChoiceSheet {...{ view, calm, sound, actions, rules, asked }} />;
  if (Panel !== null) return <Panel failure={failure} actions={actions} />;
  return (
    <section class="sheet failure">
      <p>{messages.text('stopped')}</p>
    </section>
  );
}

/**
 * A view that comes a frame late when the channel changes: the whole conversation is laid out anew
 * then, and with new choices in the same frame a key pressed meanwhile would wait.
 */
function useBehindChannel(view: PlayView): PlayView {
  const { channel } = view.stage;
  const [settled, setSettled] = useState(channel);
  const shown = useRef(view);
  useEffect(() => setSettled(channel), [channel]);
  if (settled === channel) shown.current = view;
  return shown.current;
}

/** The stage's place. What the stage puts in is not the page's, so nothing here ever changes. */
const StageHost = (): VNode => <div class="stage" data-stage aria-hidden="true" />;

type NewsProps = { surroundings: Surroundings; onDismiss: () => void };

/** The live regions, always there so that they are known before anything is said in them. */
const News = ({ surroundings, onDismiss }: NewsProps): VNode => (
  <Fragment>
    <Spoken name="meters" announcements={surroundings.moved} />
    <Spoken name="choices" announcements={surroundings.offered} />
    <div class="notices" role="status" data-status="notice">
      {surroundings.notice !== null && (
        <div class="notice">
          <p>{messages.text(surroundings.notice)}</p>
          <IconButton icon="close" name={messages.text('dismiss')} onClick={onDismiss} />
        </div>
      )}
    </div>
  </Fragment>
);

const Spoken = (props: { name: string; announcements: readonly Announcement[] }): VNode => (
  <div class="heard" role="status" aria-atomic="false" data-status={props.name}>
    {props.announcements.map(({ key, text }) => (
      <p key={key}>{text}</p>
    ))}
  </div>
);
