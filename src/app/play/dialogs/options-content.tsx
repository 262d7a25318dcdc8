import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { LOCALES, type Locale } from '../../../contract/locale.ts';
import { changeSettings, settings, type Settings } from '../../data/settings.ts';
import { language } from '../../ui/messages.ts';
import type { LivePlay } from '../live-play.ts';
import type { PlayActions } from '../play-actions.ts';
import { switchLocale } from '../switch-locale.ts';
import { dialogMessages } from './messages.ts';
import { Options, Toggle, Volume } from './option-fields.tsx';

type OptionsProps = { live: LivePlay; actions: PlayActions; onClose: () => void };

const text = (key: Parameters<typeof dialogMessages.text>[0]): string => dialogMessages.text(key);

/** Everything that can be changed while playing, and the ways out of the attempt. */
export function OptionsContent({ live, actions, onClose }: OptionsProps): VNode {
  const now = settings.value;
  return (
    <div class="dialog-body">
      <Options
        name="language"
        value={language.value}
        values={LOCALES}
        label={(locale) => text(`language.${locale}`)}
        onChange={(locale) => void changeLocale(locale, live)}
      />
      <Sounds now={now} onSound={actions.setSound} />
      <Toggle
        label={text('timers')}
        hint={text('timers.hint')}
        on={now.timers}
        onChange={actions.setTimers}
      />
      <Toggle
        label={text('instant')}
        hint={text('instant.hint')}
        on={now.pace === 'instant'}
        onChange={(on) => changeSettings({ pace: on ? 'instant' : 'natural' })}
      />
      <Looks now={now} />
      <Keys />
      <Ways actions={actions} onClose={onClose} />
    </div>
  );
}

async function changeLocale(locale: Locale, live: LivePlay): Promise<void> {
  const changed = await switchLocale(locale, live.text, (change) => live.quietly(change));
  if (!changed) live.notice.value = 'no-language';
}

function Sounds({ now, onSound }: { now: Settings; onSound: (on: boolean) => void }): VNode {
  return (
    <div class="option-group">
      <Toggle label={text('sound')} hint={text('sound.hint')} on={now.sound} onChange={onSound} />
      {now.sound && (
        <Volume
          label={text('volume')}
          value={now.volume}
          onChange={(volume) => changeSettings({ volume })}
        />
      )}
    </div>
  );
}

function Looks({ now }: { now: Settings }): VNode {
  return (
    <div class="option-group">
      <Options
        name="text"
        value={now.text}
        values={['normal', 'large', 'larger'] as const}
        label={(size) => text(`text.${size}`)}
        onChange={(size) => changeSettings({ text: size })}
      />
      <Options
        name="motion"
        value={now.motion}
        values={['system', 'full', 'reduced'] as const}
        label={(motion) => text(`motion.${motion}`)}
        onChange={(motion) => changeSettings({ motion })}
      />
      <Options
        name="theme"
        value={now.theme}
        values={['system', 'light', 'dark'] as const}
        label={(theme) => text(`theme.${theme}`)}
        onChange={(theme) => changeSettings({ theme })}
      />
    </div>
  );
}

const Keys = (): VNode => (
  <div class="option-keys">
    <h3>{text('keys')}</h3>
    <ul>
      <li>{text('keys.choose')}</li>
      <li>{text('keys.skip')}</li>
      <li>{text('keys.tab')}</li>
    </ul>
  </div>
);

function Ways({ actions, onClose }: { actions: PlayActions; onClose: () => void }): VNode {
  const asked = useSignal(false);
  if (asked.value)
    return (
      <div class="ways" role="group">
        <p>{text('again.sure')}</p>
        <button type="button" class="button primary" onClick={actions.startAgain}>
          {text('again.yes')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text('again.no')}
        </button>
      </div>
    );
  const showHistory = (): void => {
    onClose();
    actions.openHistory();
  };
  return (
    <div class="ways">
      <button type="button" class="button" onClick={showHistory}>
        {text('history')}
      </button>
      <button type="button" class="button" onClick={() => (asked.value = true)}>
        {text('again')}
      </button>
      <a class="button" href="../../">
        {text('leave')}
      </a>
      <p class="hint">{text('leave.hint')}</p>
    </div>
  );
}
