/** Whether a pack tells able players from others; see `measure-pack.ts` and measures.md 3.8. */
import { judged, smallestFirst, type Measure } from '../../core/solver/measures/measure.ts';
import { correlation, mean, type WeightedPair } from '../../core/solver/measures/statistics.ts';
import { abilityOf } from '../../core/solver/measures/trainees.ts';
import type { PackShare } from './pack-share.ts';

/** Ability recovery over the pack, and the item-rest correlation of its decisions. */
export function packDiscrimination(shares: readonly PackShare[]): readonly Measure[] {
  return [recovery(shares), itemRest(shares)];
}

function recovery(shares: readonly PackShare[]): Measure {
  const people = shares[0]?.worths.length ?? 0;
  const pairs: WeightedPair[] = [];
  for (let person = 0; person < people; person++) {
    const worths = known(shares.map(({ worths: all }) => all[person] ?? null));
    if (worths.length === shares.length)
      pairs.push({ x: abilityOf(person), y: mean(worths), weight: 1 });
  }
  const value = correlation(pairs);
  return judged({
    id: 'pack-ability-recovery',
    kind: 'gate',
    value,
    threshold: '≥ 0.85',
    pass: value >= 0.85,
    hint: 'What the scenarios together are worth says too little of ability: see ability-recovery of each.',
  });
}

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.flatMap((value) => (value === null ? [] : [value]));

/** A decision that fewer trainees meet is one of a path cut short. */
const MET = 0.5;

function itemRest(shares: readonly PackShare[]): Measure {
  const items = shares.flatMap(({ scenario, regrets }) =>
    Object.entries(regrets).map(([decision, row]) => ({ where: `${scenario} ${decision}`, row })),
  );
  const met = items.filter(({ row }) => known(row).length >= row.length * MET);
  const found = smallestFirst(
    met.map(({ where, row }) => ({
      where,
      value: correlation(
        row.flatMap((regret, person) => {
          if (regret === null) return [];
          const rest = known(
            met.filter((item) => item.where !== where).map((item) => item.row[person] ?? null),
          );
          return rest.length === 0 ? [] : [{ x: regret, y: mean(rest), weight: 1 }];
        }),
      ),
    })),
  );
  const value = mean(found.map((place) => place.value));
  return judged({
    id: 'pack-item-rest',
    kind: 'warning',
    value,
    threshold: 'mean ≥ 0.10, none below -0.05',
    pass: value >= 0.1 && (found[0]?.value ?? 0) >= -0.05,
    worst: found,
    hint: 'Who does well elsewhere does no better at these decisions: look whether the best there is the best.',
  });
}
