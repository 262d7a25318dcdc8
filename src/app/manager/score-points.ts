import type { AttemptRow } from '../../contract/api/attempt-routes.ts';

/** Both scores of one attempt. */
export type ScorePoint = { readonly trust: number; readonly partnership: number };

/** The scores of the attempts at a scenario that have ended, in the order in which they did. */
export const pointsOf = (rows: readonly AttemptRow[], scenario: string): readonly ScorePoint[] =>
  rows
    .filter((row) => row.scenario === scenario && row.result !== null)
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)))
    .flatMap(({ result }) =>
      result === null ? [] : [{ trust: result.trust, partnership: result.partnership }],
    );

const endOf = ({ finishedAt, startedAt }: AttemptRow): string => finishedAt ?? startedAt;
