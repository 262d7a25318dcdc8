/** Checks the packs of a folder, and measures each over what its scenarios have shown. */
import { checkPack, type CheckedPack } from '../authoring/check-pack.ts';
import { packIds, readPackFolder } from '../authoring/folder.ts';
import { measureMoments, measurePack } from '../authoring/measures/measure-pack.ts';
import type { PackShare } from '../authoring/measures/pack-share.ts';
import type { Measure } from '../core/solver/measures/measure.ts';
import { packFolder } from './stories.ts';

/** A pack, checked, with its measures; none where a scenario of it could not be measured. */
export type MeasuredPack = CheckedPack & { readonly measures: readonly Measure[] };

/**
 * The packs that belong to what was named on the command line.
 *
 * @param shares - what the scenarios measured have to bring, of any kind.
 */
export function inspectPacks(
  given: string | undefined,
  shares: readonly PackShare[],
): readonly MeasuredPack[] {
  const folder = packFolder(given);
  if (folder === null) return [];
  return packIds(folder).map((id) => {
    const checked = checkPack(id, readPackFolder(folder, id));
    return { ...checked, measures: measuresOf(checked, shares) };
  });
}

function measuresOf({ pack }: CheckedPack, shares: readonly PackShare[]): readonly Measure[] {
  const names = pack?.scenarios ?? [];
  const mine = names.flatMap((name) => shares.filter(({ scenario }) => scenario === name));
  if (pack === null || mine.length < names.length) return [];
  if (pack.kind === 'moments') return measureMoments(mine);
  return measurePack(mine).map(asAdvice);
}

/** Gates of packs hold for the whole library; of a part of it, its authors are only told. */
const asAdvice = (measure: Measure): Measure =>
  measure.kind === 'gate' ? { ...measure, kind: 'warning' } : measure;
