/** Artyom, the buyer: a calm man in a blue shirt, with a phone in his hand when he writes. */
import { mix, multiply } from './colour.ts';
import type { Light } from './light.ts';
import { lit } from './lit.ts';
import type { Part, Person } from './person.ts';
import { headParts } from './head.ts';
import { circle, group, path, rect, stroke } from './svg.ts';

const HAIR_COLOUR = '#3a2a2c';

const BUYER: Person = {
  skin: '#e9b48f',
  skinDark: '#b9745a',
  lip: '#c8796b',
  iris: '#5b4a38',
  brow: mix(HAIR_COLOUR, '#1a1216', 0.2),
  browWidth: 11,
  jaw: 4,
  hair: {
    colour: HAIR_COLOUR,
    back: 'M-98,0 C-118,-70 -98,-160 -20,-176 C70,-192 112,-130 100,-40 L60,-60 L-60,40Z',
    front:
      'M-90,22 L-74,22 C-74,-4 -70,-24 -66,-46 C-60,-74 -52,-84 -40,-100 C-6,-82 50,-84 78,-104 C88,-92 92,-66 94,-36 C108,-66 112,-122 90,-154 C70,-184 20,-196 -26,-184 C-84,-172 -112,-118 -104,-62 C-102,-30 -96,0 -90,22Z',
    combed: 'M-38,-104 C-30,-132 0,-156 40,-164 M-12,-96 C6,-122 38,-140 74,-144',
  },
  stubble: 0.27,
  cloth: '#6f8fb5',
};

const BODY_SHADE =
  'M-320,150 L-30,150 C-20,214 -84,250 -104,318 C-124,390 -84,450 -96,540 C-104,600 -92,650 -90,700 L-320,700Z';
const TORSO =
  'M-50,172 C-60,200 -126,206 -176,232 C-220,258 -232,380 -238,660 L236,660 C232,392 226,266 184,238 C140,210 70,200 56,174 C40,222 -20,228 -50,172 Z';
const NECK = 'M-52,60 C-50,120 -50,160 -64,196 C-30,240 40,240 66,198 C52,170 50,140 50,90Z';
const NEAR_ARM =
  'M-176,234 C-226,254 -246,350 -256,470 C-262,540 -262,600 -260,660 L-158,660 C-156,560 -160,480 -154,400 C-154,330 -150,280 -176,234Z';
const FAR_ARM =
  'M184,240 C230,260 250,350 258,470 C264,540 264,600 262,660 L168,660 C166,560 168,480 164,400 C160,330 160,286 184,240Z';
const NEAR_COLLAR = 'M-60,182 C-40,214 -8,236 14,300 L-48,292 C-72,262 -84,226 -60,182Z';
const FAR_COLLAR = 'M58,186 C52,220 34,250 16,300 L68,288 C88,254 84,214 58,186Z';

function neck(light: Light): string {
  return (
    lit(NECK, BUYER.skin, light, {
      shade: 'M-120,40 L-20,40 C-10,90 20,150 70,128 L60,150 C40,176 -6,190 -30,240 L-120,240Z',
      rim: false,
    }) +
    path(
      'M-54,90 C-40,130 0,158 28,160 C40,158 50,150 52,130 L52,160 C40,186 0,196 -50,150Z',
      light.shade,
      { opacity: 0.6, blend: 'multiply' },
    )
  );
}

function shirtFront(light: Light): string {
  const seam = multiply(mix(BUYER.cloth, '#10131f', 0.6), light.key);
  const button = multiply('#eef2f8', light.key);
  return (
    stroke('M16,300 L18,660', seam, 4, { opacity: 0.35 }) +
    [350, 430, 510, 590].map((y) => circle([26, y, 5], button)).join('') +
    stroke('M96,380 h78 v70 q-39,22 -78,0Z', seam, 4, { opacity: 0.3 })
  );
}

function body(light: Light): string {
  const collar = mix(BUYER.cloth, '#ffffff', 0.14);
  const openCollar =
    path('M-18,190 L20,300 L60,190Z', multiply(BUYER.skin, light.key)) +
    path('M-30,180 L16,300 L20,240 Z', light.shade, { blend: 'multiply' });
  return (
    neck(light) +
    lit(TORSO, BUYER.cloth, light, { shade: BODY_SHADE, painted: openCollar }) +
    lit(NEAR_COLLAR, collar, light, { shade: BODY_SHADE, rim: false }) +
    lit(FAR_COLLAR, collar, light) +
    shirtFront(light) +
    lit(NEAR_ARM, BUYER.cloth, light, { shade: BODY_SHADE, rim: false }) +
    lit(FAR_ARM, BUYER.cloth, light, { shade: BODY_SHADE })
  );
}

const FINGERS: readonly (readonly [x: number, y: number])[] = [
  [-30, -8],
  [-30, 10],
  [-30, 28],
];

function phoneInHand(light: Light): string {
  const lens = '#3c4d7c';
  return group(
    lit('M-24,50 C-44,30 -44,-8 -34,-26 L32,-30 C44,-4 42,34 26,54Z', BUYER.skin, light, {
      shade: 'M-60,-60 L-20,-60 L-14,70 L-60,70Z',
    }) +
      rect([-40, -92, 70, 128], '#0b0f1c', { rx: 11 }) +
      rect([-37, -89, 64, 122], '#1c2745', { rx: 9 }) +
      circle([-24, -76, 6], lens) +
      circle([-24, -60, 6], lens) +
      FINGERS.map(([x, y]) =>
        lit(
          `M${x - 12},${y - 8} h30 a8.5,8.5 0 0 1 0,17 h-30 a8.5,8.5 0 0 1 0,-17Z`,
          BUYER.skin,
          light,
          {
            shade: `M-60,${y + 2} h60 v12 h-60Z`,
            rim: false,
          },
        ),
      ).join('') +
      lit('M24,-6 C34,-18 44,-14 42,2 C40,20 34,34 24,40Z', BUYER.skin, light),
    { transform: 'translate(92,408) rotate(-14)' },
  );
}

/** The forearm that holds a phone, its back to the viewer; it sinks behind the desk when put down. */
function phoneArm(light: Light): string {
  return (
    lit(
      'M262,470 C270,560 250,610 210,612 C160,612 120,560 96,500 C86,470 116,446 140,456 C164,470 178,500 196,520 C186,470 190,440 214,430 C240,424 258,440 262,470Z',
      mix(BUYER.cloth, '#ffffff', 0.05),
      light,
      { shade: 'M60,560 L300,560 L300,680 L60,680Z' },
    ) +
    lit(
      'M92,506 C80,488 86,470 104,458 L138,452 C150,470 148,496 132,508Z',
      mix(BUYER.cloth, '#ffffff', 0.2),
      light,
    ) +
    phoneInHand(light)
  );
}

/** All parts of the buyer in a light, back to front. */
export const buyerParts = (light: Light): Part[] => [
  { id: 'body', box: [-268, 56, 540, 544], art: body(light) },
  { id: 'arm', box: [28, 296, 250, 330], art: phoneArm(light) },
  ...headParts(BUYER, light),
];
