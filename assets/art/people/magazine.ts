/** Those around the business magazine: its client, its head of projects, its dispatcher, and two who sell its pages. */
import { PLAIN, type Person } from '../person.ts';
import { glasses } from '../rig/garnish.ts';
import { bob, bun, ponytail, receding, slickedBack, tousled } from '../rig/hair.ts';
import { coat, jacket } from '../rig/office-wear.ts';
import { quiltedVest } from '../rig/work-wear.ts';

/** The client: owner of a consulting firm; exact, fair, dry. */
export const VIKTOR: Person = {
  ...PLAIN,
  skin: '#dfa583',
  skinDark: '#a96a50',
  lip: '#b86e60',
  iris: '#4b5a66',
  brow: '#6c7075',
  browWidth: 12,
  jaw: 7,
  chin: 4,
  lines: 0.55,
  hair: receding('#8f959c'),
  beard: '#a3a8ad',
  worn: [glasses('#2b3440')],
  shoulders: 1.03,
  outfit: jacket({ cloth: '#3e5470', shirt: '#f2ede4', under: 'shirt' }),
};

/** Head of projects: good at promises. */
export const IGOR: Person = {
  ...PLAIN,
  skin: '#d9a078',
  skinDark: '#a0644a',
  lip: '#b56d5e',
  iris: '#3f3226',
  brow: '#1d1a1e',
  browWidth: 12,
  jaw: 8,
  chin: 6,
  nose: 1.1,
  lines: 0.3,
  stubble: 0.2,
  hair: slickedBack('#231f26'),
  shoulders: 1.06,
  outfit: jacket({ cloth: '#7c6a55', shirt: '#dfe8ee', under: 'open' }),
};

/** The youngest of the newcomers, in a jacket that is still new. */
export const PASHA: Person = {
  ...PLAIN,
  skin: '#f0c4a2',
  skinDark: '#c08668',
  lip: '#c07a6c',
  iris: '#5a7f8c',
  brow: '#8a5f38',
  browWidth: 8,
  jaw: -3,
  eyes: 1.05,
  freckles: true,
  hair: tousled('#a9743f'),
  shoulders: 0.97,
  outfit: jacket({ cloth: '#4f7a6a', shirt: '#eef2ee', under: 'shirt' }),
};

/** Has been at it for years, and helps whoever asks. */
export const MARINA: Person = {
  ...PLAIN,
  skin: '#cf9568',
  skinDark: '#94593a',
  lip: '#a84f4c',
  iris: '#3b2a22',
  brow: '#231b26',
  browWidth: 9,
  jaw: -4,
  lashes: true,
  fullLips: true,
  hair: bun('#241d2a'),
  earring: '#e8b84c',
  shoulders: 0.95,
  outfit: jacket({ cloth: '#8a3d5c', shirt: '#f6efe6', under: 'shirt' }),
};

/** The newcomer, whose first meeting Igor has to answer for. */
export const ALYONA: Person = {
  ...PLAIN,
  skin: '#f0bf9c',
  skinDark: '#c47e63',
  lip: '#c9605f',
  iris: '#4d6b58',
  brow: '#743f29',
  browWidth: 8,
  jaw: -5,
  lashes: true,
  fullLips: true,
  hair: bob('#8a4a2c'),
  shoulders: 0.93,
  outfit: coat('#c99a55', '#2f4858'),
};

/** The dispatcher: one car, four meetings, and the key on a ribbon. */
export const LYUDA: Person = {
  ...PLAIN,
  skin: '#f4c6a8',
  skinDark: '#c37d63',
  lip: '#bd5a56',
  iris: '#5a8090',
  brow: '#94562c',
  browWidth: 9,
  jaw: 4,
  lashes: true,
  fullLips: true,
  freckles: true,
  lines: 0.3,
  hair: ponytail('#c4713a'),
  earring: '#e8b84c',
  shoulders: 1.02,
  outfit: quiltedVest('#2f7a80', '#f0e2c8'),
};
