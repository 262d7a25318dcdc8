import { mix, multiply } from '../colour.ts';
import type { Light } from '../light.ts';
import type { MouthShape } from './mood.ts';
import type { Person } from '../person.ts';
import { path, stroke } from '../svg.ts';

type MouthPaint = {
  readonly ink: string;
  readonly lip: string;
  readonly crease: string;
  readonly teeth: string;
  readonly tongue: string;
  readonly full: boolean;
};

const lowerLip = (d: string, { lip, full }: MouthPaint): string =>
  path(d, lip, { opacity: full ? 0.95 : 0.5 });

/** The upper lip of a full mouth; of others only the line is seen. */
const upperLip = (d: string, { lip, full }: MouthPaint): string => (full ? path(d, lip) : '');

const MOUTHS: Readonly<Record<MouthShape, (paint: MouthPaint) => string>> = {
  neutral: (paint) =>
    upperLip('M-25,0 Q-10,-9 1,-5 Q10,-9 21,-1 Q0,4 -25,0Z', paint) +
    lowerLip('M-20,3 Q0,17 18,2 Q0,5 -20,3Z', paint) +
    stroke('M-27,0 Q-8,4 1,2 Q12,4 23,-1', paint.ink, 4.4),
  warm: (paint) =>
    upperLip('M-31,-8 Q-10,-8 1,-3 Q10,-8 28,-11 Q0,10 -31,-8Z', paint) +
    lowerLip('M-22,4 Q0,28 21,3 Q0,14 -22,4Z', paint) +
    stroke('M-35,-11 Q-26,2 -10,7 Q2,10 12,7 Q25,2 31,-13', paint.ink, 5) +
    stroke('M-41,-14 q3,5 8,5 M36,-17 q-2,5 -6,5', paint.crease, 3.2),
  annoyed: (paint) =>
    upperLip('M-24,3 Q-8,-7 2,-4 Q10,-5 23,5 Q0,3 -24,3Z', paint) +
    lowerLip('M-16,6 Q2,16 18,8 Q0,8 -16,6Z', paint) +
    stroke('M-25,5 Q-12,0 1,2 Q14,3 25,9', paint.ink, 4.8) +
    stroke('M30,4 q3,5 1,10', paint.crease, 3.2),
  angry: (paint) =>
    path('M-31,11 Q-18,-12 1,-8 Q18,-12 28,8 Q14,20 -1,19 Q-18,21 -31,11Z', paint.ink) +
    path('M-24,3 Q-12,-7 1,-4 Q14,-7 23,1 Q12,6 0,5 Q-12,6 -24,3Z', paint.teeth) +
    path('M-22,13 Q-8,9 2,10 Q12,9 20,11 Q10,18 -1,17 Q-12,18 -22,13Z', paint.teeth, {
      opacity: 0.85,
    }) +
    (paint.full
      ? stroke('M-31,11 Q-18,-13 1,-9 Q18,-13 28,8 Q14,21 -1,20 Q-18,22 -31,11Z', paint.lip, 3.4)
      : ''),
  worried: (paint) =>
    path('M-19,8 Q-8,-5 1,-2 Q10,-5 17,6 Q8,11 -1,10 Q-10,11 -19,8Z', paint.ink) +
    path('M-13,2 Q-6,-2 1,0 Q8,-2 12,1 Q0,5 -13,2Z', paint.teeth) +
    lowerLip('M-13,12 Q0,21 13,11 Q0,14 -13,12Z', paint) +
    stroke('M-22,11 Q-18,8 -16,5 M20,9 Q17,7 15,4', paint.crease, 3),
  delighted: (paint) =>
    path('M-36,-10 Q0,2 32,-13 Q30,30 0,33 Q-30,30 -36,-10Z', paint.ink) +
    path('M-20,24 Q-4,10 18,22 Q10,32 0,33 Q-12,32 -20,24Z', paint.tongue) +
    path('M-34,-9 Q0,3 31,-12 Q30,0 27,4 Q0,12 -31,5 Q-34,-2 -34,-9Z', paint.teeth) +
    stroke('M-41,-14 q3,5 8,5 M36,-17 q-2,5 -6,5', paint.crease, 3.2),
  telling: (paint) =>
    upperLip('M-29,-7 Q-10,-11 1,-7 Q10,-11 26,-10 Q0,4 -29,-7Z', paint) +
    path('M-30,-7 Q-12,-2 0,-2 Q14,-3 28,-10 Q22,15 0,16 Q-20,15 -30,-7Z', paint.ink) +
    path('M-26,-6 Q-12,-2 0,-2 Q14,-3 24,-9 Q20,3 0,4 Q-20,4 -26,-6Z', paint.teeth) +
    lowerLip('M-19,10 Q0,28 19,8 Q12,16 0,16 Q-12,16 -19,10Z', paint) +
    stroke('M-36,-10 q3,4 7,4 M33,-13 q-2,4 -6,4', paint.crease, 3.2),
};

/** A mouth around its own middle. */
export const mouth = (person: Person, shape: MouthShape, light: Light): string =>
  MOUTHS[shape]({
    ink: multiply('#4a1f26', mix(light.key, '#ffffff', 0.15)),
    lip: multiply(person.lip, light.key),
    crease: multiply(person.skinDark, light.key),
    teeth: multiply('#fffaf2', mix(light.key, '#ffffff', 0.4)),
    tongue: multiply('#c65a5f', light.key),
    full: person.fullLips,
  });
