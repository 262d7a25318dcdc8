/** How stored records of earlier versions become records of the present one. */

/** One step: makes a record of version `from` one of version `from + 1`. */
export type Migration = {
  readonly from: number;
  /** Changes the content of a record; throws for one that is not what its version says. */
  readonly migrate: (content: unknown) => unknown;
};

/**
 * Makes one migration of all the steps.
 *
 * @param steps - in order, from version 1, without a gap; throws otherwise, because a gap would
 *   only show in the browser of someone who has not visited for long.
 * @returns the present version, and what brings the content of any earlier version to it.
 */
export function migrationOf(steps: readonly Migration[]): {
  readonly version: number;
  readonly migrate: (content: unknown, version: number) => unknown;
} {
  for (const [at, { from }] of steps.entries())
    if (from !== at + 1) throw new Error(`Migration ${at + 1} starts from version ${from}`);
  return {
    version: steps.length + 1,
    migrate: (content, version) =>
      steps.slice(version - 1).reduce((now, { migrate }) => migrate(now), content),
  };
}
