/**
 * The first plans of the four scenarios, as effects without texts.
 *
 * They are played with the rule they were planned with: endings cap or lift the mean of both scores.
 * @see sketch.ts
 */
import type { Sketch } from './sketch.ts';

/** The sketch of case 1. */
export const CASE_1: Sketch = {
  start: { T: 50, V: 44 },
  caps: { arg: 2, broke: 2, need: 2, open: 1, leak: 1 },
  nodes: [
    {
      id: 'd01',
      when: () => true,
      options: [
        { level: 'ok', add: {} },
        { level: 'best', add: { T: 4, V: 4 }, set: { auto: 1 } },
        { level: 'trap', historical: true, add: {}, set: { tired: 1 } },
        { level: 'trap', add: { T: -6, V: 2, arg: 1 } },
      ],
    },
    {
      id: 'd02',
      when: () => true,
      options: [
        { level: 'trap', historical: true, add: { T: -22, V: -14, tone: 2, arg: 1 } },
        { level: 'trap', add: { T: 4 }, set: { sched: -1 } },
        {
          level: 'best',
          add: { T: 6, V: 2, open: 1 },
          where: [{ when: ({ auto }) => auto === 1, add: { T: -4 }, set: {} }],
        },
        {
          level: 'ok',
          add: { T: -4 },
          where: [{ when: ({ auto }) => auto === 1, add: { T: 8, V: 4 }, set: {} }],
        },
      ],
    },
    {
      id: 'd03',
      when: ({ tone }) => tone === 2,
      options: [
        { level: 'trap', add: { T: -6, V: -2 }, set: { gone: 1 } },
        { level: 'trap', historical: true, add: { T: -6, V: -4 }, set: { gone: 1 } },
        { level: 'best', add: { T: 10, V: 6, open: 1 }, set: { own: 1, tone: 1 } },
        { level: 'trap', add: { T: -8, V: -2, arg: 1 }, set: { gone: 1 } },
      ],
    },
    {
      id: 'd04',
      when: ({ gone }) => gone === 1,
      options: [
        { level: 'trap', historical: true, add: { T: -4, V: -8 } },
        { level: 'best', add: { T: 8, V: 6 }, set: { own: 1, tone: 1, gone: 0 } },
        { level: 'trap', add: { T: 2, V: -6 } },
        { level: 'trap', add: { T: -10, arg: 1 } },
      ],
    },
    {
      id: 'd05',
      when: ({ gone }) => gone === 0,
      options: [
        {
          level: 'trap',
          add: { T: -6, V: -2 },
          where: [
            { when: ({ open }) => open > 0, add: { broke: 1, T: -4 }, set: {} },
            { when: ({ tired }) => tired === 1, add: { T: -4 }, set: {} },
          ],
        },
        {
          level: 'trap',
          add: { V: 2 },
          set: { sched: -1 },
          where: [{ when: ({ tired }) => tired === 1, add: { T: -4 }, set: {} }],
        },
        {
          level: 'best',
          add: { T: 2, V: 4 },
          where: [
            { when: ({ sched }) => sched === 0, add: {}, set: { sched: 1 } },
            { when: ({ tired }) => tired === 1, add: { T: -4 }, set: {} },
          ],
        },
        {
          level: 'trap',
          add: { T: -4, V: -2 },
          where: [
            { when: ({ open }) => open > 0, add: { broke: 1, T: -6 }, set: {} },
            { when: ({ tired }) => tired === 1, add: { T: -4 }, set: {} },
          ],
        },
      ],
    },
    {
      id: 'd06',
      when: ({ gone }) => gone === 0,
      options: [
        { level: 'ok', add: { T: 4, V: -2 }, set: { open: 0 } },
        { level: 'best', add: { T: 4, V: 6, need: 1 }, set: { open: 0 } },
        { level: 'trap', add: { T: -6, V: 2 }, set: { open: 0 } },
        {
          level: 'trap',
          add: { T: -6 },
          where: [{ when: ({ open }) => open > 0, add: { broke: 1, T: -4 }, set: {} }],
        },
      ],
    },
    {
      id: 'd07',
      when: ({ gone, sched }) => gone === 0 && sched === -1,
      options: [
        { level: 'trap', add: { T: -10, V: -2 }, set: { sched: 1 } },
        { level: 'trap', add: { T: -12, V: -4, broke: 1 } },
        { level: 'best', add: { T: -4 }, set: { sched: 1 } },
      ],
    },
    {
      id: 'd08',
      when: ({ gone }) => gone === 0,
      options: [
        { level: 'trap', add: { T: 6, open: 1 }, set: { risky: 1 } },
        { level: 'best', add: { T: 4, V: 6 } },
        { level: 'trap', add: { T: -8, arg: 1 } },
        { level: 'trap', add: { T: -2, V: -6 } },
      ],
    },
    {
      id: 'd09',
      when: ({ gone, risky }) => gone === 0 && risky === 1,
      options: [
        { level: 'ok', add: { T: -8, V: -2, broke: 1, open: -1 } },
        { level: 'trap', add: { T: -18, V: -8, broke: 1, open: -1 } },
        { level: 'best', add: { T: -6, V: 2, open: -1 } },
        { level: 'trap', add: { T: -14, V: -2, open: -1, broke: 1 } },
      ],
    },
    {
      id: 'd10',
      when: ({ gone }) => gone === 0,
      options: [
        { level: 'trap', add: { T: -4 } },
        { level: 'ok', add: { T: -4, V: 2 } },
        { level: 'best', add: { T: 4, V: 6, need: 1 } },
        { level: 'trap', add: { T: -2, V: -4 } },
      ],
    },
    {
      id: 'd11',
      when: ({ gone }) => gone === 0,
      options: [
        { level: 'trap', add: { V: -6 } },
        { level: 'best', add: { T: 4, V: 6, need: 1 } },
        { level: 'trap', add: { T: -8 } },
        { level: 'ok', add: { T: 4, V: -4 } },
      ],
    },
    {
      id: 'd12',
      when: ({ gone }) => gone === 0,
      options: [
        { level: 'trap', add: { T: -8, V: 2, broke: 1 } },
        { level: 'trap', add: { T: -2, V: -6 } },
        { level: 'best', add: { T: 2, V: 2 } },
        { level: 'ok', add: { T: -2, V: -2 } },
      ],
    },
    {
      id: 'd13',
      when: () => true,
      options: [
        {
          level: 'trap',
          historical: true,
          add: { leak: 1, T: -2, V: -2 },
          where: [{ when: ({ need }) => need >= 1, add: { V: -4, T: -4 }, set: {} }],
        },
        { level: 'ok', add: { V: -2 } },
        {
          level: 'trap',
          add: { leak: 1, V: -2 },
          where: [{ when: ({ need }) => need >= 1, add: { V: -4, T: -4 }, set: {} }],
        },
        { level: 'best', add: { V: 4, T: 2 } },
      ],
    },
    {
      id: 'd14',
      when: ({ gone, need }) => gone === 0 && need >= 2,
      options: [
        { level: 'trap', add: { T: 2, V: -8, broke: 1 } },
        { level: 'trap', add: { T: -8, V: 2 } },
        { level: 'best', add: { T: 4, V: 8 } },
        { level: 'ok', add: { T: -4, V: -2 } },
      ],
    },
  ],
  endings: [
    { id: 'matter-of-principle', when: ({ gone }) => gone === 1, cap: 12 },
    { id: 'hours-are-hours', when: ({ T, arg }) => arg >= 2 && T < 72, cap: 32 },
    { id: 'hero-with-no-rear', when: ({ broke }) => broke >= 2, cap: 42 },
    {
      id: 'partner-for-the-town',
      when: ({ T, V, broke, need, tone }) =>
        T >= 72 && V >= 72 && need >= 2 && broke === 0 && tone === 0,
      min: 80,
    },
    { id: 'second-chance', when: ({ T, tone }) => tone === 1 && T >= 50, cap: 64 },
    { id: 'good-single-order', when: ({ T, V }) => T >= 56 && V >= 50, cap: 76 },
    { id: 'we-will-think-about-it', when: () => true, cap: 50 },
  ],
};

