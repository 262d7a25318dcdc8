import type { ComponentChildren, VNode } from 'preact';
import { CloseButton } from './close-button.tsx';
import { Icon } from './icon.tsx';
import { uiMessages } from './ui-messages.ts';

type NoticeProps = {
  readonly kind: 'information' | 'warning';
  readonly children: ComponentChildren;
  /** Without it the notice stays. */
  readonly onDismiss?: () => void;
};

/** Something to know about the page as a whole; read out when it appears. */
export const Notice = ({ kind, children, onDismiss }: NoticeProps): VNode => (
  <div class={`notice ${kind}`} role="status">
    <Icon name={kind === 'warning' ? 'alert-triangle' : 'info-circle'} />
    <p>{children}</p>
    {onDismiss !== undefined && (
      <CloseButton name={uiMessages.text('dismiss')} onClose={onDismiss} />
    )}
  </div>
);

/** Says that the browser keeps nothing; for a store of kind `memory`. */
export const UnsavedNotice = (): VNode => (
  <Notice kind="warning">{uiMessages.text('storage.memory')}</Notice>
);
