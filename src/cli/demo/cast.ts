/** The people of the demonstration: invented, and marked as such. */
import type { Skill } from './simulated-learner.ts';

export type DemoLearner = {
  readonly name: string;
  readonly group: string;
  readonly skill: Skill;
  /** How much less often attention slips with every further attempt, as a factor. */
  readonly learning: number;
  /** How many scenarios of the first assignment are played, and how often each. */
  readonly scenarios: number;
  readonly times: number;
};

/** Everybody signs in with it. */
export const DEMO_PASSWORD = 'demonstration';

/** An address that belongs to nobody (RFC 2606). */
export const addressOf = (name: string): string =>
  `${name.toLowerCase().split(' ')[0] ?? name}@demonstration.example`;

export const GROUPS = ['Demonstration: front desk', 'Demonstration: accounts'] as const;
const [FRONT, ACCOUNTS] = GROUPS;

export const ADMINISTRATOR = 'Ada (demo)';
export const TRAINER = 'Tamara (demo)';
/** The manager of each group. */
export const MANAGERS = ['Maxim (demo)', 'Nadia (demo)'] as const;

const learner = (
  name: string,
  group: string,
  [lapse, learning, scenarios, times]: readonly [number, number, number, number],
): DemoLearner => ({
  name: `${name} (demo)`,
  group,
  skill: { lapse, paceMs: 6_000 + Math.round(lapse * 12_000) },
  learning,
  scenarios,
  times,
});

/** Of every kind: those who learn, one who does not, one who has just begun, one who has not. */
export const LEARNERS: readonly DemoLearner[] = [
  learner('Alina', FRONT, [0.3, 0.3, 4, 2]),
  learner('Boris', FRONT, [0.7, 0.9, 4, 2]),
  learner('Vera', FRONT, [0.05, 0.7, 4, 1]),
  learner('Gleb', FRONT, [0.5, 0.5, 3, 2]),
  learner('Daria', FRONT, [0.4, 0.7, 2, 2]),
  learner('Egor', FRONT, [0.6, 1, 1, 1]),
  learner('Zoya', FRONT, [0.4, 1, 0, 0]),
  learner('Ilya', ACCOUNTS, [0.2, 0.3, 4, 2]),
  learner('Kira', ACCOUNTS, [0.5, 0.6, 4, 2]),
  learner('Leo', ACCOUNTS, [0.65, 0.8, 3, 2]),
  learner('Mila', ACCOUNTS, [0.08, 0.6, 4, 1]),
  learner('Oleg', ACCOUNTS, [0.8, 1, 2, 1]),
];
