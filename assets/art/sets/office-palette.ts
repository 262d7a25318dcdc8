/** The night office in the colours of three times of day. */
import type { Stop } from '../svg.ts';

/** Every colour of the office that depends on the light. */
export type OfficePalette = {
  readonly sky: readonly Stop[];
  /** The disc in the sky: moon or sun, its spots, and the light around it. */
  readonly disc: {
    readonly colour: string;
    readonly spots: string;
    readonly x: number;
    readonly y: number;
    readonly halo: string;
    readonly haloOpacity: number;
  };
  readonly stars: number;
  readonly horizon: string;
  readonly horizonOpacity: number;
  /** Far, middle and near houses, with the share of lit windows. */
  readonly houses: readonly (readonly [colour: string, lit: number])[];
  readonly lamps: readonly string[];
  readonly glare: number;
  readonly wall: readonly Stop[];
  readonly frame: string;
  readonly sill: string;
  readonly blind: string;
  readonly blindEdge: string;
  readonly planPaper: string;
  readonly planInk: string;
  readonly planMark: string;
  readonly books: readonly string[];
  readonly leaves: readonly string[];
  readonly pot: string;
  /** Cardboard: front, top edge, tape, side. */
  readonly boxes: readonly [front: string, edge: string, tape: string, side: string];
  readonly label: string;
  readonly chair: readonly [shell: string, seat: string, foil: string];
  readonly desk: readonly Stop[];
  readonly deskEdge: string;
  readonly laptop: readonly [rim: string, lid: string, base: string];
  readonly lampArm: string;
  readonly lampShade: readonly [shade: string, lit: string, bulb: string];
  readonly mug: readonly [side: string, lit: string];
  readonly swatches: readonly string[];
  readonly foreground: readonly string[];
  /** Opacity of the desk lamp's light, 0 when it is off. */
  readonly lampLight: number;
  /** Daylight falling in from the window, 0 for none. */
  readonly daylight: number;
  readonly daylightColour: string;
  readonly veil: string;
  readonly veilStrength: number;
};

const NIGHT: OfficePalette = {
  sky: [
    [0, '#070d26'],
    [0.42, '#11225a'],
    [0.78, '#314a91'],
    [1, '#8a6aa0'],
  ],
  disc: {
    colour: '#eef2ff',
    spots: '#cfd8f4',
    x: 122,
    y: 176,
    halo: '#9db9ff',
    haloOpacity: 0.5,
  },
  stars: 1,
  horizon: '#ff9f6b',
  horizonOpacity: 0.22,
  houses: [
    ['#24397c', 0.16],
    ['#172a63', 0.3],
    ['#0d1a45', 0.36],
  ],
  lamps: ['#ffcf87', '#ffe3b2', '#9fb6ff', '#86d0ff', '#ffc46b'],
  glare: 0.035,
  wall: [
    [0, '#0b1433'],
    [1, '#16214e'],
  ],
  frame: '#0a1130',
  sill: '#1c2a5c',
  blind: '#18265a',
  blindEdge: '#40579c',
  planPaper: '#9c97a3',
  planInk: '#39508f',
  planMark: '#e9a23b',
  books: ['#27407f', '#7a3a5c', '#1f5c6b', '#33437f', '#8a6a3e', '#27407f'],
  leaves: ['#1d4a52', '#235a5c', '#173d49'],
  pot: '#7a4a4a',
  boxes: ['#5b4047', '#7a5650', '#6f5150', '#3c2b3e'],
  label: '#cdb9a4',
  chair: ['#22336b', '#2f4486', '#9db9ff'],
  desk: [
    [0, '#3a2a3a'],
    [0.2, '#2a2038'],
    [1, '#120f22'],
  ],
  deskEdge: '#8a5f4e',
  laptop: ['#0b1128', '#16224f', '#3b456f'],
  lampArm: '#c9cdd8',
  lampShade: ['#d2622f', '#f0905a', '#fff3d2'],
  mug: ['#e9ded0', '#ffcf94'],
  swatches: ['#2f5d73', '#b5483a', '#d9a441', '#5a6b4a'],
  foreground: ['#050a20', '#081030', '#060c28'],
  lampLight: 1,
  daylight: 0,
  daylightColour: '#ffffff',
  veil: '#030616',
  veilStrength: 0.62,
};

