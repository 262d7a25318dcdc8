/**
 * The head rig: a head in three-quarter view, cut into the parts that a face changes.
 *
 * Everything is drawn around the middle of the head, looking a little to the right.
 */
import { MOODS, type Mood } from '../../../src/core/story/turn.ts';
import { mix, multiply, screen } from '../colour.ts';
import { beardedMouth, fullBeard, moustache } from './beard.ts';
import { closedEyes, openEyes } from './eye.ts';
import type { Light } from '../light.ts';
import { lit } from '../lit.ts';
import {
  EXPRESSIONS,
  GAZES,
  MOUTH_SHAPES,
  type BrowShape,
  type Expression,
  type MouthShape,
} from './mood.ts';
import { mouth } from './mouth.ts';
import type { Part, Person } from '../person.ts';
import { FACE_SHADE, HAIR_SHADE } from './shade.ts';
import {
  circle,
  clipped,
  gradientRect,
  group,
  path,
  radialGradient,
  stroke,
  type Box,
} from '../svg.ts';

const EAR = 'M-80,-14 C-104,-26 -112,4 -102,26 C-96,44 -82,46 -76,34Z';
const NOSE =
  'M8,-20 C14,-12 20,-4 22,8 C26,24 34,36 45,46 C46,54 38,58 30,58 C22,60 12,60 8,54 C6,46 12,40 14,32 C14,14 10,0 8,-20Z';
const SOCKETS =
  'M-48,-16 Q-22,-36 6,-18 L2,-4 Q-20,-20 -44,-6Z M40,-18 Q62,-34 84,-16 L80,-4 Q62,-20 42,-6Z';
const NEAR_CHEEK = 'M-68,48 C-66,32 -24,30 -18,49 C-18,68 -64,72 -68,48Z';
const FAR_CHEEK = 'M40,30 C60,22 86,28 100,44 L96,70 C70,66 46,56 40,30Z';
const STUBBLE =
  'M-92,22 C-82,50 -74,86 -54,99 C-40,106 -26,99 -16,85 C-6,70 12,65 28,65 C44,65 56,68 66,80 C74,90 86,84 97,30 L90,170 L-70,170Z';
const BLUSH = '#e0564a';

const FRECKLES: readonly (readonly [x: number, y: number])[] = [
  [-42, 34],
  [-32, 42],
  [-52, 44],
  [-22, 36],
  [-38, 52],
  [58, 32],
  [68, 40],
  [76, 32],
  [62, 48],
  [4, 24],
  [22, 16],
];
const AGE_LINES =
  'M-56,12 q-6,3 -10,8 M-55,18 q-4,4 -6,9 M-36,22 Q-20,30 -4,22 M50,21 Q62,27 76,20';

const faceOutline = ({ jaw, chin }: Person): string =>
  `M-86,-30 C-98,-112 -44,-152 8,-152 C66,-152 98,-110 95,-48 C94,-34 89,-26 90,-14 C97,2 98,16 94,32 C91,58 ${86 + jaw},84 ${74 + jaw},104 C${64 + jaw},${126 + chin} 46,${146 + chin} 26,${146 + chin} C2,${147 + chin} -28,${130 + chin * 0.6} ${-50 - jaw},106 C${-72 - jaw},84 -80,50 -84,20 Z`;

function underGlow(colour: string): string {
  const glow = radialGradient(
    [
      [0, colour, 0.8],
      [0.45, colour, 0.36],
      [1, colour, 0],
    ],
    [70, 190, 210],
  );
  return gradientRect([-140, -60, 300, 260], glow, { blend: 'screen' });
}

function paintedFace(person: Person, light: Light): string {
  const hairShadow = multiply(multiply(person.skin, light.key), mix(light.shade, '#ffffff', 0.12));
  return (
    path(FAR_CHEEK, BLUSH, { opacity: 0.12 }) +
    path(NEAR_CHEEK, BLUSH, { opacity: 0.1 }) +
    (person.hair.front === ''
      ? ''
      : path(person.hair.front, hairShadow, { transform: 'translate(4,12)', opacity: 0.8 })) +
    (light.under === undefined ? '' : underGlow(light.under)) +
    (person.stubble > 0 ? path(STUBBLE, person.hair.colour, { opacity: person.stubble }) : '')
  );
}

/** What is written into the skin whatever the mood. */
function traits(person: Person, light: Light): string {
  const dark = multiply(person.skinDark, light.key);
  return (
    (person.freckles
      ? FRECKLES.map(([x, y]) => circle([x, y, 2.4], dark, { opacity: 0.5 })).join('')
      : '') + (person.lines > 0 ? stroke(AGE_LINES, dark, 2.6, { opacity: person.lines }) : '')
  );
}

function nose(person: Person, light: Light): string {
  const dark = multiply(person.skinDark, light.key);
  return group(
    path(NOSE, mix(light.shade, '#ffffff', 0.18), { opacity: 0.75, blend: 'multiply' }) +
      stroke('M12,57 Q20,62 28,59 M40,58 Q47,56 46,48', dark, 3.6, { opacity: 0.85 }),
    person.nose === 1
      ? {}
      : { transform: `translate(26,30) scale(${person.nose},1) translate(-26,-30)` },
  );
}

function ear(person: Person, light: Light): string {
  const { skin, earring } = person;
  return (
    lit(EAR, skin, light, { shade: 'M-140,-60 h80 v140 h-80Z', rim: false }) +
    (earring === undefined
      ? ''
      : circle([-92, 48, 8], multiply(earring, light.key)) +
        circle([-90, 46, 3], '#ffffff', { opacity: 0.7 }))
  );
}

