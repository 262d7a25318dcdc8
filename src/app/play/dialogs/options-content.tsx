import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { libraryFromPlay } from '../../data/page-address.ts';
import { SettingsContent } from '../../ui/settings/settings-content.tsx';
import type { PlayActions } from '../play-actions.ts';
import type { PlayRules } from '../play-rules.ts';
import { dialogMessages } from './messages.ts';

type WaysProps = { actions: PlayActions; onClose: () => void };
type OptionsProps = WaysProps & { rules: PlayRules };

const text = (key: Parameters<typeof dialogMessages.text>[0]): string => dialogMessages.text(key);

/** Everything that can be changed while playing, the keys, and the ways out of the attempt. */
export const OptionsContent = ({ actions, rules, onClose }: OptionsProps): VNode => (
  <div class="dialog-body">
    <div>
      <SettingsContent language={rules.language === null} timers={rules.timers === null} />
    </div>
    <Keys />
    <Ways actions={actions} onClose={onClose} />
  </div>
);

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

function Ways({ actions, onClose }: WaysProps): VNode {
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
      <a class="button" href={libraryFromPlay()}>
        {text('leave')}
      </a>
      <p class="hint">{text('leave.hint')}</p>
    </div>
  );
}
