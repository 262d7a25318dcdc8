/** The people of the demonstration: invented, and marked as such. */
import type { Locale } from '../../contract/locale.ts';
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
export const addressOf = (name: string): string => `${name.toLowerCase()}@demonstration.example`;

export const GROUPS = ['front desk', 'accounts'] as const;
const [FRONT, ACCOUNTS] = GROUPS;

export const ADMINISTRATOR = 'Ada';
export const TRAINER = 'Tamara';
/** The manager of each group. */
export const MANAGERS = ['Maxim', 'Nadia'] as const;

/** The same names in Russian letters. */
const RUSSIAN: Readonly<Record<string, string>> = {
  'front desk': 'первая линия',
  accounts: 'ведение клиентов',
  Ada: 'Ада',
  Tamara: 'Тамара',
  Maxim: 'Максим',
  Nadia: 'Надя',
  Alina: 'Алина',
  Boris: 'Борис',
  Vera: 'Вера',
  Gleb: 'Глеб',
  Daria: 'Дарья',
  Egor: 'Егор',
  Zoya: 'Зоя',
  Ilya: 'Илья',
  Kira: 'Кира',
  Leo: 'Лев',
  Mila: 'Мила',
  Oleg: 'Олег',
};

/** A person's name as the team reads it. */
export const shownName = (name: string, locale: Locale): string =>
  locale === 'ru' ? `${RUSSIAN[name] ?? name} (демо)` : `${name} (demo)`;

/** A title as the team reads it: a group's, or that of what is assigned. */
export const shownTitle = (title: string, locale: Locale): string =>
  locale === 'ru' ? `Демонстрация: ${RUSSIAN[title] ?? title}` : `Demonstration: ${title}`;

const learner = (
  name: string,
  group: string,
  [lapse, learning, scenarios, times]: readonly [number, number, number, number],
): DemoLearner => ({
  name,
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
