/** The settings over a page; loaded when they are first asked for. */
import { render, type VNode } from 'preact';
import { CloseButton } from '../close-button.tsx';
import { language } from '../messages.ts';
import { settingsMessages } from './messages.ts';
import { SettingsContent } from './settings-content.tsx';

const TITLE = 'settings-title';

/** Shows the settings; resolves when they have been closed. Focus returns by itself. */
export async function showSettings(): Promise<void> {
  await settingsMessages.load(language.peek());
  const dialog = document.createElement('dialog');
  dialog.className = 'modal';
  dialog.setAttribute('aria-labelledby', TITLE);
  // A click on the backdrop is one on the dialog itself; its content covers all of its box.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  render(<SettingsFrame onClose={() => dialog.close()} />, dialog);
  await new Promise((resolve) => {
    dialog.addEventListener('close', resolve, { once: true });
    dialog.showModal();
  });
  render(null, dialog);
  dialog.remove();
}

const SettingsFrame = ({ onClose }: { onClose: () => void }): VNode => (
  <>
    <header class="modal-head">
      <h2 id={TITLE}>{settingsMessages.text('title')}</h2>
      <CloseButton name={settingsMessages.text('close')} onClose={onClose} />
    </header>
    <div class="modal-body">
      <SettingsContent />
    </div>
  </>
);
