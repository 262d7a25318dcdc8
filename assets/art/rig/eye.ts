import { mix, multiply } from '../colour.ts';
import type { Light } from '../light.ts';
import { gazeOf, type Expression, type Gaze } from './mood.ts';
import type { Person } from '../person.ts';
import { circle, clipped, group, path, stroke } from '../svg.ts';

type Socket = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether this is the eye farther from the viewer. */
  readonly far: boolean;
};

type EyePaint = {
  readonly ink: string;
  readonly white: string;
  readonly iris: string;
  readonly skin: string;
  readonly lashes: boolean;
};

const NEAR: Socket = { x: -20, y: 0, width: 25, height: 12.5, far: false };
const FAR: Socket = { x: 62, y: -1, width: 20, height: 12, far: true };

const sized = (socket: Socket, size: number): Socket => ({
  ...socket,
  width: socket.width * size,
  height: socket.height * size,
});

/** Lids follow a gaze that goes down. */
const LOWERED = 0.72;

/** The near-black of lashes and pupils in this light. */
export const inkOf = (light: Light): string => mix(multiply('#2a1c22', light.key), '#0b0d18', 0.35);

function pupil(socket: Socket, [gazeX, gazeY]: readonly [number, number], iris: string): string {
  const { height, far } = socket;
  const x = gazeX * (far ? 0.7 : 1);
  const y = gazeY - height * 0.28;
  return (
    circle([x, y, height * 0.98], iris) +
    circle([x, y, height * 0.5], '#0d0a12') +
    circle([x + height * 0.36, y - height * 0.38, height * 0.24], '#ffffff', { opacity: 0.95 })
  );
}

function openEye(socket: Socket, face: Expression, gaze: Gaze, paint: EyePaint): string {
  const { width: w, height: h, far } = socket;
  const [outer, inner] = face.open.map((open) => open * (gaze === 'down' ? LOWERED : 1));
  const left = (far ? inner : outer) ?? 0;
  const right = (far ? outer : inner) ?? 0;
  const average = (left + right) / 2;
  const lower = h * 1.15 * (1 - face.lowerLid * 1.5);
  const upperLid = `M${-w},1 C${-w * 0.55},${-h * 2.1 * left + 1} ${w * 0.5},${-h * 2.1 * right + 1} ${w},0`;
  const opening = `${upperLid} C${w * 0.5},${lower} ${-w * 0.5},${lower} ${-w},1Z`;
  const lidShadow = path(
    `M${-w},${-h * 2} L${w},${-h * 2} L${w},${-h * 1.05 * right} Q0,${-h * 0.7 * average - 2} ${-w},${-h * 0.7 * left}Z`,
    paint.ink,
    { opacity: 0.16 },
  );
  const fold = `M${-w * 0.85},${-h * 1.3 * left - 6} Q0,${-h * 1.68 * average - 8} ${w * 0.85},${-h * 1.3 * right - 6}`;
  return group(
    clipped(
      path(opening, paint.white) + pupil(socket, gazeOf(face, gaze), paint.iris) + lidShadow,
      opening,
    ) +
      stroke(upperLid, paint.ink, paint.lashes ? 5.4 : 4.6) +
      (paint.lashes
        ? stroke(far ? `M${w},0 q6,-2 8,-7` : `M${-w},1 q-7,-1 -10,-6`, paint.ink, 4.2)
        : '') +
      (face.lowerLid > 0.3
        ? stroke(`M${-w * 0.8},${h * 0.75} Q0,${h * 0.2} ${w * 0.8},${h * 0.7}`, paint.skin, 3, {
            opacity: 0.55,
          })
        : '') +
      stroke(fold, paint.skin, 2.6, { opacity: 0.5 }),
    { transform: `translate(${socket.x},${socket.y})` },
  );
}

const paintOf = (person: Person, light: Light): EyePaint => ({
  ink: inkOf(light),
  white: multiply('#fbf6ef', mix(light.key, '#ffffff', 0.35)),
  iris: multiply(person.iris, light.key),
  skin: multiply(person.skinDark, light.key),
  lashes: person.lashes,
});

/** Both eyes, open as the expression has them and looking where they are told. */
export function openEyes(person: Person, face: Expression, gaze: Gaze, light: Light): string {
  const paint = paintOf(person, light);
  return [NEAR, FAR]
    .map((socket) => openEye(sized(socket, person.eyes), face, gaze, paint))
    .join('');
}

/** Both eyes shut, for a blink in any mood. */
export function closedEyes(person: Person, light: Light): string {
  const paint = paintOf(person, light);
  return [NEAR, FAR]
    .map((socket) => sized(socket, person.eyes))
    .map(({ x, y, width: w, height: h, far }) =>
      group(
        stroke(`M${-w},1 Q0,${h * 1.15} ${w},0`, paint.ink, 5) +
          (paint.lashes
            ? stroke(far ? `M${w},0 q6,3 9,1` : `M${-w},1 q-6,3 -10,1`, paint.ink, 4.2)
            : '') +
          stroke(
            `M${-w * 0.85},${-h * 0.7} Q0,${-h * 0.5} ${w * 0.85},${-h * 0.8}`,
            paint.skin,
            2.6,
            {
              opacity: 0.5,
            },
          ),
        { transform: `translate(${x},${y})` },
      ),
    )
    .join('');
}
