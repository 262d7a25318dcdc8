/** Which scenario to play after an attempt, and why. */
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';

/**
 * Why a scenario is proposed: it goes on from this one; it trains what was weakest; it has not been
 * played; or it was played longest ago.
 */
export type NextReason = 'follows' | 'trains' | 'unplayed' | 'longest-ago';

/** A scenario to play next. */
export type NextStep = { readonly card: ScenarioCard; readonly reason: NextReason };

/** What a next step is chosen by. */
export type NextChoice = {
  /** The scenario that was played. */
  readonly played: ScenarioCard;
  /** Of all scenarios that are offered, in their order. */
  readonly cards: readonly ScenarioCard[];
  /** The attempts on this device. */
  readonly kept: readonly Attempt[];
  /** The competency that forwent most; `null` where none did, or it is not known. */
  readonly weakest: string | null;
};

/** The scenario to play next; `null` where there is no other. */
export function nextScenario({ played, cards, kept, weakest }: NextChoice): NextStep | null {
  const others = cards.filter(({ id, kind }) => id !== played.id && kind === 'scenario');
  const fresh = others.filter(({ id }) => lastPlayed(id, kept) === '');
  const sequel = fresh.find(({ follows }) => follows === played.id);
  if (sequel !== undefined) return { card: sequel, reason: 'follows' };
  const ready = fresh.filter(
    ({ follows }) => follows === undefined || follows === played.id || isPlayed(follows, kept),
  );
  const training = ready.find((card) => trains(card, weakest));
  if (training !== undefined) return { card: training, reason: 'trains' };
  const [card] = ready.length > 0 ? ready : byLastPlay(others, kept);
  if (card === undefined) return null;
  return { card, reason: lastPlayed(card.id, kept) === '' ? 'unplayed' : 'longest-ago' };
}

/** A single decision that trains what was weakest, the one played longest ago; `null` for none. */
export function nextMoment({ played, cards, kept, weakest }: NextChoice): ScenarioCard | null {
  const moments = cards.filter(
    (card) => card.kind === 'moment' && card.id !== played.id && trains(card, weakest),
  );
  return byLastPlay(moments, kept)[0] ?? null;
}

const trains = ({ competencies }: ScenarioCard, competency: string | null): boolean =>
  competencies.some((each) => each === competency);

/** When an attempt at a scenario was last begun; `''` where none was. */
const lastPlayed = (scenario: string, kept: readonly Attempt[]): string =>
  kept
    .filter((attempt) => attempt.scenario === scenario)
    .map(({ startedAt }) => startedAt)
    .toSorted()
    .at(-1) ?? '';

const isPlayed = (scenario: string, kept: readonly Attempt[]): boolean =>
  lastPlayed(scenario, kept) !== '';

/** Those never played first, then the one played longest ago. */
const byLastPlay = (
  cards: readonly ScenarioCard[],
  kept: readonly Attempt[],
): readonly ScenarioCard[] =>
  cards.toSorted((one, other) =>
    lastPlayed(one.id, kept).localeCompare(lastPlayed(other.id, kept)),
  );
