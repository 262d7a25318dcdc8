import type { Light } from './light.ts';
import type { LitSet, SetLayer } from './set.ts';

/** What another light changes in a set. */
export type Change = {
  /** Ids of sheets that are not there, such as sunbeams. */
  readonly without?: readonly string[];
  /** Sheets that come in, by the id of the sheet that they lie on. */
  readonly on: Readonly<Record<string, readonly SetLayer[]>>;
  /** The colour of the dark between two scenes. */
  readonly dark?: string;
  /** The light on the people; one that another set of the same stories has costs nothing. */
  readonly light?: Light;
};

/**
 * A set in another light: the same sheets, with a few more of light and shade laid on them.
 *
 * Sheets keep their textures, and people too unless the light on them changes, so that a further
 * light costs only what comes in.
 */
export function relit(set: LitSet, { without = [], on, ...change }: Change): LitSet {
  const lay = (layers: readonly SetLayer[]): SetLayer[] =>
    layers
      .filter(({ id }) => !without.includes(id))
      .flatMap((layer) => [layer, ...(on[layer.id] ?? [])]);
  return { ...set, ...change, behind: lay(set.behind), before: lay(set.before) };
}