/** The sketch of case 2. */
export const CASE_2: Sketch = {
  start: { T: 54, V: 46 },
  caps: { prep: 2, need: 2, arg: 2, lied: 1 },
  nodes: [
    {
      id: 'd01',
      when: () => true,
      options: [
        { level: 'ok', historical: true, add: {} },
        { level: 'trap', add: { T: -2, V: -4 } },
        { level: 'best', add: { T: 6, V: 6, need: 1 } },
        { level: 'trap', add: { T: -6 } },
      ],
    },
    {
      id: 'd02',
      when: () => true,
      options: [
        { level: 'ok', add: {}, set: { prep: 1 } },
        { level: 'best', add: { V: 4 }, set: { prep: 2 } },
        { level: 'trap', add: {}, set: { prep: 0 } },
        { level: 'trap', historical: true, add: { V: -2 }, set: { prep: 0 } },
      ],
    },
    {
      id: 'd03',
      when: () => true,
      options: [
        { level: 'trap', historical: true, add: { T: -10, V: -4 }, set: { moved: 1 } },
        { level: 'trap', add: { T: -8, V: -2 }, set: { moved: 1 } },
        { level: 'trap', add: { V: -6 } },
        { level: 'best', add: { V: 2, T: 2 }, set: { early: 1 } },
      ],
    },
    {
      id: 'd04',
      when: ({ moved }) => moved === 1,
      options: [
        { level: 'trap', historical: true, add: { T: -2 } },
        { level: 'best', add: { T: 6, V: 2 }, set: { early: 1 } },
        { level: 'trap', add: { T: -10, V: -4 } },
        { level: 'trap', add: { T: -6 } },
      ],
    },
    {
      id: 'd05',
      when: ({ early }) => early === 0,
      options: [
        { level: 'trap', add: { T: -10, V: -2 } },
        { level: 'trap', historical: true, add: { T: -8 } },
        { level: 'ok', add: { T: -4 } },
        { level: 'best', add: { V: 2 }, set: { late: 1 } },
      ],
    },
    {
      id: 'd06',
      when: ({ early }) => early === 0,
      options: [
        {
          level: 'trap',
          historical: true,
          add: { T: -10, V: -2 },
          where: [
            { when: ({ late }) => late === 1, add: { T: 4 }, set: {} },
            { when: ({ prep }) => prep === 0, add: { T: -2 }, set: {} },
          ],
        },
        {
          level: 'best',
          add: { T: 6, V: 2 },
          where: [{ when: ({ prep }) => prep === 0, add: { T: -2 }, set: {} }],
        },
        { level: 'trap', add: { T: -6, V: -2 } },
        { level: 'trap', add: { T: -8, V: -2 } },
      ],
    },
    {
      id: 'd06b',
      when: ({ early }) => early === 1,
      options: [
        { level: 'trap', add: { T: -6, V: -2 } },
        { level: 'trap', add: { T: -2, V: -2 } },
        {
          level: 'best',
          add: { T: 4, V: 4 },
          where: [{ when: ({ prep }) => prep === 0, add: { T: -4 }, set: {} }],
        },
        { level: 'trap', add: { T: -6 } },
      ],
    },
    {
      id: 'd07',
      when: () => true,
      options: [
        { level: 'trap', add: { T: 4, V: 2, lied: 1 } },
        {
          level: 'trap',
          historical: true,
          add: { T: -6, V: -2 },
          where: [
            { when: ({ prep }) => prep === 2, add: { T: 2 }, set: {} },
            { when: ({ prep }) => prep === 1, add: { T: 4, V: 2 }, set: {} },
          ],
        },
        { level: 'best', add: { T: 4, V: 2, need: 1 }, set: { data: 1 } },
        { level: 'trap', add: { T: -4 } },
      ],
    },
    {
      id: 'd08',
      when: () => true,
      options: [
        { level: 'trap', historical: true, add: { T: -4, V: -2 } },
        {
          level: 'best',
          add: { T: 2, V: 4, need: 1 },
          where: [
            { when: ({ prep }) => prep === 2, add: { T: 4, V: 4 }, set: {} },
            { when: ({ prep }) => prep === 0, add: { T: -2, V: -2 }, set: {} },
          ],
        },
        { level: 'trap', add: { T: -10, V: 2 } },
        { level: 'trap', add: { T: 2, V: -8 } },
      ],
    },
    {
      id: 'd09',
      when: () => true,
      options: [
        { level: 'trap', add: { T: -6, V: 2, arg: 1 } },
        { level: 'trap', add: { T: -2, V: -6 } },
        { level: 'trap', historical: true, add: { T: -6, V: -2 } },
        {
          level: 'best',
          add: { T: 6, V: 4 },
          where: [{ when: ({ prep }) => prep === 0, add: { T: -2 }, set: {} }],
        },
      ],
    },
    {
      id: 'd10',
      when: () => true,
      options: [
        { level: 'trap', add: { T: -12, arg: 1 } },
        { level: 'trap', add: { T: -4, V: -6 } },
        { level: 'ok', historical: true, add: { V: -4 } },
        { level: 'best', add: { T: 6, V: 6 }, set: { data: 1 } },
      ],
    },
    {
      id: 'd11',
      when: () => true,
      options: [
        { level: 'trap', historical: true, add: { V: -6 } },
        { level: 'trap', add: { V: -8 } },
        { level: 'best', add: { V: 6, T: 2 }, set: { lead: 1 } },
        { level: 'trap', add: { V: -6 } },
      ],
    },
    {
      id: 'd12',
      when: () => true,
      options: [
        { level: 'trap', add: { T: -2, V: -4 } },
        {
          level: 'trap',
          historical: true,
          add: { T: -6, V: -4 },
          where: [{ when: ({ data }) => data === 1, add: { T: -8 }, set: {} }],
        },
        {
          level: 'best',
          add: { T: 6, V: 6 },
          where: [
            { when: ({ lied }) => lied === 1, add: { T: -6 }, set: {} },
            { when: ({ lead }) => lead === 1, add: { V: 4 }, set: {} },
            { when: ({ need }) => need >= 1, add: { V: 2 }, set: {} },
          ],
        },
        {
          level: 'trap',
          add: { T: -6, V: -2 },
          where: [{ when: ({ data }) => data === 1, add: { T: -4 }, set: {} }],
        },
      ],
    },
  ],
  endings: [
    { id: 'refused-at-minute-ten', when: ({ T }) => T < 24, cap: 14 },
    { id: 'he-did-agree-to-eleven', when: ({ T, arg }) => arg >= 1 && T < 56, cap: 30 },
    { id: 'the-invented-figure-comes-out', when: ({ lied }) => lied === 1, cap: 40 },
    { id: 'annual-plan', when: ({ T, V, need }) => T >= 76 && V >= 74 && need >= 2, min: 80 },
    { id: 'trial-placement', when: ({ T, V }) => T >= 64 && V >= 58, cap: 78 },
    {
      id: 'door-ajar-next-time-with-the-chief',
      when: ({ T, lead }) => lead === 1 && T >= 44,
      cap: 62,
    },
    { id: 'sold-on-discount-will-not-renew', when: ({ T, V }) => V < 50 && T >= 50, cap: 48 },
    { id: 'polite-no', when: () => true, cap: 44 },
  ],
};
