/** Those who ring or write for a single moment: a guest, a warehouse, a clinic, a school, a club. */
import { PLAIN, type Person } from '../person.ts';
import { glasses, peakedCap } from '../rig/garnish.ts';
import {
  chignon,
  clippedShort,
  HIGH,
  permed,
  pixie,
  plait,
  slickedBack,
  tousled,
} from '../rig/hair.ts';
import { bowBlouse, cardigan, coat, jacket, rollNeckJersey } from '../rig/office-wear.ts';
import { quiltedVest, trackJacket } from '../rig/work-wear.ts';

/** A guest in room 412, awake at ten past one. */
export const VETROVA: Person = {
  ...PLAIN,
  skin: '#f4cdb4',
  skinDark: '#c58670',
  lip: '#b9505c',
  iris: '#4f7a6c',
  brow: '#5a2a22',
  browWidth: 8,
  jaw: -4,
  chin: 2,
  nose: 0.9,
  lashes: true,
  fullLips: true,
  lines: 0.2,
  hair: permed('#7a2f26'),
  earring: '#cfd6e2',
  shoulders: 0.93,
  outfit: cardigan('#46597e', '#e9dfe6'),
};

/** The head of a warehouse with an empty ramp. */
export const BELOV: Person = {
  ...PLAIN,
  skin: '#e3a986',
  skinDark: '#a9664d',
  lip: '#b36a5c',
  iris: '#4e6a80',
  brow: '#6d5846',
  browWidth: 13,
  jaw: 9,
  chin: 2,
  nose: 1.12,
  lines: 0.5,
  stubble: 0.3,
  hair: { ...clippedShort('#7c6a58'), reach: HIGH },
  worn: [peakedCap('#36445c')],
  shoulders: 1.08,
  outfit: quiltedVest('#d9742f', '#4a5568'),
};

/** Opens a dental practice on Saturday. */
export const GAVRILOVA: Person = {
  ...PLAIN,
  skin: '#f3c9ac',
  skinDark: '#c0826a',
  lip: '#b04a56',
  iris: '#5b7f94',
  brow: '#7d5a34',
  browWidth: 8,
  jaw: -2,
  lashes: true,
  fullLips: true,
  lines: 0.15,
  hair: chignon('#a8753f'),
  earring: '#7fc3bd',
  shoulders: 0.94,
  outfit: jacket({ cloth: '#e4ebec', shirt: '#2f8a86', under: 'round' }),
};

/** Leads a running group, and stands before a locked door. */
export const DROZDOV: Person = {
  ...PLAIN,
  skin: '#e2b08a',
  skinDark: '#a86f50',
  lip: '#b46d5c',
  iris: '#5a6f4c',
  brow: '#5a3820',
  browWidth: 10,
  jaw: 5,
  chin: 4,
  hair: clippedShort('#6e4429'),
  beard: '#7d4e30',
  shoulders: 1.03,
  outfit: trackJacket('#d9dde0', '#e2622f'),
};

/** A client until Friday. */
export const LEBEDEVA: Person = {
  ...PLAIN,
  skin: '#f5d2bc',
  skinDark: '#c98d78',
  lip: '#b2455a',
  iris: '#5a8a72',
  brow: '#7a4a2e',
  browWidth: 8,
  jaw: -5,
  nose: 0.9,
  lashes: true,
  fullLips: true,
  freckles: true,
  lines: 0.25,
  hair: pixie('#b5622f'),
  earring: '#3f8a72',
  shoulders: 0.93,
  outfit: bowBlouse('#4f8064'),
};

/** Teaches by video, when the line lets him. */
export const TARASOV: Person = {
  ...PLAIN,
  skin: '#efc1a2',
  skinDark: '#b6785e',
  lip: '#b8706a',
  iris: '#6b5a44',
  brow: '#5f5852',
  browWidth: 13,
  jaw: 7,
  chin: 6,
  nose: 1.12,
  lines: 0.5,
  stubble: 0.2,
  hair: tousled('#8f8a86'),
  worn: [glasses('#6a4a32', { corners: 23 })],
  shoulders: 1.04,
  outfit: rollNeckJersey('#5c4a6e'),
};

/** Has a sick mother-in-law and a day off that is running out. */
export const PONOMAREVA: Person = {
  ...PLAIN,
  skin: '#f3c7a6',
  skinDark: '#c38466',
  lip: '#bd626a',
  iris: '#4a7a9c',
  brow: '#a07c46',
  browWidth: 9,
  jaw: 2,
  lashes: true,
  fullLips: true,
  hair: plait('#d9b574'),
  shoulders: 0.97,
  outfit: coat('#4d6a86', '#efe6da'),
};

/** The owner of a restaurant with wilted flowers on its tables. */
export const ARBUZOV: Person = {
  ...PLAIN,
  skin: '#cf9873',
  skinDark: '#955b41',
  lip: '#a55e50',
  iris: '#2f241e',
  brow: '#19161a',
  browWidth: 14,
  jaw: 11,
  chin: 3,
  nose: 1.16,
  lines: 0.35,
  stubble: 0.22,
  hair: slickedBack('#37343b'),
  moustache: '#1f1b20',
  shoulders: 1.1,
  outfit: jacket({ cloth: '#6e2f3c', shirt: '#f6efe4', under: 'open' }),
};
