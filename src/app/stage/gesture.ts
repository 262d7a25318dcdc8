/** Movements of a person, each a function of the time since it began. */
import { lerp, progress, settle, swing } from './interpolation.ts';

/** How far a person's parts are from their rest, in units of the drawing and radians. */
export type Pose = {
  readonly bodyY: number;
  /** Growth of the whole person: leaning in brings nearer. */
  readonly nearness: number;
  readonly headX: number;
  readonly headY: number;
  readonly headTurn: number;
  readonly armY: number;
  readonly armTurn: number;
};

export const REST: Pose = {
  bodyY: 0,
  nearness: 0,
  headX: 0,
  headY: 0,
  headTurn: 0,
  armY: 0,
  armTurn: 0,
};

const POSE_KEYS = [
  'bodyY',
  'nearness',
  'headX',
  'headY',
  'headTurn',
  'armY',
  'armTurn',
] as const satisfies readonly (keyof Pose)[];

/** Two movements at the same time. */
export function addPoses(a: Pose, b: Partial<Pose>): Pose {
  const sum = { ...a };
  for (const key of POSE_KEYS) {
    sum[key] += b[key] ?? 0;
  }
  return sum;
}

/** 0 to 1 in `rise`, held, and back within `fall` at the end of `total`; all in milliseconds. */
function held(elapsed: number, total: number, rise: number, fall: number): number {
  return settle(progress(elapsed, 0, rise)) - swing(progress(elapsed, total - fall, total));
}

/** `count` waves over the whole, dying away. */
const waves = (elapsed: number, total: number, count: number): number =>
  Math.sin((elapsed / total) * count * 2 * Math.PI) * (1 - elapsed / total);

type Movement = {
  readonly durationMs: number;
  readonly pose: (elapsed: number) => Partial<Pose>;
  /** Whether the eyes go to the hands meanwhile. */
  readonly looksDown?: true;
};

/** The gestures that pass; those with the phone last and are not here. */
const MOVEMENTS: Readonly<Record<string, Movement>> = {
  nod: {
    durationMs: 900,
    pose: (elapsed) => {
      const dip = Math.abs(waves(elapsed, 900, 1));
      return { headY: dip * 13, headTurn: dip * 0.035 };
    },
  },
  shake: {
    durationMs: 900,
    pose: (elapsed) => {
      const turn = waves(elapsed, 900, 2);
      return { headX: turn * 9, headTurn: turn * 0.02 };
    },
  },
  sigh: {
    durationMs: 2200,
    pose: (elapsed) => {
      const inhaled = held(elapsed, 1000, 600, 400);
      const sunk = held(Math.max(0, elapsed - 700), 1500, 500, 700);
      return { bodyY: sunk * 9 - inhaled * 6, headY: sunk * 8, headTurn: sunk * 0.03 };
    },
  },
  'lean-in': {
    durationMs: 3400,
    pose: (elapsed) => {
      const leaning = held(elapsed, 3400, 600, 800);
      return { nearness: leaning * 0.05, headY: leaning * 6, headTurn: leaning * 0.02 };
    },
  },
  'lean-back': {
    durationMs: 3400,
    pose: (elapsed) => {
      const leaning = held(elapsed, 3400, 600, 800);
      return { nearness: leaning * -0.04, headY: leaning * -5, headTurn: leaning * -0.025 };
    },
  },
  type: {
    durationMs: 1800,
    looksDown: true,
    pose: (elapsed) => {
      const attention = held(elapsed, 1800, 250, 300);
      return {
        ...typing(elapsed, attention),
        headY: attention * 7,
        headTurn: attention * 0.035,
      };
    },
  },
};

/** The thumb's taps make the hand tremble; `strength` is 0 to 1. */
export const typing = (elapsed: number, strength: number): Partial<Pose> => ({
  armY: Math.abs(Math.sin(elapsed / 90)) * -3 * strength,
  armTurn: Math.sin(elapsed / 130) * 0.008 * strength,
});

export const isMovement = (gesture: string): boolean => gesture in MOVEMENTS;

/** The pose `elapsed` milliseconds into a gesture, or `null` when it is over or unknown. */
export function gesturePose(gesture: string, elapsed: number): Partial<Pose> | null {
  const movement = MOVEMENTS[gesture];
  return movement === undefined || elapsed >= movement.durationMs ? null : movement.pose(elapsed);
}

/** Whether the eyes go to the hands during a gesture. */
export const looksDown = (gesture: string): boolean => MOVEMENTS[gesture]?.looksDown === true;

const BREATH_MS = 4200;
/** Two pixels of the set from the lowest to the highest point. */
const BREATH = 1.2;

/** The chest rises and falls; the head follows a little. */
export function breath(now: number): Partial<Pose> {
  const chest = Math.sin((now / BREATH_MS) * 2 * Math.PI) * BREATH;
  return { bodyY: chest, headY: chest * -0.35 };
}

const PHONE_MS = 550;
/** How far the arm sinks behind the desk when the phone is put down. */
const PHONE_DROP = 330;

/** The arm on its way between up (0) and down (1), `elapsed` milliseconds after it set out. */
export const armPose = (from: number, to: number, elapsed: number): Partial<Pose> => ({
  armY: lerp(from, to, swing(progress(elapsed, 0, PHONE_MS))) * PHONE_DROP,
});

export const isArmMoving = (elapsed: number): boolean => elapsed < PHONE_MS;
