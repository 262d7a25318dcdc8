/** How the story of an attempt starts: its seed, and the variants that the seed may draw. */
import { err, ok, type Result } from '../base/result.ts';
import type { StoryStart } from '../story/story-session.ts';

/** What a scenario that follows another one makes of that one's endings. */
export type Follows = {
  /** The ending that counts where the learner has none of his own: the documented one. */
  readonly historical: string;
  /** By the followed scenario's endings: the variants, from 1, that a start after it may be. */
  readonly endings: Readonly<Record<string, { readonly variants: readonly number[] }>>;
};

/** What of a scenario decides how an attempt at it starts. */
export type StartedScenario = {
  readonly storyJson: string;
  readonly variants: number;
  /** Missing in a scenario that stands for itself. */
  readonly follows?: Follows | undefined;
};

/** The attempt names an ending that its scenario does not follow. */
export type AfterUnknown = { readonly reason: 'after-unknown'; readonly detail: string };

/**
 * The start of an attempt's story.
 *
 * After an ending of the followed scenario the seed draws among the variants that belong to it;
 * without one the historical ending is taken.
 */
export function storyStart(
  { storyJson, variants, follows }: StartedScenario,
  { seed, after }: { readonly seed: string; readonly after?: string | undefined },
): Result<StoryStart, AfterUnknown> {
  if (follows === undefined)
    return after === undefined ? ok({ storyJson, variants, seed }) : unknown(after);
  const ending = after ?? follows.historical;
  if (!Object.hasOwn(follows.endings, ending)) return unknown(ending);
  const among = follows.endings[ending]?.variants ?? [];
  return ok({ storyJson, variants, seed, among });
}

const unknown = (ending: string): Result<never, AfterUnknown> =>
  err({ reason: 'after-unknown', detail: ending });
