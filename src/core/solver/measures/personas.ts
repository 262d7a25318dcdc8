/**
 * Personas: players with one bad habit, who fall into their own traps wherever these are offered and
 * are competent otherwise.
 *
 * @see measures.md 3.8 (W): each persona that meets at least three of its traps is worth at most
 * 0.70 of the range, the pleaser 0.65; they end in at least four different ways.
 */
import { normalised } from '../grading.ts';
import { LAPSE } from '../values.ts';
import { competently, evenly, flowWorth, follow, type Flow, type Policy } from './game.ts';
import { judged, largestFirst, shown, type Measure } from './measure.ts';
import { choicesAt, eachVisited, ratedAt, type Scene } from './scene.ts';

/** The kinds of traps of each persona. */
export const PERSONAS: Readonly<Record<string, readonly string[]>> = {
  pleaser: ['appease', 'pay-off', 'overpromise'],
  lawyer: ['rule-shield', 'win-argument', 'escalate'],
  promiser: ['overpromise', 'hero'],
  avoider: ['avoid', 'hand-off'],
  blamer: ['blame-shift', 'excuse-flood', 'public-shaming'],
  seller: ['push-sale', 'pay-off'],
  template: ['depersonalise', 'empty-apology', 'training-theatre'],
};
/** Meeting fewer of its traps says nothing about a persona. */
const EXPOSURES = 3;
const LIMIT = 0.7;
const PLEASER_LIMIT = 0.65;

type Fate = {
  readonly persona: string;
  readonly exposures: number;
  readonly worth: number;
  readonly ending: string;
};

/** Where each persona ends. */
export function personas(scene: Scene): readonly Measure[] {
  const fates = Object.keys(PERSONAS).map((persona) => fateOf(scene, persona));
  const exposed = fates.filter(({ exposures }) => exposures >= EXPOSURES);
  const limit = (persona: string): number => (persona === 'pleaser' ? PLEASER_LIMIT : LIMIT);
  const spared = exposed.filter(({ persona, worth }) => worth > limit(persona));
  const endings = new Set(fates.map(({ ending }) => ending));
  const told = fates
    .map(
      ({ persona, exposures, worth, ending }) =>
        `${persona} ${shown(worth)} (${exposures.toFixed(1)} traps, ${ending})`,
    )
    .join('; ');
  return [
    judged({
      id: 'personas',
      kind: 'warning',
      value: Math.max(0, ...exposed.map(({ worth }) => worth)),
      threshold: `≤ ${LIMIT} with ${EXPOSURES} or more traps met, pleaser ≤ ${PLEASER_LIMIT}`,
      pass: spared.length === 0,
      worst: largestFirst(exposed.map(({ persona, worth }) => ({ where: persona, value: worth }))),
      hint: `${spared.map(({ persona }) => persona).join(', ')} gets away with it: let those traps cost more. ${told}.`,
    }),
    judged({
      id: 'persona-endings',
      kind: 'warning',
      value: endings.size,
      threshold: '≥ 4 different endings',
      pass: endings.size >= 4,
      worst: largestFirst(fates.map(({ persona, worth }) => ({ where: persona, value: worth }))),
      hint: `Habits lead to the same place: ${told}.`,
    }),
    judged({
      id: 'persona-exposure',
      kind: 'information',
      value: exposed.length,
      threshold: 'none',
      pass: true,
      worst: fates
        .filter(({ exposures }) => exposures < EXPOSURES)
        .map(({ persona, exposures }) => ({ where: persona, value: exposures })),
      hint: '',
    }),
  ];
}

function fateOf(scene: Scene, persona: string): Fate {
  const kinds = PERSONAS[persona] ?? [];
  const flow = follow(scene.game, habit(scene, kinds));
  let exposures = 0;
  eachVisited(scene, flow, (position, chance) => {
    if (trapsAt(scene, position, kinds).length > 0) exposures += chance;
  });
  return {
    persona,
    exposures,
    worth: normalised(scene.solution, flowWorth(scene.game, flow)),
    ending: mostlyEndsIn(scene, flow),
  };
}

const trapsAt = (scene: Scene, position: number, kinds: readonly string[]): readonly number[] =>
  choicesAt(scene, position).flatMap((_, choice) => {
    const kind = ratedAt(scene, position, choice)?.trap;
    const trap = scene.declared[position]?.[choice] === 'trap';
    return trap && kind !== undefined && kinds.includes(kind) ? [choice] : [];
  });

/** Takes a trap of these kinds where one is offered, and is competent otherwise. */
export const habit = (scene: Scene, kinds: readonly string[]): Policy => {
  const competent = competently(scene.game, LAPSE);
  return (position) => {
    const traps = trapsAt(scene, position, kinds);
    if (traps.length === 0) return competent(position);
    return evenly(traps, choicesAt(scene, position).length);
  };
};

function mostlyEndsIn({ solution }: Scene, { ends }: Flow): string {
  const shares = new Map<string, number>();
  ends.forEach((chance, end) => {
    const ending = solution.graph.ends[end]?.ending ?? '';
    shares.set(ending, (shares.get(ending) ?? 0) + chance);
  });
  return [...shares].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
