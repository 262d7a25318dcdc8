/** The play page's dialogs; loaded when the first of them is asked for. */
import { render, type ComponentChildren, type VNode } from 'preact';
import { language } from '../../ui/messages.ts';
import { settingsMessages } from '../../ui/settings/messages.ts';
import { Icon } from '../icons.tsx';
import type { LivePlay } from '../live-play.ts';
import type { PlayActions } from '../play-actions.ts';
import { HistoryContent } from './history-content.tsx';
import { dialogMessages } from './messages.ts';
import { OptionsContent } from './options-content.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './dialogs.css';

export type DialogName = 'options' | 'history';

/** Shows a dialog over the page; resolves when it has been closed. Focus returns by itself. */
export async function showDialog(
  name: DialogName,
  live: LivePlay,
  actions: PlayActions,
): Promise<void> {
  const locale = language.peek();
  await Promise.all([dialogMessages.load(locale), settingsMessages.load(locale)]);
  const dialog = document.createElement('dialog');
  dialog.className = 'play-dialog';
  dialog.dataset['theme'] = 'dark';
  dialog.setAttribute('aria-labelledby', TITLE);
  document.body.append(dialog);
  const close = (): void => dialog.close();
  render(
    <Frame name={name} onClose={close}>
      {name === 'options' ? (
        <OptionsContent actions={actions} rules={live.rules} onClose={close} />
      ) : (
        <HistoryContent live={live} />
      )}
    </Frame>,
    dialog,
  );
  await untilClosed(dialog);
  render(null, dialog);
  dialog.remove();
}

const TITLE = 'dialog-title';

function untilClosed(dialog: HTMLDialogElement): Promise<void> {
  // A click on the backdrop is one on the dialog itself; its content covers all of its box.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(), { once: true });
    dialog.showModal();
  });
}

type FrameProps = { name: DialogName; onClose: () => void; children: ComponentChildren };

const Frame = ({ name, onClose, children }: FrameProps): VNode => (
  <div class="dialog-frame">
    <header>
      <h2 id={TITLE}>{dialogMessages.text(name)}</h2>
      <button
        type="button"
        class="icon-button"
        aria-label={dialogMessages.text('close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
    {children}
  </div>
);
