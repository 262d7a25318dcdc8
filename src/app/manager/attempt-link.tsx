import type { ComponentChildren, VNode } from 'preact';
import { language } from '../ui/messages.ts';
import { DESK_PAGES } from '../ui/desk-pages.ts';

type LinkProps = {
  readonly attempt: string;
  readonly className?: string;
  readonly children: ComponentChildren;
};

const PAGES: readonly string[] = DESK_PAGES;

/** Leads to where an attempt is read. */
export const AttemptLink = ({ attempt, className, children }: LinkProps): VNode =>
  PAGES.includes('team/attempt') ? (
    <a class={className} href={`/${language.value}/team/attempt/?attempt=${attempt}`}>
      {children}
    </a>
  ) : (
    <span class={className}>{children}</span>
  );
