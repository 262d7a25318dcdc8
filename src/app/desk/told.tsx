/** What has just happened, with a way back where something was removed. */
import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { CloseButton } from '../ui/close-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { deskMessages } from './messages.ts';

type Told = {
  readonly text: string;
  readonly kind: 'done' | 'failed';
  readonly undo?: () => void | Promise<void>;
};

const told = signal<Told | null>(null);

/** Says at the foot of the page what was done; it stays until the next word or until dismissed. */
export function tellDone(text: string, undo?: Told['undo']): void {
  told.value = { text, kind: 'done', ...(undo !== undefined && { undo }) };
}

/** Says that something could not be done. */
export function tellFailed(text: string): void {
  told.value = { text, kind: 'failed' };
}

/** Takes the last word away. */
export function tellNothing(): void {
  told.value = null;
}

/** The place where it is said; on every desk page once. */
export function ToldLine(): VNode {
  const now = told.value;
  return (
    <div class="desk-told" role="status">
      {now !== null && (
        <div class={now.kind}>
          <Icon name={now.kind === 'done' ? 'check' : 'alert-triangle'} />
          <p>{now.text}</p>
          {now.undo !== undefined && (
            <button
              type="button"
              class="button"
              onClick={() => {
                tellNothing();
                void now.undo?.();
              }}
            >
              {deskMessages.text('undo')}
            </button>
          )}
          <CloseButton name={deskMessages.text('dismiss')} onClose={tellNothing} />
        </div>
      )}
    </div>
  );
}
