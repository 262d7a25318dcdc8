/** What is worn on the head. */
import { mix, multiply } from '../colour.ts';
import { lit } from '../lit.ts';
import type { Garnish } from '../person.ts';
import { circle, group, path, rect, stroke } from '../svg.ts';
import { HAIR_SHADE } from './shade.ts';

/** Glasses; round ones have `corners` near 23, narrow ones are less high. */
export const glasses =
  (colour: string, { corners = 17, height = 46 } = {}): Garnish =>
  (light) => {
    const frame = multiply(colour, mix(light.key, '#ffffff', 0.2));
    const lens = { stroke: frame, 'stroke-width': 5, 'fill-opacity': 0.1 };
    const top = -height / 2 - 1;
    return (
      rect([-50, top, 60, height], '#ffffff', { rx: corners, ...lens }) +
      rect([39, top, 48, height], '#ffffff', { rx: corners - 1, ...lens }) +
      stroke('M10,-6 Q24,-16 39,-6 M-50,-8 L-88,-14', frame, 5) +
      path(
        `M-38,${top + 6} L-22,${top + 6} L-34,${-top - 9} L-42,${-top - 15}Z M50,${top + 6} L62,${top + 6} L53,${-top - 9} L46,${-top - 15}Z`,
        '#ffffff',
        { opacity: 0.22 },
      )
    );
  };

const DOTS: readonly (readonly [x: number, y: number])[] = [
  [-70, -92],
  [-44, -120],
  [-10, -136],
  [26, -142],
  [60, -134],
];

/** A dotted band that keeps the hair out of the soup. */
export const headband =
  (colour: string): Garnish =>
  (light) =>
    lit(
      'M-100,-52 C-104,-110 -60,-156 0,-164 C50,-168 84,-152 96,-110 C98,-100 98,-92 97,-84 C80,-118 44,-128 0,-124 C-44,-118 -76,-92 -84,-40Z',
      colour,
      light,
      {
        shade: HAIR_SHADE,
        painted: DOTS.map(([x, y]) => circle([x, y, 5], '#ffffff', { opacity: 0.75 })).join(''),
      },
    );

/** A headset: a band over the hair, a shell on the near ear, a microphone before the mouth. */
export const headset =
  (colour: string): Garnish =>
  (light) => {
    const shell = multiply(colour, light.key);
    return (
      stroke('M-94,-6 C-112,-110 -60,-186 6,-188 C66,-188 100,-150 104,-100', shell, 11) +
      stroke('M-88,-20 C-100,-108 -54,-176 6,-178', mix(shell, '#ffffff', 0.3), 3, {
        opacity: 0.6,
      }) +
      stroke('M-92,44 C-84,100 -60,116 -32,114', shell, 5) +
      rect([-40, 105, 26, 15], shell, { rx: 7, transform: 'rotate(-8 -27 112)' }) +
      group(
        rect([-21, -32, 42, 66], shell, { rx: 19 }) +
          rect([-14, -24, 24, 50], mix(shell, '#ffffff', 0.16), { rx: 12 }),
        { transform: 'translate(-96,12) rotate(-6)' },
      )
    );
  };

/** A cook's cap of folded cloth. */
export const cookCap =
  (colour: string): Garnish =>
  (light) =>
    lit(
      'M-100,-70 C-132,-110 -140,-176 -90,-200 C-60,-236 10,-240 46,-214 C96,-216 128,-170 102,-112 C100,-100 98,-92 96,-82 C60,-120 -50,-124 -100,-70Z',
      colour,
      light,
      { shade: HAIR_SHADE },
    ) +
    lit(
      'M-106,-58 C-112,-84 -108,-100 -100,-112 C-50,-160 62,-156 98,-118 C104,-104 104,-90 98,-76 C60,-116 -50,-120 -88,-46Z',
      mix(colour, '#8a8f98', 0.14),
      light,
      { shade: HAIR_SHADE },
    ) +
    stroke(
      'M-58,-140 C-70,-170 -64,-190 -56,-204 M4,-152 C0,-180 4,-200 8,-216 M58,-142 C66,-166 64,-186 58,-198',
      multiply('#9aa0aa', light.key),
      4,
      { opacity: 0.4 },
    );

/** A peaked cap; the hair under it must leave room for the peak. */
export const peakedCap =
  (colour: string): Garnish =>
  (light) =>
    lit(
      'M-106,-56 C-118,-140 -62,-190 10,-190 C80,-188 110,-140 102,-78 C60,-112 -50,-110 -106,-56Z',
      colour,
      light,
      { shade: HAIR_SHADE },
    ) +
    stroke(
      'M10,-188 C22,-160 26,-130 24,-100',
      multiply(mix(colour, '#0a0c14', 0.4), light.key),
      3,
      {
        opacity: 0.5,
      },
    ) +
    lit(
      'M-20,-104 C30,-118 88,-112 128,-84 C134,-76 128,-70 118,-72 C84,-84 40,-86 -4,-80Z',
      mix(colour, '#0a0c14', 0.25),
      light,
      { shade: HAIR_SHADE, rim: false },
    );

/** A soft round hat without a brim, worn to one side. */
export const beret =
  (colour: string): Garnish =>
  (light) =>
    lit(
      'M-102,-64 C-150,-96 -142,-168 -84,-192 C-30,-218 60,-208 96,-168 C112,-146 108,-118 98,-96 C50,-132 -46,-124 -102,-64Z',
      colour,
      light,
      { shade: HAIR_SHADE },
    ) +
    stroke(
      'M-100,-62 C-48,-120 50,-128 98,-96',
      multiply(mix(colour, '#0a0c14', 0.4), light.key),
      9,
    ) +
    stroke('M-20,-200 q2,-14 10,-18', multiply(colour, light.key), 8);
