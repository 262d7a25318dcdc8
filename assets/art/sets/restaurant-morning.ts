/**
 * The restaurant before it opens: no lamp lit yet, the air conditioning already blowing, and on the
 * table tulips that hang their heads.
 */
import { DAY_LIGHT } from '../light.ts';
import { relit } from '../relit.ts';
import { scenery, type Background, type LitSet } from '../set.ts';
import { ellipse, group, path, rect, stroke } from '../svg.ts';
import { DINNER, RESTAURANT, tablecloth } from './restaurant.ts';
import { byDay } from './trattoria.ts';

/** A long white box high on the wall, its flap open; the streaks are the cold that falls from it. */
const airConditioning = (): string =>
  group(
    rect([606, 60, 316, 84], '#8f9aa0', { rx: 10 }) +
      rect([600, 52, 316, 84], '#f3f5f4', { rx: 10 }) +
      rect([600, 52, 316, 10], '#ffffff', { rx: 5 }) +
      path('M612,116 H904 L916,136 H600Z', '#c3ccce') +
      rect([620, 120, 276, 7], '#6f7b82', { rx: 3 }) +
      rect([858, 78, 34, 16], '#2f3a40', { rx: 3 }) +
      stroke(
        'M640,158 C648,190 632,214 642,250 M720,158 C728,196 712,220 722,262 M800,158 C808,190 792,214 802,250 M876,158 C884,186 868,206 878,238',
        '#e6f4fa',
        5,
        { opacity: 0.55 },
      ),
    { transform: 'translate(118,0)' },
  );

/** A stem that bends over, and the closed flower at its end. */
const tulip = (bend: number, height: number, colour: string): string => {
  const [x, y] = [bend * 1.5, -height * 0.58];
  return (
    stroke(`M0,0 C${bend * 0.1},${-height} ${bend},${-height * 1.15} ${x},${y}`, '#6d8a4e', 7) +
    path(
      `M${x - 19},${y - 8} C${x - 15},${y - 20} ${x + 15},${y - 20} ${x + 19},${y - 8} L${x + 15},${y + 32} L${x + 5},${y + 20} L${x - 3},${y + 36} L${x - 9},${y + 20} L${x - 16},${y + 30}Z`,
      colour,
    ) +
    path(
      `M${x + 6},${y - 16} C${x + 14},${y - 16} ${x + 18},${y - 12} ${x + 19},${y - 8} L${x + 15},${y + 32} L${x + 8},${y + 22}Z`,
      '#000000',
      { opacity: 0.16 },
    )
  );
};

/** A vase of them, with petals that have fallen beside it. */
const vase = (x: number, floor: number, scale: number): string =>
  group(
    ellipse([0, 2, 62, 10], '#2c1210', { opacity: 0.3 }) +
      group(
        tulip(-58, 150, '#c2506a') +
          tulip(52, 170, '#d9697c') +
          tulip(86, 118, '#b8485f') +
          tulip(-92, 104, '#d9697c'),
        { transform: 'translate(0,-96)' },
      ) +
      stroke('M0,-100 C-40,-130 -70,-120 -84,-96', '#5d7a44', 6) +
      path(
        'M-26,-116 H26 C34,-70 40,-40 34,-4 C20,4 -20,4 -34,-4 C-40,-40 -34,-70 -26,-116Z',
        '#bcd6da',
        {
          opacity: 0.8,
        },
      ) +
      path('M-37,-50 C-38,-30 -37,-16 -34,-4 C-20,4 20,4 34,-4 C37,-16 38,-30 37,-50Z', '#8fb7bd', {
        opacity: 0.8,
      }) +
      path('M14,-112 H24 C32,-70 36,-40 32,-10 L22,-6 C28,-40 24,-80 14,-112Z', '#ffffff', {
        opacity: 0.5,
      }) +
      path('M70,0 q16,-14 34,-4 q-14,12 -34,4Z M-110,4 q14,-12 30,-2 q-14,12 -30,2Z', '#c2506a'),
    { transform: `translate(${x},${floor}) scale(${scale})` },
  );

/** The dining room with its air conditioning, and flowers in place of dinner. */
const withFlowers = (dining: LitSet): LitSet => {
  const aired = relit(dining, {
    on: {
      wall: [scenery('air-conditioning', 0.35, airConditioning())],
      tables: [scenery('far-vases', 0.55, vase(690, 570, 0.5) + vase(1130, 564, 0.5))],
    },
  });
  const table = scenery('table', 1, tablecloth() + vase(900, 726, 1.05));
  return { ...aired, before: aired.before.map((sheet) => (sheet.id === 'table' ? table : sheet)) };
};

const EVENING = withFlowers(DINNER);
const MORNING: LitSet = { ...byDay(EVENING, 'tables'), light: DAY_LIGHT };

export const RESTAURANT_MORNING: Background = {
  ...RESTAURANT,
  id: 'restaurant-morning',
  lights: { day: MORNING, evening: EVENING },
  posing: [['arbuzov', 'annoyed']],
  phone: true,
};
