/** Where one stands with each scene: the first, the last and the best of one's attempts. */
import type { AttemptResult } from '../../core/attempt/attempt.ts';
import type { Listed } from './result-row.ts';

/** A scene that was played to its end at least once. */
export type SceneStanding = {
  readonly scenario: string;
  readonly finished: number;
  readonly first: AttemptResult;
  readonly last: AttemptResult;
};

/** The scenes that were finished, the latest played first. */
export function standingsOf(attempts: readonly Listed[]): readonly SceneStanding[] {
  const ended = attempts
    .filter(({ result }) => result !== null)
    .toSorted((one, other) => one.startedAt.localeCompare(other.startedAt));
  const scenarios = [...new Set(ended.map(({ scenario }) => scenario).toReversed())];
  return scenarios.flatMap((scenario) => {
    const results = ended.flatMap((each) =>
      each.scenario === scenario && each.result !== null ? [each.result] : [],
    );
    const [first] = results;
    const last = results.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ scenario, finished: results.length, first, last }];
  });
}
