/** Those around the restaurant: guests, the courier, the owner, the dispatcher, a neighbour, an investor. */
import { PLAIN, type Person } from '../person.ts';
import { cookCap, glasses, headband, headset } from '../rig/garnish.ts';
import {
  balding,
  bun,
  chignon,
  curly,
  fringedBob,
  HIGH,
  pompadour,
  ponytail,
  sideParting,
  swept,
} from '../rig/hair.ts';
import { bowBlouse, dress, jacket } from '../rig/office-wear.ts';
import { apron, cookJacket, courierJacket, polo } from '../rig/work-wear.ts';

/** The courier: punctual, dry, knows the district by heart. */
export const TIMUR: Person = {
  ...PLAIN,
  skin: '#c98d63',
  skinDark: '#8d5636',
  lip: '#a55f4e',
  iris: '#3a2a20',
  brow: '#281b1a',
  browWidth: 9,
  jaw: -2,
  hair: curly('#2b1d1b'),
  outfit: courierJacket('#1f7a6b', '#f4c95d'),
};

/** The owner, who still cooks. */
export const MARIA: Person = {
  ...PLAIN,
  skin: '#e5ae88',
  skinDark: '#b0705a',
  lip: '#b4524f',
  iris: '#54402f',
  brow: '#5c5458',
  browWidth: 9,
  lashes: true,
  fullLips: true,
  lines: 0.55,
  hair: bun('#6d6468'),
  worn: [headband('#b5382f')],
  shoulders: 1.02,
  outfit: apron('#f3efe6', '#7d2b33'),
};

/** The guest: sharp, elegant, and ashamed before her own guests. */
export const REGINA: Person = {
  ...PLAIN,
  skin: '#f4d0b8',
  skinDark: '#c98b74',
  lip: '#a52f45',
  iris: '#4a6a78',
  brow: '#3a2622',
  browWidth: 7,
  jaw: -3,
  chin: 3,
  nose: 0.86,
  lashes: true,
  fullLips: true,
  lines: 0.3,
  hair: chignon('#4b2a22'),
  earring: '#f3efe2',
  shoulders: 0.92,
  outfit: dress('#274b4f', '#f3ecdc'),
};

/** The dispatcher, who put two orders in one bag. */
export const KIRA: Person = {
  ...PLAIN,
  skin: '#e8bd92',
  skinDark: '#b37d54',
  lip: '#b95f58',
  iris: '#2d221d',
  brow: '#1c191f',
  browWidth: 8,
  jaw: -6,
  nose: 0.94,
  lashes: true,
  fullLips: true,
  hair: ponytail('#1d1b24'),
  worn: [headset('#3d4450')],
  shoulders: 0.9,
  outfit: polo('#b5382f'),
};

/** The cook next door, who can lend a hand or a pan. */
export const ANNA: Person = {
  ...PLAIN,
  skin: '#f3c9aa',
  skinDark: '#c5856b',
  lip: '#c0666a',
  iris: '#5b7386',
  brow: '#8a6a42',
  browWidth: 8,
  jaw: 4,
  lashes: true,
  fullLips: true,
  lines: 0.2,
  hair: { ...sideParting('#b98f52'), reach: HIGH },
  worn: [cookCap('#f4f1ea')],
  outfit: cookJacket('#f4f1ea', '#4e7a4a'),
};

/** Has put money into the house, and counts its tables. */
export const BORIS: Person = {
  ...PLAIN,
  skin: '#dd9f78',
  skinDark: '#a5634a',
  lip: '#b4695c',
  iris: '#4f7088',
  brow: '#94908c',
  browWidth: 13,
  jaw: 12,
  chin: 4,
  nose: 1.1,
  lines: 0.5,
  hair: pompadour('#c9c4bd'),
  shoulders: 1.1,
  outfit: jacket({ cloth: '#31456e', shirt: '#f3d9c4', under: 'open' }),
};

/** The town's television: always live, always delighted. */
export const ZHANNA: Person = {
  ...PLAIN,
  skin: '#f2c3a2',
  skinDark: '#c27e62',
  lip: '#c23a4e',
  iris: '#3f8a9c',
  brow: '#94743e',
  browWidth: 8,
  jaw: -6,
  nose: 0.88,
  eyes: 1.05,
  lashes: true,
  fullLips: true,
  hair: swept('#efdcae'),
  earring: '#f2c53d',
  shoulders: 0.94,
  outfit: jacket({ cloth: '#d0485a', shirt: '#fbf3ec', under: 'round' }),
};

/** A regular for ten years: Saturday at seven. */
export const ORLOV: Person = {
  ...PLAIN,
  skin: '#efc4aa',
  skinDark: '#b87c66',
  lip: '#b66c66',
  iris: '#5f7a66',
  brow: '#a29a92',
  browWidth: 11,
  jaw: -3,
  chin: 3,
  nose: 1.06,
  lines: 0.7,
  hair: balding('#e2ded8'),
  moustache: '#ddd8d2',
  shoulders: 0.96,
  outfit: jacket({ cloth: '#7d6a4a', shirt: '#39504a', under: 'roll-neck' }),
};

/** Orders lunch for a firm across the river. */
export const FAINA: Person = {
  ...PLAIN,
  skin: '#e9b996',
  skinDark: '#b3755a',
  lip: '#ad4c5c',
  iris: '#4a3a30',
  brow: '#5c473c',
  browWidth: 8,
  jaw: 5,
  lashes: true,
  fullLips: true,
  lines: 0.35,
  hair: fringedBob('#7a5a48'),
  worn: [glasses('#a83f5a', { corners: 20 })],
  shoulders: 1,
  outfit: bowBlouse('#c47a8c'),
};
