/** The page's icons: outlines after Tabler's (MIT); those of the other pages would weigh on the first choice. */
import type { VNode } from 'preact';

const OUTLINES = {
  leave: 'M13 12v.01M3 21h18M5 21V5a2 2 0 0 1 2-2h7.5M17 13.500V21M14 7h7M18 4l3 3-3 3',
  eye: 'M10 12a2 2 0 1 0 4 0 2 2 0 0 0-4 0M21 12c-2.4 4-5.4 6-9 6s-6.6-2-9-6c2.4-4 5.4-6 9-6s6.6 2 9 6',
  history: 'M12 8v4l2 2M3.05 11A9 9 0 1 1 3.55 15M3 20v-5h5',
  dots: 'M4 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0',
  sound:
    'M15 8a5 5 0 0 1 0 8M17.7 5a9 9 0 0 1 0 14M6 15H4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.500A.8.8 0 0 1 11 5v14a.8.8 0 0 1-1.5.500z',
  mute: 'M6 15H4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.500A.8.8 0 0 1 11 5v14a.8.8 0 0 1-1.5.500zM16 10l4 4m0-4-4 4',
  skip: 'M4 5v14l8-7zM13 5v14l8-7z',
  promise: 'M5 12l5 5L20 7',
  close: 'M18 6 6 18M6 6l12 12',
  place:
    'M9 11a3 3 0 1 0 6 0 3 3 0 0 0-6 0M17.7 16.700l-4.3 4.200a2 2 0 0 1-2.8 0l-4.3-4.200a8 8 0 1 1 11.4 0z',
  mail: 'M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM3 7l9 6 9-6',
  call: 'M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
  wifi: 'M12 18h.01M9.2 15.200a4 4 0 0 1 5.6 0M6.3 12.300a8 8 0 0 1 11.4 0M3.5 9.500c4.7-4.7 12.3-4.7 17 0',
  battery:
    'M6 7h11a2 2 0 0 1 2 2v.5a.5.5 0 0 0 .5.5.5.5 0 0 1 .5.5v3a.5.5 0 0 1-.5.5.5.5 0 0 0-.5.5v.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2M7 10v4M10 10v4M13 10v4',
} as const;
export type IconName = keyof typeof OUTLINES;

/** An icon of `size` CSS pixels; it says nothing, its button does. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }): VNode => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d={OUTLINES[name]} />
  </svg>
);

/** A triangle that points up or down. */
export const Arrow = ({ up }: { up: boolean }): VNode => (
  <svg aria-hidden="true" width="10" height="9" viewBox="0 0 10 9">
    <path d={up ? 'M5 0 0 8h10z' : 'M5 9 0 1h10z'} fill="currentColor" />
  </svg>
);
