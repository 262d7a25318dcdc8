/** The teacher's study in the colours of evening and of day. */
import type { Stop } from '../svg.ts';

/** Every colour of the room that depends on the light. */
export type StudyPalette = {
  readonly wall: readonly Stop[];
  readonly moulding: readonly [line: string, panel: string];
  readonly sky: readonly Stop[];
  /** Far and near houses, with the share of windows that show. */
  readonly houses: readonly (readonly [colour: string, lit: number])[];
  readonly lamps: readonly string[];
  readonly window: readonly [frame: string, sill: string];
  readonly curtain: readonly [cloth: string, fold: string, edge: string];
  readonly leaves: readonly string[];
  readonly pot: string;
  readonly bookcase: readonly [frame: string, recess: string, shelf: string, side: string];
  readonly books: readonly string[];
  readonly clock: { readonly rim: string; readonly dial: string };
  readonly second: string;
  readonly router: readonly [face: string, side: string, rods: string];
  readonly shelf: string;
  readonly piano: readonly [body: string, lid: string, gleam: string, panel: string];
  readonly keys: readonly [white: string, black: string];
  readonly music: readonly [left: string, right: string, staves: string];
  readonly metronome: readonly [wood: string, side: string, rod: string];
  readonly violin: readonly [wood: string, side: string, neck: string, strings: string];
  /** A picture of a class: frame, mount, and the heads in it. */
  readonly photograph: readonly [frame: string, mount: string, heads: string];
  readonly desk: readonly Stop[];
  readonly deskEdge: string;
  readonly laptop: readonly [rim: string, lid: string, base: string];
  readonly lamp: readonly [
    brass: string,
    bright: string,
    shade: string,
    side: string,
    inside: string,
  ];
  readonly mug: readonly [side: string, lit: string];
  readonly paper: readonly [notes: string, pencil: string, stack: string];
};

export const STUDY_EVENING: StudyPalette = {
  wall: [
    [0, '#2c2440'],
    [0.6, '#3d2f4c'],
    [1, '#241b34'],
  ],
  moulding: ['#4a3a58', '#33284a'],
  sky: [
    [0, '#0b1334'],
    [0.6, '#22306e'],
    [1, '#6a5590'],
  ],
  houses: [
    ['#1c2a64', 0.2],
    ['#101a46', 0.3],
  ],
  lamps: ['#ffcf87', '#ffe3b2', '#ffc46b'],
  window: ['#171433', '#4b3b58'],
  curtain: ['#5a3350', '#45263f', '#75486a'],
  leaves: ['#1c4550', '#22545a', '#173c46'],
  pot: '#6d4450',
  bookcase: ['#2b1d2e', '#1d1528', '#5a3d3a', '#412c36'],
  books: ['#6a3a52', '#2f4d7a', '#7d5a3a', '#3a5f62', '#5a4a86', '#8a6a3e', '#34406e'],
  clock: { rim: '#1d1528', dial: '#9d93ab' },
  second: '#d9743b',
  router: ['#8e8ba8', '#b3b0c6', '#6f6c8c'],
  shelf: '#6b4a3c',
  piano: ['#1e1420', '#4d3236', '#6b464a', '#2b1c28'],
  keys: ['#e6dcd0', '#17101c'],
  music: ['#d8cbb4', '#bfb09a', '#6f6258'],
  metronome: ['#7a4a30', '#a86c44', '#e9d8b0'],
  violin: ['#6b3a2c', '#8a4e36', '#241622', '#a08a86'],
  photograph: ['#6b4a3c', '#8f84a0', '#4a3d5c'],
  desk: [
    [0, '#6a4638'],
    [0.2, '#4a3030'],
    [1, '#1b1220'],
  ],
  deskEdge: '#c08a62',
  laptop: ['#12142c', '#23264c', '#4a4a72'],
  lamp: ['#d9a85e', '#fff0c8', '#8e3b3f', '#c05a50', '#fff3d2'],
  mug: ['#5a6aa0', '#ffcf94'],
  paper: ['#efe3cb', '#c9553f', '#cfc4b8'],
};

export const STUDY_DAY: StudyPalette = {
  wall: [
    [0, '#b9ae9c'],
    [0.55, '#cfc2a8'],
    [1, '#8f806f'],
  ],
  moulding: ['#e2d8c2', '#bcae96'],
  sky: [
    [0, '#82b8e4'],
    [0.6, '#c6e0ee'],
    [1, '#f8ecd2'],
  ],
  houses: [
    ['#a9c2d4', 0.26],
    ['#8199ae', 0.3],
  ],
  lamps: ['#d6e6ee', '#c4d8e4', '#64829c'],
  window: ['#f2ece0', '#fbf6ea'],
  curtain: ['#a5564e', '#84413f', '#c47a68'],
  leaves: ['#3c8068', '#4c9576', '#30705c'],
  pot: '#c67f62',
  bookcase: ['#6a4632', '#4a3026', '#a5764e', '#805640'],
  books: ['#a8485c', '#3f6ea8', '#c4893f', '#3f8a82', '#7b62b0', '#d9b25a', '#3d568f'],
  clock: { rim: '#4a3026', dial: '#fdf8ea' },
  second: '#d9483b',
  router: ['#dedce4', '#f6f4f6', '#8f8c9a'],
  shelf: '#a5764e',
  piano: ['#4a2c26', '#7a4b3a', '#b47c5c', '#5c382e'],
  keys: ['#fdf8ec', '#2a1c1c'],
  music: ['#fdf6e2', '#e2d5ba', '#8f7f6c'],
  metronome: ['#a4663e', '#cf9360', '#fff0cc'],
  violin: ['#b4602f', '#d6884a', '#3a241e', '#efe2cc'],
  photograph: ['#8a5a3c', '#f6ecd6', '#9a8470'],
  desk: [
    [0, '#b98758'],
    [0.2, '#97683f'],
    [1, '#573828'],
  ],
  deskEdge: '#e8c088',
  laptop: ['#2b2f45', '#555c7d', '#9aa0b8'],
  lamp: ['#b98a42', '#ffedc0', '#a8484a', '#c8685c', '#d9c9a8'],
  mug: ['#4f66a8', '#8fa6e0'],
  paper: ['#fffaee', '#c9453f', '#f6efe0'],
};
