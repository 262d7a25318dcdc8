import type { ComponentChildren, VNode } from 'preact';
import type { DeskPageName } from '../ui/desk-pages.ts';
import { deskAddress, setQuery } from './address.ts';

type LinkProps = {
  /** The present page. */
  readonly page: DeskPageName;
  readonly values: Readonly<Record<string, string>>;
  readonly className?: string;
  /** What it is called where its own words are too few. */
  readonly label?: string;
  readonly children: ComponentChildren;
};

/** Opens something on the present page without loading it anew; elsewhere it is a link like any. */
export const OpenLink = ({ page, values, className, label, children }: LinkProps): VNode => (
  <a
    href={deskAddress(page, values)}
    class={className}
    aria-label={label}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setQuery(values, 'push');
    }}
  >
    {children}
  </a>
);
