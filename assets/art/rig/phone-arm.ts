import { mix } from '../colour.ts';
import type { Light } from '../light.ts';
import { lit } from '../lit.ts';
import type { Part, Person } from '../person.ts';
import { circle, group, rect } from '../svg.ts';

/** Height and reach of each finger, the first one at the top. */
const FINGERS: readonly (readonly [y: number, tip: number])[] = [
  [-27, -38],
  [-9, -43],
  [9, -42],
  [26, -34],
];
const THUMB = 'M26,-10 C32,-30 32,-48 36,-58 C42,-68 54,-62 53,-48 C54,-30 52,-8 44,12Z';
const BACK_OF_HAND =
  'M14,-38 C34,-42 48,-24 49,0 C50,24 34,36 22,46 L8,64 L-22,64 C-22,54 -26,46 -28,34 L14,22Z';

function phone(): string {
  const lens = '#3c4d7c';
  return (
    rect([-40, -92, 70, 128], '#0b0f1c', { rx: 11 }) +
    rect([-37, -89, 64, 122], '#1c2745', { rx: 9 }) +
    circle([-24, -76, 6], lens) +
    circle([-24, -60, 6], lens)
  );
}

const finger = ([y, tip]: (typeof FINGERS)[number], skin: string, light: Light): string =>
  lit(
    `M28,${y - 10} L${tip},${y - 8} a8.5,8.5 0 0 0 0,17 L28,${y + 10} a10,10 0 0 0 0,-20Z`,
    skin,
    light,
    { shade: `M-60,${y + 4} L18,${y + 6} v12 h-78Z`, rim: false },
  );

/** The thumb behind the phone, the fingers round its back, which is what others see of it. */
const phoneInHand = ({ skin }: Person, light: Light): string =>
  group(
    lit(THUMB, skin, light, { rim: [-4, 2] }) +
      phone() +
      lit(BACK_OF_HAND, skin, light, { shade: 'M-60,30 L10,40 L0,80 L-60,80Z', rim: [-4, 2] }) +
      FINGERS.map((place) => finger(place, skin, light)).join(''),
    { transform: 'translate(104,414) rotate(-14) scale(1.18)' },
  );

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
    phoneInHand(person, light) +
    lit(
      'M92,506 C80,488 86,470 104,458 L138,452 C150,470 148,496 132,508Z',
      mix(person.outfit.sleeve, '#ffffff', 0.2),
      light,
    ),
});
