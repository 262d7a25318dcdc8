/** Those around the service firm: two clients, an administrator, and five who work there. */
import { PLAIN, type Person } from '../person.ts';
import { glasses, headband, headset } from '../rig/garnish.ts';
import { bob, clippedShort, crop, permed, pompadour, shaven, swept } from '../rig/hair.ts';
import { bowBlouse, cardigan, jacket } from '../rig/office-wear.ts';
import { apron, hoodie, polo } from '../rig/work-wear.ts';

/** The client: direct, tired, with every letter in a folder. */
export const NATALIA: Person = {
  ...PLAIN,
  skin: '#f2c6a5',
  skinDark: '#c88468',
  lip: '#c0666a',
  iris: '#4f6f86',
  brow: '#9d7a41',
  browWidth: 8,
  jaw: -2,
  lashes: true,
  fullLips: true,
  lines: 0.3,
  hair: swept('#d2a75f'),
  worn: [glasses('#7a2f46')],
  shoulders: 0.97,
  outfit: cardigan('#5d7f6a', '#f4ece0'),
};

/** Her administrator: young, and afraid of what he changed in March. */
export const GLEB: Person = {
  ...PLAIN,
  skin: '#efb99d',
  skinDark: '#c27563',
  lip: '#c0736a',
  iris: '#6b7c86',
  brow: '#513b2f',
  browWidth: 10,
  jaw: 1,
  eyes: 1.05,
  hair: clippedShort('#5c4334'),
  shoulders: 0.94,
  outfit: hoodie('#50536b', '#b9bccb'),
};

/** The engineer: able, terse, overloaded. */
export const RUSTAM: Person = {
  ...PLAIN,
  skin: '#c58a5e',
  skinDark: '#8a5435',
  lip: '#a0604c',
  iris: '#33251d',
  brow: '#1a1618',
  browWidth: 13,
  jaw: 6,
  chin: 2,
  nose: 1.08,
  hair: crop('#1f1a1d'),
  beard: '#2a2224',
  shoulders: 1.08,
  outfit: polo('#3a5a86', '#d98a34'),
};

/** Accounts: the letter of claim is always ready. */
export const LARISA: Person = {
  ...PLAIN,
  skin: '#f0c4ab',
  skinDark: '#bf8069',
  lip: '#b5485a',
  iris: '#5a6d80',
  brow: '#8d6f55',
  browWidth: 7,
  jaw: 6,
  lashes: true,
  fullLips: true,
  lines: 0.6,
  hair: permed('#c98f6a'),
  earring: '#c5467a',
  worn: [glasses('#8a5a2e', { corners: 20, height: 36 })],
  shoulders: 1.04,
  outfit: bowBlouse('#8f7fb4'),
};

/** The head of the firm, which doubles while he looks on. */
export const ANDREY: Person = {
  ...PLAIN,
  skin: '#e6ae8a',
  skinDark: '#b06f56',
  lip: '#bb7163',
  iris: '#5d7a8a',
  brow: '#4d3a30',
  browWidth: 11,
  jaw: 9,
  chin: 5,
  nose: 1.06,
  lines: 0.45,
  stubble: 0.24,
  hair: shaven('#6a5a52'),
  shoulders: 1.05,
  outfit: jacket({ cloth: '#494d55', shirt: '#23272e', under: 'roll-neck' }),
};

/** Sales: tomorrow, and for five kopecks. */
export const KOSTYA: Person = {
  ...PLAIN,
  skin: '#f6cdaf',
  skinDark: '#cc8a6e',
  lip: '#c9736b',
  iris: '#4a86a8',
  brow: '#a07a3a',
  browWidth: 9,
  jaw: -3,
  chin: 2,
  hair: pompadour('#d9b063'),
  shoulders: 0.96,
  outfit: jacket({ cloth: '#8e3f57', shirt: '#f7f4ee', under: 'tie', tie: '#e8b04a' }),
};

/** The first line, who says at night in her sleep what she says all day. */
export const DASHA: Person = {
  ...PLAIN,
  skin: '#f3c7a8',
  skinDark: '#c5846a',
  lip: '#bd5f66',
  iris: '#5b4a6e',
  brow: '#3a2d3e',
  browWidth: 9,
  jaw: -6,
  nose: 0.9,
  eyes: 1.06,
  lashes: true,
  fullLips: true,
  hair: bob('#4b3a5a'),
  worn: [headset('#e2dfe6')],
  shoulders: 0.9,
  outfit: hoodie('#3f7f7a', '#f0e6d6'),
};

/** A client with four bakeries, who comes in her apron. */
export const ZOYA: Person = {
  ...PLAIN,
  skin: '#dba47c',
  skinDark: '#a3664a',
  lip: '#ad5550',
  iris: '#3f2d22',
  brow: '#2e2422',
  browWidth: 10,
  jaw: 5,
  lashes: true,
  fullLips: true,
  lines: 0.3,
  hair: permed('#3b2b29'),
  worn: [headband('#5a7f4a')],
  earring: '#e8b84c',
  shoulders: 1.03,
  outfit: apron('#e9d9bd', '#5a7f4a'),
};
