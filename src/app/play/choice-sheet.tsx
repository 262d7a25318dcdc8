import { Fragment, type ComponentChildren, type VNode } from 'preact';
import type { Choice } from '../../core/story/turn.ts';
import { libraryFromPlay, reviewFromPlay } from '../data/page-address.ts';
import { isWritten } from '../session/pace.ts';
import { CountdownRing } from './countdown-ring.tsx';
import { IconButton } from './hud.tsx';
import { Icon } from './icons.tsx';
import { messages } from './messages.ts';
import type { PlayActions } from './play-actions.ts';
import type { PlayRules } from './play-rules.ts';
import { useScenario } from './scenario-context.ts';
import type { PlayView } from './view.ts';

type SheetProps = {
  view: PlayView;
  calm: boolean;
  sound: boolean;
  actions: PlayActions;
  rules: PlayRules;
  /** What is asked with the choices. */
  asked?: ComponentChildren;
};

/** The heading that takes the focus when its choices have been replaced. */
export const SHEET_HEADING = 'choices-heading';

/** What the player can do now: choose, see the rest at once, or, at the end, go on to the review. */
export function ChoiceSheet({ view, calm, sound, actions, rules, asked }: SheetProps): VNode {
  const { phase, choices, timeLeft } = view;
  return (
    <section class="sheet" aria-labelledby={SHEET_HEADING} data-phase={phase}>
      <div class="sheet-head">
        {timeLeft !== null && <CountdownRing left={timeLeft} calm={calm} />}
        <h2 id={SHEET_HEADING} tabIndex={-1}>
          {messages.text(headingOf(view))}
        </h2>
        {choices.length > 0 && (
          <p class="keys">{messages.text('keys', { count: choices.length })}</p>
        )}
      </div>
      <Choices choices={choices} onChoose={actions.choose} />
      <div class="sheet-foot">
        {phase === 'revealing' && (
          <button type="button" class="button skip" onClick={actions.skip}>
            <Icon name="skip" size={18} />
            {messages.text('skip')}
          </button>
        )}
        {phase === 'ended' && <End view={view} rules={rules} onAgain={actions.startAgain} />}
        {asked}
      </div>
      <Tools
        timed={view.timed && rules.timers === null && phase !== 'revealing'}
        timers={view.timers}
        sound={sound}
        actions={actions}
      />
    </section>
  );
}

/** The heading of the sheet, as a message's key. */
export function headingOf({ phase, stage }: PlayView): 'over' | 'reply' | 'move' | 'wait' {
  if (phase === 'ended') return 'over';
  if (phase === 'revealing') return 'wait';
  return isWritten(stage.channel) ? 'reply' : 'move';
}

type ChoicesProps = { choices: readonly Choice[]; onChoose: (choice: string) => void };

function Choices({ choices, onChoose }: ChoicesProps): VNode {
  const text = useScenario();
  return (
    <div class="choices" data-choices role="group" aria-labelledby={SHEET_HEADING}>
      {choices.map((choice, at) => (
        <button
          key={choice.id}
          type="button"
          class="choice"
          data-choice={choice.id}
          onClick={(event) => {
            // The second click of a double one falls on a choice nobody has read.
            if (event.detail < 2) onChoose(choice.id);
          }}
        >
          <kbd aria-hidden="true">{at + 1}</kbd>
          <span>{text.textOf(choice.id, choice.text)}</span>
        </button>
      ))}
    </div>
  );
}

type EndProps = { view: PlayView; rules: PlayRules; onAgain: () => void };

function End({ view, rules, onAgain }: EndProps): VNode {
  return (
    <Fragment>
      <p class="end">{messages.text(endOf(rules))}</p>
      {rules.preview ? null : rules.withheld ? (
        <a class="button primary" href={libraryFromPlay()} data-ended>
          {messages.text('end.home')}
        </a>
      ) : (
        <a class="button primary" href={reviewFromPlay(view.finished ?? '')} data-review>
          {messages.text('review')}
        </a>
      )}
      {rules.again && (
        <button type="button" class="button" onClick={onAgain}>
          {messages.text('again')}
        </button>
      )}
    </Fragment>
  );
}

function endOf({ preview, withheld }: PlayRules): 'end.preview' | 'end.withheld' | 'end' {
  if (preview === true) return 'end.preview';
  return withheld ? 'end.withheld' : 'end';
}

type ToolsProps = { timed: boolean; timers: boolean; sound: boolean; actions: PlayActions };

function Tools({ timed, timers, sound, actions }: ToolsProps): VNode {
  return (
    <div class="tools">
      {timed && (
        <button
          type="button"
          class="timer-switch"
          role="switch"
          aria-checked={timers}
          onClick={() => actions.setTimers(!timers)}
        >
          <i />
          {messages.text('timer')}
        </button>
      )}
      <IconButton
        class="only-wide"
        icon={sound ? 'sound' : 'mute'}
        name={messages.text('sound')}
        pressed={sound}
        onClick={() => actions.setSound(!sound)}
      />
      <IconButton
        class="only-wide"
        icon="dots"
        name={messages.text('options')}
        onClick={actions.openOptions}
      />
    </div>
  );
}
