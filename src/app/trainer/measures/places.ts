/** The places where a measure is worst, by the names people know them by. */
import type { HealthMeasure } from '../../../contract/health-report.ts';
import { competencyName } from '../../ui/competencies/competency-name.ts';
import { language } from '../../ui/messages.ts';
import type { LoadedScenario } from '../load-scenario.ts';
import { measureMessages, type MeasureMessage } from './messages.ts';

/** Decisions, choices, lines and endings in their own words; kinds of them by name. */
export const placesOf = (
  { worst }: Pick<HealthMeasure, 'worst'>,
  scenario: LoadedScenario,
): readonly string[] => [
  ...new Set(
    worst.flatMap(({ where }) => {
      const name = placeName(where, scenario);
      return name === null ? [] : [name];
    }),
  ),
];

/** `null` where the place is a bare figure, which says nothing to a trainer. */
function placeName(where: string, scenario: LoadedScenario): string | null {
  const own = ownWords(where, scenario);
  if (own !== null) return measureMessages.text('quoted', { text: shortened(own) });
  if (/^K\d+$/.test(where)) return competencyName(where);
  const kind = KINDS.find((each) => each === where);
  return kind === undefined ? null : measureMessages.text(placeKey(kind));
}

function ownWords(where: string, scenario: LoadedScenario): string | null {
  const { debrief, decisionTitle, textOf } = scenario;
  if (where in debrief.rubric.decisions) return decisionTitle(where);
  const ending = debrief.endings[where];
  if (ending !== undefined) return ending.title[language.value];
  // A line of a decision is named with the decision before it.
  return textOf(where.split(' ').at(-1) ?? where);
}

/** Letters of a line that are enough to find it by. */
const MOST = 90;

const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/, '')}…`;

/** What measures tell apart: kinds of traps, outward signs of choices, habits of players, grades. */
const KINDS = [
  'sarcasm',
  'rule-shield',
  'blame-shift',
  'empty-apology',
  'overpromise',
  'pay-off',
  'appease',
  'avoid',
  'excuse-flood',
  'win-argument',
  'depersonalise',
  'escalate',
  'privacy-breach',
  'public-shaming',
  'push-sale',
  'hand-off',
  'hero',
  'training-theatre',
  'longest',
  'shortest',
  'politeness',
  'hedges',
  'empathy',
  'questions',
  'numbers',
  'direct-speech',
  'punctuation',
  'overlap',
  'client-name',
  'both-and',
  'absolutes',
  'exclamation',
  'pleaser',
  'lawyer',
  'promiser',
  'avoider',
  'blamer',
  'seller',
  'template',
  'strong',
  'sound',
  'sharper',
  'costly',
  'turning-point',
] as const;

const placeKey = (kind: (typeof KINDS)[number]): MeasureMessage => `place.${kind}`;