const DUSK: OfficePalette = {
  ...NIGHT,
  sky: [
    [0, '#2c2f6b'],
    [0.4, '#6a4f8f'],
    [0.7, '#d9777c'],
    [0.88, '#ffb072'],
    [1, '#ffd79a'],
  ],
  disc: {
    colour: '#ffe7b0',
    spots: '#ffe7b0',
    x: 122,
    y: 474,
    halo: '#ffb877',
    haloOpacity: 0.75,
  },
  stars: 0,
  horizon: '#ffb46b',
  horizonOpacity: 0.5,
  houses: [
    ['#a0608a', 0.08],
    ['#6d4780', 0.16],
    ['#433468', 0.24],
  ],
  lamps: ['#ffdd9c', '#ffe9c4', '#ffcf87'],
  glare: 0.05,
  wall: [
    [0, '#33305c'],
    [1, '#4b3f6c'],
  ],
  frame: '#262348',
  sill: '#6a5480',
  blind: '#574a7e',
  blindEdge: '#c48a93',
  planPaper: '#d8c3bb',
  planInk: '#6a5a90',
  planMark: '#e8913c',
  books: ['#4a5396', '#9a4a68', '#3d7482', '#565a96', '#b08350', '#4a5396'],
  leaves: ['#33615c', '#3d7468', '#294f52'],
  pot: '#a3645a',
  boxes: ['#8f6256', '#b98268', '#a87867', '#5a4054'],
  label: '#ecd3b8',
  chair: ['#4a4781', '#625b9c', '#ffd0a8'],
  desk: [
    [0, '#6a4a4e'],
    [0.2, '#543c4c'],
    [1, '#2b2138'],
  ],
  deskEdge: '#c98a68',
  laptop: ['#221f42', '#34305c', '#6a618c'],
  mug: ['#f0e2d2', '#ffd9a4'],
  swatches: ['#3f7288', '#c4574a', '#e2b04f', '#6e8058'],
  foreground: ['#1c1838', '#241d46', '#1a1636'],
  lampLight: 0.78,
  daylight: 0.5,
  daylightColour: '#ff9f6a',
  veil: '#150f2e',
  veilStrength: 0.55,
};

const DAY: OfficePalette = {
  ...NIGHT,
  sky: [
    [0, '#9cc4e6'],
    [0.5, '#cfe3ee'],
    [0.85, '#f6ead6'],
    [1, '#ffe9c6'],
  ],
  disc: {
    colour: '#fffaf0',
    spots: '#fffaf0',
    x: 118,
    y: 250,
    halo: '#fff3cf',
    haloOpacity: 0.9,
  },
  stars: 0,
  horizon: '#fff0d0',
  horizonOpacity: 0.5,
  houses: [
    ['#b3cbd9', 0],
    ['#93b1c4', 0.1],
    ['#7193aa', 0.12],
  ],
  lamps: ['#e6f1f5', '#fdf6e6'],
  glare: 0.13,
  wall: [
    [0, '#c6cfda'],
    [1, '#d8dadb'],
  ],
  frame: '#5c6b80',
  sill: '#e8ecef',
  blind: '#eef1f2',
  blindEdge: '#ffffff',
  planPaper: '#f7f2ea',
  planInk: '#5a76a6',
  planMark: '#eda53c',
  books: ['#4a6ba8', '#b05a78', '#3f8a92', '#5a6ea8', '#c99a54', '#4a6ba8'],
  leaves: ['#3c8068', '#4c9576', '#30705c'],
  pot: '#c67f62',
  boxes: ['#c69a72', '#dcb78e', '#d3ab80', '#96704f'],
  label: '#f6ecdc',
  chair: ['#5e78a6', '#7591bd', '#ffffff'],
  desk: [
    [0, '#d2a880'],
    [0.2, '#bd9170'],
    [1, '#7d5f58'],
  ],
  deskEdge: '#f0d3ac',
  laptop: ['#3c4658', '#566278', '#a5b0bf'],
  lampArm: '#8f98a6',
  lampShade: ['#d2622f', '#ee8a55', '#f4e6cf'],
  mug: ['#f7f0e4', '#ffffff'],
  swatches: ['#4a86a0', '#d4604f', '#eebc58', '#7f9466'],
  foreground: ['#355a56', '#41695f', '#2f504e'],
  lampLight: 0,
  daylight: 0.55,
  daylightColour: '#fff2d2',
  veil: '#33465e',
  veilStrength: 0.34,
};

export const OFFICE_PALETTES = { night: NIGHT, dusk: DUSK, day: DAY } as const;
