import type { VNode } from 'preact';
import { Icon } from './icon.tsx';

type CloseProps = { readonly name: string; readonly onClose: () => void };

/** A cross that closes or dismisses what it stands in; `name` says so to those who do not see it. */
export const CloseButton = ({ name, onClose }: CloseProps): VNode => (
  <button type="button" class="icon-button" aria-label={name} onClick={onClose}>
    <Icon name="x" />
  </button>
);
