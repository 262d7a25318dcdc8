import { mix, multiply } from '../colour.ts';
import type { Light } from '../light.ts';
import { lit } from '../lit.ts';
import type { MouthShape } from './mood.ts';
import type { Person } from '../person.ts';
import { ellipse, group } from '../svg.ts';
import { mouth } from './mouth.ts';
import { FACE_SHADE } from './shade.ts';

const BEARD =
  'M-84,24 C-82,60 -72,96 -50,118 C-24,150 0,160 28,160 C52,158 74,140 86,102 C92,80 94,60 95,40 C88,64 76,74 62,70 C50,62 40,62 30,66 C20,62 8,62 -6,70 C-26,82 -54,84 -66,56 C-70,44 -72,30 -74,22Z';
const MOUSTACHE =
  'M30,66 C18,58 -6,66 -14,86 C4,80 20,84 30,80 C42,84 56,80 72,84 C66,64 44,58 30,66Z';

/** A full beard from ear to ear; the mouth of each mood is cut into it. */
export const fullBeard = (colour: string, light: Light): string =>
  lit(BEARD, colour, light, { shade: FACE_SHADE, rim: [-7, 3] });

/** How far the beard gives way to the mouth. */
function gapFor(shape: MouthShape): readonly [rx: number, ry: number, y: number] {
  if (shape === 'delighted') {
    return [42, 29, 100];
  }
  return shape === 'angry' || shape === 'telling' ? [38, 22, 95] : [34, 15, 95];
}

/** The mouth between moustache and beard. */
export function beardedMouth(
  person: Person,
  beard: string,
  shape: MouthShape,
  light: Light,
): string {
  const [rx, ry, y] = gapFor(shape);
  const around = [30, y, rx, ry] as const;
  return (
    ellipse(around, multiply(person.skin, light.key)) +
    ellipse(around, light.shade, { opacity: 0.5, blend: 'multiply' }) +
    group(mouth(person, shape, light), {
      transform: `translate(30,${shape === 'delighted' ? 90 : 93})`,
    }) +
    moustache(mix(beard, '#ffffff', 0.08), light)
  );
}

/** What grows over the lip, with a beard or without. */
export const moustache = (colour: string, light: Light): string =>
  lit(MOUSTACHE, colour, light, { shade: FACE_SHADE, rim: false });
