import { mix } from '../colour.ts';
import type { Light } from '../light.ts';
import { lit } from '../lit.ts';
import type { Part, Person } from '../person.ts';
import { circle, group, rect } from '../svg.ts';

const FINGERS: readonly (readonly [x: number, y: number])[] = [
  [-30, -8],
  [-30, 10],
  [-30, 28],
];

function phoneInHand({ skin }: Person, light: Light): string {
  const lens = '#3c4d7c';
  return group(
    lit('M-24,50 C-44,30 -44,-8 -34,-26 L32,-30 C44,-4 42,34 26,54Z', skin, light, {
      shade: 'M-60,-60 L-20,-60 L-14,70 L-60,70Z',
    }) +
      rect([-40, -92, 70, 128], '#0b0f1c', { rx: 11 }) +
      rect([-37, -89, 64, 122], '#1c2745', { rx: 9 }) +
      circle([-24, -76, 6], lens) +
      circle([-24, -60, 6], lens) +
      FINGERS.map(([x, y]) =>
        lit(`M${x - 12},${y - 8} h30 a8.5,8.5 0 0 1 0,17 h-30 a8.5,8.5 0 0 1 0,-17Z`, skin, light, {
          shade: `M-60,${y + 2} h60 v12 h-60Z`,
          rim: false,
        }),
      ).join('') +
      lit('M24,-6 C34,-18 44,-14 42,2 C40,20 34,34 24,40Z', skin, light),
    { transform: 'translate(92,408) rotate(-14)' },
  );
}

/** The forearm that holds a phone, its back to the viewer; it sinks behind the desk when put down. */
export const phoneArmPart = (person: Person, light: Light): Part => ({
  id: 'arm',
  box: [28, 296, 250, 330],
  art:
    lit(
      'M262,470 C270,560 250,610 210,612 C160,612 120,560 96,500 C86,470 116,446 140,456 C164,470 178,500 196,520 C186,470 190,440 214,430 C240,424 258,440 262,470Z',
      mix(person.outfit.sleeve, '#ffffff', 0.05),
      light,
      { shade: 'M60,560 L300,560 L300,680 L60,680Z' },
    ) +
    lit(
      'M92,506 C80,488 86,470 104,458 L138,452 C150,470 148,496 132,508Z',
      mix(person.outfit.sleeve, '#ffffff', 0.2),
      light,
    ) +
    phoneInHand(person, light),
});
