import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Locale } from '../../../contract/locale.ts';
import { changeSettings, settings, type Settings } from '../../data/settings.ts';
import { changeLanguage } from '../change-language.ts';
import { offeredLanguages } from '../languages.ts';
import { language, type Values } from '../messages.ts';
import { settingsMessages } from './messages.ts';
import { Choice, Switch, Volume } from './setting-fields.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './settings.css';

type Key = Parameters<typeof settingsMessages.text>[0];

const text = (key: Key, values?: Values): string => settingsMessages.text(key, values);

type SettingsProps = {
  /** Whether the language is the player's to choose here. */
  language?: boolean;
  /** Whether timers are. */
  timers?: boolean;
};

/** All settings; each holds at once and is remembered. */
export function SettingsContent(props: SettingsProps): VNode {
  const now = settings.value;
  return (
    <>
      {props.language !== false && <Language />}
      <Looks now={now} />
      <Sounds now={now} />
      <Play now={now} timers={props.timers !== false} />
    </>
  );
}

function Language(): VNode | null {
  const failed = useSignal(false);
  const change = async (locale: Locale): Promise<void> => {
    failed.value = false;
    try {
      await changeLanguage(locale);
    } catch {
      failed.value = true;
    }
  };
  if (offeredLanguages().length < 2) return null;
  return (
    <div class="setting-group">
      <Choice
        name="language"
        legend={text('language')}
        value={language.value}
        values={offeredLanguages()}
        label={(locale) => text(`language.${locale}`)}
        labelLang={(locale) => locale}
        onChange={(locale) => void change(locale)}
      />
      <p class="setting-failure" role="alert">
        {failed.value && text('language.failed')}
      </p>
    </div>
  );
}

const Looks = ({ now }: { now: Settings }): VNode => (
  <div class="setting-group">
    <Choice
      name="theme"
      legend={text('theme')}
      hint={text('theme.hint')}
      value={now.theme}
      values={['system', 'light', 'dark'] as const}
      label={(theme) => text(`theme.${theme}`)}
      onChange={(theme) => changeSettings({ theme })}
    />
    <Choice
      name="text"
      legend={text('text')}
      value={now.text}
      values={['normal', 'large', 'larger'] as const}
      label={(size) => text(`text.${size}`)}
      onChange={(size) => changeSettings({ text: size })}
    />
    <Choice
      name="motion"
      legend={text('motion')}
      value={now.motion}
      values={['system', 'full', 'reduced'] as const}
      label={(motion) => text(`motion.${motion}`)}
      onChange={(motion) => changeSettings({ motion })}
    />
  </div>
);

const Sounds = ({ now }: { now: Settings }): VNode => (
  <div class="setting-group">
    <Switch
      label={text('sound')}
      hint={text('sound.hint')}
      on={now.sound}
      onChange={(sound) => changeSettings({ sound })}
    />
    <Volume
      label={text('volume')}
      value={now.volume}
      valueText={text('volume.value', { percent: Math.round(now.volume * 100) })}
      onChange={(volume) => changeSettings({ volume })}
    />
  </div>
);

const Play = ({ now, timers }: { now: Settings; timers: boolean }): VNode => (
  <div class="setting-group">
    {timers && (
      <Switch
        label={text('timers')}
        hint={text('timers.hint')}
        on={now.timers}
        onChange={(on) => changeSettings({ timers: on })}
      />
    )}
    <Switch
      label={text('instant')}
      hint={text('instant.hint')}
      on={now.pace === 'instant'}
      onChange={(on) => changeSettings({ pace: on ? 'instant' : 'natural' })}
    />
  </div>
);
