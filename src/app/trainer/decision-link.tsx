import type { ComponentChildren, VNode } from 'preact';
import { inQuery } from '../desk/address.ts';
import { OpenLink } from '../desk/open-link.tsx';

type LinkProps = {
  /** The id of the scenario. */
  readonly id: string;
  readonly decision: string;
  readonly label?: string;
  readonly children: ComponentChildren;
};

/** Leads to a decision on the page of its scenario; the assignment that is looked at stays. */
export const DecisionLink = ({ id, decision, label, children }: LinkProps): VNode => {
  const assignment = inQuery('assignment');
  const values = { scenario: id, decision, ...(assignment !== '' && { assignment }) };
  return (
    <OpenLink page="trainer/scenarios" values={values} {...(label !== undefined && { label })}>
      {children}
    </OpenLink>
  );
};
