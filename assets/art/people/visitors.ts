/** Those who come in person for a single moment: to a foyer, a counter, a school, a window in a bank. */
import { PLAIN, type Person } from '../person.ts';
import { beret, glasses } from '../rig/garnish.ts';
import {
  balding,
  bun,
  centreParting,
  crop,
  receding,
  shoulderWaves,
  slickedBack,
} from '../rig/hair.ts';
import { coat, jacket, shirt } from '../rig/office-wear.ts';
import { polo, puffer, quiltedVest, smock } from '../rig/work-wear.ts';

/** Has had a season ticket for box 2 as long as there has been a box 2. */
export const KUPRIN: Person = {
  ...PLAIN,
  skin: '#ecbfa2',
  skinDark: '#b3765e',
  lip: '#b9716a',
  iris: '#56708a',
  brow: '#98928c',
  browWidth: 12,
  jaw: -2,
  chin: 7,
  nose: 1.08,
  lines: 0.65,
  hair: slickedBack('#dcdad6'),
  moustache: '#d3d0cb',
  shoulders: 0.98,
  outfit: jacket({ cloth: '#2c2a3c', shirt: '#f7f4ee', under: 'tie', tie: '#8f2f45' }),
};

/** Keeps the coats of a theatre. */
export const KLAVDIA: Person = {
  ...PLAIN,
  skin: '#f1cbb0',
  skinDark: '#bd8068',
  lip: '#b5646a',
  iris: '#5e7d84',
  brow: '#8b858c',
  browWidth: 9,
  jaw: 5,
  chin: -4,
  lashes: true,
  fullLips: true,
  lines: 0.7,
  hair: bun('#e3dfe6'),
  worn: [glasses('#4c5f8f', { corners: 23 })],
  shoulders: 1.02,
  outfit: smock('#3d4f86'),
};

/** In her second week, with a tasting before her. */
export const YULIA: Person = {
  ...PLAIN,
  skin: '#e6b38c',
  skinDark: '#b0714f',
  lip: '#b9595c',
  iris: '#4a3524',
  brow: '#2c1f1d',
  browWidth: 9,
  jaw: -6,
  nose: 0.92,
  eyes: 1.07,
  lashes: true,
  fullLips: true,
  hair: centreParting('#33231f'),
  shoulders: 0.9,
  outfit: polo('#7a3f6a', '#e8b84c'),
};

/** A baker whose new van stands on the ramp. */
export const OSIPOV: Person = {
  ...PLAIN,
  skin: '#eab391',
  skinDark: '#b26e56',
  lip: '#b86e62',
  iris: '#59718a',
  brow: '#7d6a5c',
  browWidth: 12,
  jaw: 10,
  chin: -3,
  nose: 1.14,
  lines: 0.5,
  hair: balding('#8b7766'),
  moustache: '#7c6757',
  shoulders: 1.09,
  outfit: quiltedVest('#43607e', '#efe6d6'),
};

/** The father of a girl whose model has got lost. */
export const GROMOV: Person = {
  ...PLAIN,
  skin: '#f0c09c',
  skinDark: '#bf7a5c',
  lip: '#bf7066',
  iris: '#5a7a52',
  brow: '#6e4a28',
  browWidth: 12,
  jaw: 5,
  chin: 3,
  stubble: 0.3,
  hair: receding('#8a6038'),
  shoulders: 1.04,
  outfit: puffer('#a8552f'),
};

/** Buys one ticket, and has never flown alone. */
export const ZIMINA: Person = {
  ...PLAIN,
  skin: '#ecc2a6',
  skinDark: '#b97d66',
  lip: '#a94f62',
  iris: '#6a7f92',
  brow: '#6b625f',
  browWidth: 8,
  jaw: -3,
  nose: 0.92,
  lashes: true,
  fullLips: true,
  lines: 0.6,
  hair: { ...shoulderWaves('#7d7570'), reach: [-190, -240, 366, 468] },
  earring: '#d7b15a',
  worn: [beret('#8f2f4a')],
  shoulders: 0.92,
  outfit: coat('#3f5a45', '#efe4d6'),
};

/** A sole trader who reads every line of his account. */
export const SYCHEV: Person = {
  ...PLAIN,
  skin: '#d9a27a',
  skinDark: '#9c6245',
  lip: '#ab6656',
  iris: '#3c2c22',
  brow: '#241b1a',
  browWidth: 12,
  jaw: 2,
  chin: 5,
  nose: 1.06,
  lines: 0.25,
  hair: crop('#3d2c26'),
  moustache: '#35261f',
  worn: [glasses('#33383f', { corners: 10, height: 36 })],
  outfit: shirt('#a86a52'),
};
