/** What Lighthouse says, as rows of the report. */
import type { Row } from './report.ts';

/** The categories of Lighthouse that are asked for. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** What Lighthouse gives a page, from 0 to 100 in each category. */
export type Audited = {
  readonly page: string;
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** The audits that cost something, by their ids. */
  readonly faults: readonly string[];
};

/** What every page is to have in every category. */
const LEAST = 95;

/** A row for each page, with the lowest of its scores. */
export const auditRows = (audited: readonly Audited[]): readonly Row[] =>
  audited.map(({ page, scores }) => {
    const [[lowest, ours]] = CATEGORIES.map((name) => [name, scores[name]] as const).toSorted(
      ([, a], [, b]) => a - b,
    ) as [[string, number]];
    return {
      measure: `Lighthouse, ${page}: ${lowest}`,
      unit: 'points',
      ours,
      other: null,
      target: `>= ${LEAST}`,
      met: ours >= LEAST,
    };
  });
