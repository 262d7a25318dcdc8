/** The solver's findings for people. */
import type { SolveAnswer } from './solve-child.ts';

type Solved = Extract<SolveAnswer, { kind: 'solved' }>;

/** A short report: the verdict, the players, the endings, the decisions. */
export function solveText(name: string, answer: Solved): string {
  const parts = [
    verdict(name, answer),
    faults(answer),
    players(answer),
    endings(answer),
    decisions(answer),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function verdict(name: string, { verdict: { complete, states, transitions } }: Solved): string {
  const size = `${count(states)} states, ${count(transitions)} transitions`;
  return complete
    ? `${name}: complete, ${size}`
    : `${name}: budget exceeded, not a proof (${size})`;
}

const faults = (answer: Solved): string =>
  answer.faults
    .slice(0, 10)
    .map(
      ({ reason, detail, way }) =>
        `fault: ${reason}: ${detail}\n  the way there: ${way.join(' ') || 'the opening'}`,
    )
    .join('\n');

function players({ report }: Solved): string {
  if (report === null) return '';
  const { best, worst, trust, partnership } = report;
  return [
    `worth: ${best.toFixed(3)} best, ${worst.toFixed(3)} worst; as shares of that range a random player`,
    `gets ${report.players.random.toFixed(2)} and a competent one ${report.players.competent.toFixed(2)}`,
    `trust ${trust.min}-${trust.max}, partnership value ${partnership.min}-${partnership.max}`,
  ].join('\n');
}

function endings({ report, endings: odds }: Solved): string {
  if (report === null)
    return Object.entries(odds)
      .map(([ending, random]) => `ending ${ending || '(unnamed)'}: ${percent(random)} at random`)
      .join('\n');
  const rows = Object.entries(report.endings).toSorted(([, a], [, b]) => b.random - a.random);
  const lines = rows.map(
    ([ending, { random, competent, best }]) =>
      `${ending.padEnd(24)}${percent(random).padStart(8)}${percent(competent).padStart(12)}${percent(best).padStart(9)}`,
  );
  return [
    `${'ending'.padEnd(24)}${'random'.padStart(8)}${'competent'.padStart(12)}${'perfect'.padStart(9)}`,
    ...lines,
  ].join('\n');
}

function decisions({ map, knots }: Solved): string {
  const head = `${'decision'.padEnd(24)}${'states'.padStart(8)}${'random'.padStart(9)}${'competent'.padStart(11)}${'stakes'.padStart(8)}`;
  const rows = map.decisions.map(
    ({ name, choices, states, random, competent, stakes }) =>
      `${(knots[choices[0] ?? ''] ?? name).slice(0, 23).padEnd(24)}${count(states).padStart(8)}${random.toFixed(2).padStart(9)}${competent.toFixed(2).padStart(11)}${stakes.toFixed(3).padStart(8)}`,
  );
  return [head, ...rows.toSorted()].join('\n');
}

const count = (number: number): string => number.toLocaleString('en');
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
