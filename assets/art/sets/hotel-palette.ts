/** The hotel room in the colours of night and of day. */
import type { Stop } from '../svg.ts';

/** Every colour of the room that depends on the light. */
export type HotelPalette = {
  readonly wall: readonly Stop[];
  readonly stripe: string;
  readonly cornice: readonly [face: string, edge: string];
  readonly sky: readonly Stop[];
  /** Far and near houses, with the share of windows that show. */
  readonly houses: readonly (readonly [colour: string, lit: number])[];
  readonly lamps: readonly string[];
  readonly trees: readonly string[];
  readonly window: readonly [frame: string, sill: string, rail: string];
  readonly curtain: readonly string[];
  readonly brass: readonly [metal: string, bright: string];
  /** The lake in its frame: sky, hills, water, and what stands over them. */
  readonly lake: readonly [sky: string, hills: string, water: string, disc: string];
  readonly prints: readonly [mount: string, leaf: string];
  readonly headboard: readonly [back: string, panel: string, shade: string, edge: string];
  readonly pillow: readonly [cloth: string, shade: string, seam: string];
  readonly wood: readonly [top: string, body: string, drawer: string];
  readonly door: readonly [face: string, panel: string, frame: string];
  readonly dress: readonly [cloth: string, shade: string, bright: string];
  readonly phone: string;
  readonly glass: readonly [glass: string, water: string];
  /** The shade of the lamp: cloth, its right side, pleats, what is seen inside. */
  readonly shade: readonly [cloth: string, side: string, pleat: string, inside: string];
  readonly suitcase: readonly [lid: string, lining: string, body: string, side: string];
  readonly clothes: readonly [rose: string, cream: string];
  readonly cover: readonly Stop[];
  readonly sheet: readonly [linen: string, fold: string];
  readonly crease: string;
};

export const HOTEL_NIGHT: HotelPalette = {
  wall: [
    [0, '#2b2850'],
    [0.6, '#352c58'],
    [1, '#2a2144'],
  ],
  stripe: '#4a3d72',
  cornice: ['#201c42', '#453a68'],
  sky: [
    [0, '#080f2c'],
    [0.55, '#1b2a62'],
    [1, '#6d5692'],
  ],
  houses: [
    ['#20306e', 0.14],
    ['#111a48', 0.22],
  ],
  lamps: ['#ffcf87', '#ffe3b2', '#9fb6ff'],
  trees: ['#0d1540', '#0a1034'],
  window: ['#171a40', '#3b3562', '#191a3c'],
  curtain: ['#51305a', '#6b4170', '#452850'],
  brass: ['#c9a35a', '#ffe9b8'],
  lake: ['#4a5c9a', '#2b3a74', '#3a5290', '#f3e6c4'],
  prints: ['#b9b3d6', '#3a5a6e'],
  headboard: ['#33244a', '#5a3f70', '#402c56', '#a783b4'],
  pillow: ['#b9b3d6', '#8d88b8', '#dcd7ec'],
  wood: ['#8f6148', '#523646', '#64445a'],
  door: ['#3a2a4c', '#463458', '#241b3a'],
  dress: ['#5c3a66', '#432a52', '#85557e'],
  phone: '#3a3566',
  glass: ['#b9cbe6', '#8fb0de'],
  shade: ['#ffe0a0', '#f5c07a', '#e9b56e', '#fff4d6'],
  suitcase: ['#2a3566', '#3d4b86', '#34427a', '#4f60a4'],
  clothes: ['#c7768c', '#e6d6c4'],
  cover: [
    [0, '#7d5a8c'],
    [0.2, '#5c4274'],
    [1, '#241a3c'],
  ],
  sheet: ['#cfc7e0', '#9089b4'],
  crease: '#3b2a56',
};

export const HOTEL_DAY: HotelPalette = {
  wall: [
    [0, '#c3a9ae'],
    [0.45, '#d9c0b6'],
    [1, '#a98a97'],
  ],
  stripe: '#f0dccb',
  cornice: ['#e9dbd0', '#a98d92'],
  sky: [
    [0, '#6fabe0'],
    [0.55, '#b5d9ee'],
    [1, '#f6ead2'],
  ],
  houses: [
    ['#a3c0d6', 0.3],
    ['#7c9cb8', 0.3],
  ],
  lamps: ['#d8e8f0', '#c2d8e6', '#5f7f9c'],
  trees: ['#7aa76a', '#5b8d5c'],
  window: ['#f4ece4', '#fbf5ec', '#7a4b40'],
  curtain: ['#9b4f70', '#b96a86', '#84405f'],
  brass: ['#c08e3c', '#fff0c8'],
  lake: ['#8fb9dc', '#5a7fae', '#6f9cc6', '#fff3cf'],
  prints: ['#fbf4e6', '#5a8a6a'],
  headboard: ['#5c3a5e', '#8a5a82', '#6d4468', '#d3a5bf'],
  pillow: ['#fdf8f1', '#c9b8cc', '#e6d8dc'],
  wood: ['#c08a5c', '#7d5040', '#98644e'],
  door: ['#8f6350', '#a1735c', '#6d4840'],
  dress: ['#3f7f7c', '#2d6266', '#67a59c'],
  phone: '#5a4a5c',
  glass: ['#e8f2f6', '#bcdcea'],
  shade: ['#f2e2c4', '#d8bf98', '#c7a97e', '#b8996e'],
  suitcase: ['#2f3f78', '#6577b4', '#40529a', '#6478c0'],
  clothes: ['#d9718c', '#fbeedd'],
  cover: [
    [0, '#c08fb4'],
    [0.2, '#9d6d9a'],
    [1, '#553a62'],
  ],
  sheet: ['#fffaf2', '#cdbbd0'],
  crease: '#7d5480',
};
