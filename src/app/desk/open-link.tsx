import type { ComponentChildren, VNode } from 'preact';
import type { DeskPageName } from '../ui/desk-pages.ts';
import { deskAddress, setQuery } from './address.ts';

type LinkProps = {
  /** The present page. */
  readonly page: DeskPageName;
  readonly values: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly children: ComponentChildren;
};

/** Opens something on the present page without loading it anew; elsewhere it is a link like any. */
export const OpenLink = ({ page, values, className, children }: LinkProps): VNode => (
  <a
    href={deskAddress(page, values)}
    class={className}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setQuery(values, 'push');
    }}
  >
    {children}
  </a>
);
