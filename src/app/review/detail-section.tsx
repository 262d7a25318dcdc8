import type { ComponentChildren, VNode } from 'preact';

type SectionProps = { label: string; icon?: VNode; class: string; children: ComponentChildren };

/** A part of a decision's detail, under a small heading. */
export const DetailSection = ({ label, icon, children, ...rest }: SectionProps): VNode => (
  <section class={`block ${rest.class}`}>
    <h4>
      {icon}
      {label}
    </h4>
    {children}
  </section>
);
