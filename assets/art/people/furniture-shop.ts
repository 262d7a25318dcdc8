/** Those around the furniture shop: its client, its owner, its head of sales, and three who work there. */
import { PLAIN, type Person } from '../person.ts';
import { glasses } from '../rig/garnish.ts';
import { balding, pixie, plait, quiff, shoulderWaves, sideParting } from '../rig/hair.ts';
import { jacket, rollNeckJersey, shirt } from '../rig/office-wear.ts';
import { hoodie, quiltedVest } from '../rig/work-wear.ts';

/** The client: calm, courteous, in a blue shirt late into the evening. */
export const ARTYOM: Person = {
  ...PLAIN,
  skin: '#e9b48f',
  skinDark: '#b9745a',
  lip: '#c8796b',
  iris: '#5b4a38',
  brow: '#34252a',
  browWidth: 11,
  jaw: 4,
  hair: sideParting('#3a2a2c'),
  stubble: 0.27,
  outfit: shirt('#6f8fb5'),
};

/** Head of sales, with too much on her hands. */
export const OLGA: Person = {
  ...PLAIN,
  skin: '#f0c3a4',
  skinDark: '#c07f66',
  lip: '#b9525a',
  iris: '#55708a',
  brow: '#6b4a34',
  browWidth: 8,
  jaw: -3,
  nose: 0.92,
  lashes: true,
  fullLips: true,
  lines: 0.34,
  hair: shoulderWaves('#9c6b3f'),
  earring: '#d9dfe8',
  shoulders: 0.94,
  outfit: jacket({ cloth: '#2f5a66', shirt: '#f2e7da', under: 'round' }),
};

/** Draws floor plans twice as fast as anybody, and jokes all the while. */
export const STAS: Person = {
  ...PLAIN,
  skin: '#f2c4a6',
  skinDark: '#c67f66',
  lip: '#c4756c',
  iris: '#5d7c62',
  brow: '#7a4a26',
  browWidth: 9,
  jaw: -2,
  chin: 3,
  freckles: true,
  stubble: 0.16,
  hair: quiff('#a35a2a'),
  shoulders: 0.97,
  outfit: hoodie('#4a4468', '#e7e2d8'),
};

/** Logistics: knows every timetable, and is seldom asked. */
export const NINA: Person = {
  ...PLAIN,
  skin: '#eab898',
  skinDark: '#b2745c',
  lip: '#b06058',
  iris: '#4a5d66',
  brow: '#77797f',
  browWidth: 8,
  jaw: 3,
  lashes: true,
  fullLips: true,
  lines: 0.55,
  hair: pixie('#b4b7bd'),
  earring: '#3f8a92',
  worn: [glasses('#38707c', { corners: 22 })],
  outfit: quiltedVest('#a3502f', '#e4dccb'),
};

/** The manager whose joke at half past ten Olga has to deal with. */
export const VERA: Person = {
  ...PLAIN,
  skin: '#f5cdb3',
  skinDark: '#cb8a72',
  lip: '#c8656b',
  iris: '#4c6f5c',
  brow: '#6e3b22',
  browWidth: 8,
  jaw: -7,
  nose: 0.88,
  eyes: 1.06,
  lashes: true,
  fullLips: true,
  freckles: true,
  hair: plait('#8f3f22'),
  shoulders: 0.9,
  outfit: rollNeckJersey('#c9a13f'),
};

/** The owner, who rings when it is quiet and when it is not. */
export const PAVEL: Person = {
  ...PLAIN,
  skin: '#e8b493',
  skinDark: '#b0735b',
  lip: '#b76f66',
  iris: '#566a78',
  brow: '#8d8a88',
  browWidth: 12,
  jaw: 8,
  chin: 1,
  nose: 1.1,
  lines: 0.6,
  hair: balding('#9b9793'),
  worn: [glasses('#7c6234', { corners: 12, height: 34 })],
  shoulders: 1.06,
  outfit: jacket({ cloth: '#5b5344', shirt: '#f4efe4', under: 'tie', tie: '#3f6b62' }),
};