function headBase(person: Person, light: Light): string {
  const { back, colour } = person.hair;
  return (
    (back === '' ? '' : lit(back, mix(colour, '#000000', 0.22), light, { shade: FACE_SHADE })) +
    ear(person, light) +
    lit(faceOutline(person), person.skin, light, {
      shade: FACE_SHADE,
      painted: paintedFace(person, light),
      rim: [-8, 3],
    }) +
    nose(person, light) +
    path(SOCKETS, light.shade, { opacity: 0.35, blend: 'multiply' }) +
    traits(person, light) +
    (person.beard === undefined ? '' : fullBeard(person.beard, light))
  );
}

function frontHair(person: Person, light: Light): string {
  const { colour, front, combed } = person.hair;
  const sheen = screen(multiply(colour, light.key), '#4a4450');
  return (
    (front === '' ? '' : lit(front, colour, light, { shade: HAIR_SHADE, rim: [-7, 5] })) +
    (combed === '' ? '' : stroke(combed, sheen, 4, { opacity: 0.5 })) +
    person.worn.map((garnish) => garnish(light)).join('')
  );
}

type BrowPlace = {
  readonly x: number;
  readonly y: number;
  readonly toward: 1 | -1;
  readonly stretch: number;
};

function brow(place: BrowPlace, shape: BrowShape, width: number, colour: string): string {
  const { x, y, toward, stretch } = place;
  const [inner, middle, outer] = shape;
  const at = (distance: number): string => (x + toward * distance * stretch).toFixed(1);
  const start = `${at(0)},${y + inner - width * 0.55}`;
  return path(
    `M${start} Q${at(24)},${y + middle - width * 1.15} ${at(52)},${y + outer + 1} Q${at(26)},${y + middle + width * 0.35} ${at(2)},${y + inner + width * 0.75} Q${at(-4)},${y + inner} ${start}Z`,
    colour,
  );
}

function brows(person: Person, face: Expression, light: Light): string {
  const colour = multiply(person.brow, light.key);
  return (
    brow({ x: 6, y: -36, toward: -1, stretch: 1 }, face.nearBrow, person.browWidth, colour) +
    brow({ x: 42, y: -37, toward: 1, stretch: 0.82 }, face.farBrow, person.browWidth * 0.95, colour)
  );
}

/** Cheeks, furrow, creases and folds: what a mood writes into the skin. */
function marks(person: Person, face: Expression, light: Light): string {
  const dark = multiply(person.skinDark, light.key);
  const blush = multiply(BLUSH, light.key);
  const cheeks =
    path(FAR_CHEEK, blush, { opacity: 0.12 }) +
    path(NEAR_CHEEK, multiply(blush, light.shade), { opacity: 0.1 });
  return clipped(
    (face.cheeks ? cheeks : '') +
      (face.furrow
        ? stroke('M18,-38 q3,8 1,16 M30,-38 q-3,7 -1,14', dark, 3.2, { opacity: 0.8 })
        : '') +
      (face.crease
        ? stroke('M-16,-74 Q6,-66 22,-70 Q40,-66 58,-74 M-4,-60 Q14,-55 42,-60', dark, 2.8, {
            opacity: 0.5,
          })
        : '') +
      (face.fold > 0
        ? stroke('M2,60 Q-14,72 -18,92 M52,58 Q64,68 66,84', dark, 3.2, {
            opacity: 0.35 + 0.4 * face.fold,
          })
        : ''),
    faceOutline(person),
  );
}

function mouthAndChin(person: Person, shape: MouthShape, light: Light): string {
  if (person.beard !== undefined) {
    return beardedMouth(person, person.beard, shape, light);
  }
  const chin = stroke('M18,118 Q28,123 40,117', multiply(person.skinDark, light.key), 3, {
    opacity: 0.35,
  });
  return (
    group(mouth(person, shape, light), { transform: 'translate(28,94)' }) +
    (person.moustache === undefined ? '' : moustache(person.moustache, light)) +
    (shape === 'delighted' ? '' : chin)
  );
}

/** The head as it sits on a bust: a little broader and taller than the rig. */
const onBust = (art: string): string =>
  group(art, { transform: 'translate(2,2) scale(1.16,1.06)' });

const part = (id: string, box: Box, art: string): Part => ({ id, box, art: onBust(art) });

const EYES: Box = [-72, -38, 184, 64];
const HEAD: Box = [-152, -222, 300, 404];
const HAIR: Box = [-152, -222, 300, 330];

/** What the marks of a mood cover, so that calm moods cost no texture. */
function marksBox({ crease, furrow, cheeks, fold }: Expression): Box {
  const top = crease ? -86 : furrow ? -48 : 18;
  const bottom = fold > 0 ? 112 : cheeks ? 86 : crease ? -40 : top + 4;
  return [-88, top, 212, bottom - top];
}

function moodParts(person: Person, mood: Mood, light: Light): Part[] {
  const face = EXPRESSIONS[mood];
  return [
    part(`marks:${mood}`, marksBox(face), marks(person, face, light)),
    ...GAZES.map((gaze) => part(`eyes:${mood}:${gaze}`, EYES, openEyes(person, face, gaze, light))),
    part(`brows:${mood}`, [-64, -80, 172, 76], brows(person, face, light)),
  ];
}

/** All parts of a head, back to front within each mood. */
export const headParts = (person: Person, light: Light): Part[] => [
  part('head', person.hair.reach ?? HEAD, headBase(person, light)),
  part('eyes:closed', EYES, closedEyes(person, light)),
  ...MOODS.flatMap((mood) => moodParts(person, mood, light)),
  ...MOUTH_SHAPES.map((shape) =>
    part(`mouth:${shape}`, [-28, 58, 124, 88], mouthAndChin(person, shape, light)),
  ),
  part('hair', person.hair.reach ?? HAIR, frontHair(person, light)),
];
