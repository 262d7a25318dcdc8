/** What the measurements of the team server say. */
import type { Row } from './report.ts';
import type { TeamFigures } from './team.ts';

/** The share of attempts that verification may cost; 0.85 is aimed at. */
const LEAST_VERIFIED = 0.6;
/** How much slower a page may be after a hundred times as many attempts. */
const MOST_GROWTH = 1.3;
/** What nobody takes for a failure. */
const MOST_WAIT_MS = 1_000;

/** The rows on one database. */
export function teamRows(figures: TeamFigures): readonly Row[] {
  const { database, verified, unverified, plain, teamPage, statusPage, classWait } = figures;
  const share = verified / unverified;
  return [
    {
      measure: `attempts verified and kept, ${database}`,
      unit: '/s',
      ours: verified,
      other: { name: 'not verified', value: unverified, ratio: share },
      target: `ratio >= ${LEAST_VERIFIED.toFixed(2)}`,
      met: share >= LEAST_VERIFIED,
    },
    {
      measure: `the same, beside plain INSERTs, ${database}`,
      unit: '/s',
      ours: verified,
      other: { name: 'plain INSERTs', value: plain, ratio: verified / plain },
      target: '',
      met: true,
    },
    growthRow(`team page after 1,000,000 attempts, ${database}`, teamPage),
    growthRow(`status page after 1,000,000 attempts, ${database}`, statusPage),
    {
      measure: `500 finish in a minute, p99 of the wait, ${database}`,
      unit: 'ms',
      ours: classWait,
      other: null,
      target: `<= ${MOST_WAIT_MS} ms`,
      met: classWait <= MOST_WAIT_MS,
    },
  ];
}

function growthRow(measure: string, [few, many]: TeamFigures['teamPage']): Row {
  const ratio = many / few;
  return {
    measure,
    unit: 'ms',
    ours: many,
    other: { name: 'after 10,000', value: few, ratio },
    target: `ratio <= ${MOST_GROWTH.toFixed(2)}`,
    met: ratio <= MOST_GROWTH,
  };
}
