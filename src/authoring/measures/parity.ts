/**
 * Localisation parity: every language tells the same game and gives as little away.
 *
 * @see measures.md 3.9: one graph serves all languages, so effects are the same by construction; the
 * cues are measured in each language, and here how far a cue's AUC differs between them is told. The
 * limits hold in each language separately, see `cue-measures.ts`.
 */
import { judged, largestFirst, type Measure } from '../../core/solver/measures/measure.ts';
import { aucOf, CUE_NAMES, type CuedDecision } from './cues.ts';

/** How far the languages differ in what options give away. */
export function localisationParity(locales: readonly (readonly CuedDecision[])[]): Measure {
  const found = largestFirst(
    CUE_NAMES.map((cue) => {
      const aucs = locales.map((decisions) => aucOf(decisions, cue));
      return { where: cue, value: Math.max(...aucs) - Math.min(...aucs) };
    }),
  );
  const inside = locales.every((decisions) =>
    CUE_NAMES.every((cue) => {
      const auc = aucOf(decisions, cue);
      return auc >= 0.35 && auc <= 0.65;
    }),
  );
  return judged({
    id: 'localisation-parity',
    kind: 'warning',
    value: found[0]?.value ?? 0,
    threshold: 'every cue AUC within 0.35 to 0.65 in every language',
    pass: inside,
    worst: found,
    hint: 'A cue tells the best choice in one of the languages: see its cue-auc.',
  });
}
