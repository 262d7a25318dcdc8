import type { VNode } from 'preact';

/** Two people talking, and what they share. `size` is its height in CSS pixels. */
export const Logo = ({ size = 24 }: { size?: number }): VNode => (
  <svg aria-hidden="true" width={size * 1.28} height={size} viewBox="0 0 46 36">
    <path d="M16 2a14 14 0 0 0-11 22.6L3.5 33l8.2-2.7A14 14 0 1 0 16 2z" fill="var(--ink)" />
    <path d="M30 2a14 14 0 0 1 11 22.6L42.5 33l-8.2-2.7A14 14 0 1 1 30 2z" fill="#e39b16" />
    <path d="M23 3.9a14 14 0 0 1 0 24.2 14 14 0 0 1 0-24.2z" fill="var(--logo-shared)" />
  </svg>
);
