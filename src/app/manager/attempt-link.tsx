import type { ComponentChildren, VNode } from 'preact';
import { deskAddress } from '../desk/address.ts';

type LinkProps = {
  readonly attempt: string;
  readonly className?: string;
  readonly children: ComponentChildren;
};

/** Leads to where an attempt is read. */
export const AttemptLink = ({ attempt, className, children }: LinkProps): VNode => (
  <a class={className} href={deskAddress('team/attempt', { attempt })}>
    {children}
  </a>
);
