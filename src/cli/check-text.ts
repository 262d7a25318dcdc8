/** What `check` prints: for people, and as JSON. */
import { formatProblem, hasErrors, type Problem } from '../authoring/problem.ts';
import type { MeasuredPack } from './check-packs.ts';
import type { Measure, Place } from '../core/solver/measures/measure.ts';

/** A scenario, checked. */
export type CheckedScenario = {
  readonly scenario: string;
  readonly problems: readonly Problem[];
  /** Empty after compile checks alone, or where an error stands in the way. */
  readonly measures: readonly Measure[];
  /** Why a sound scenario could not be measured; otherwise `null`. */
  readonly failure: string | null;
};

/**
 * Ids of the gates that fail.
 *
 * Errors of the files count as the gate `compile`, a scenario that broke the process that read it, or
 * that could not be walked whole, as the gate `checked`.
 */
export const gatesFailed = (
  measures: readonly Measure[],
  checked?: Pick<CheckedScenario, 'problems' | 'failure'>,
): readonly string[] => [
  ...(checked !== undefined && hasErrors(checked.problems) ? ['compile'] : []),
  ...(checked !== undefined && checked.failure !== null ? ['checked'] : []),
  ...failing(measures, 'gate'),
];

/** Ids of the warnings. */
export const warningsOf = (measures: readonly Measure[]): readonly string[] =>
  failing(measures, 'warning');

const failing = (measures: readonly Measure[], kind: Measure['kind']): readonly string[] =>
  measures.filter((one) => one.kind === kind && one.verdict === 'fail').map(({ id }) => id);

/** Ids of the gates that a pack fails; errors of its file count as the gate `compile`. */
export const packGates = ({ problems, measures }: MeasuredPack): readonly string[] =>
  gatesFailed(measures, { problems, failure: null });

/**
 * All of it as one JSON value.
 *
 * @param pack - the measures of all scenarios together.
 * @param packs - the packs that are defined, each by itself.
 */
export const checkJson = (
  scenarios: readonly CheckedScenario[],
  pack: readonly Measure[],
  packs: readonly MeasuredPack[],
): unknown => ({
  scenarios: scenarios.map((checked) => ({
    scenario: checked.scenario,
    gatesFailed: gatesFailed(checked.measures, checked),
    warnings: warningsOf(checked.measures),
    failure: checked.failure,
    problems: checked.problems,
    measures: checked.measures,
  })),
  pack: { gatesFailed: gatesFailed(pack), warnings: warningsOf(pack), measures: pack },
  packs: packs.map((one) => ({
    pack: one.id,
    gatesFailed: packGates(one),
    warnings: warningsOf(one.measures),
    problems: one.problems,
    measures: one.measures,
  })),
});

/** The packs for people: problems, then measures like those of scenarios. */
export const packsText = (packs: readonly MeasuredPack[], all: boolean): string =>
  packs
    .map(({ id, problems, measures }) => {
      const found = problems.map((one) => `${formatProblem(one)}\n`).join('');
      const verdict = problems.length > 0 ? `${problems.length} to mend` : 'sound';
      return `${found}pack ${id}: ${verdict}\n${measuresText(`pack ${id}`, measures, all)}`;
    })
    .join('');

/** A scenario for people: problems, then failing measures, or all of them, then a summary. */
export function checkText(checked: CheckedScenario, all: boolean): string {
  const { scenario, problems, measures, failure } = checked;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const found = problems.map((one) => `${formatProblem(one)}\n`).join('');
  if (failure !== null) return `${found}${scenario}: not checked. ${failure}\n`;
  const verdict = errors > 0 ? `${errors} to mend` : 'sound';
  const head = `${found}${scenario}: ${verdict}${advice(problems.length - errors)}\n`;
  return `${head}${measuresText(scenario, measures, all)}`;
}

/** Measures for people, under the name of a scenario or of the pack. */
export function measuresText(name: string, measures: readonly Measure[], all: boolean): string {
  if (measures.length === 0) return '';
  const told = measures.filter(({ verdict, kind }) =>
    all ? true : verdict === 'fail' && kind !== 'information',
  );
  return `${told.map(measureText).join('')}${summary(name, measures)}`;
}

const advice = (warnings: number): string =>
  warnings === 0 ? '' : `, ${count(warnings, 'warning')}`;

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

const WORDS = { gate: 'GATE', warning: 'warning', information: 'info' } as const;

function measureText({ id, kind, value, threshold, verdict, worst, hint }: Measure): string {
  const word = verdict === 'fail' ? WORDS[kind] : verdict === 'pass' ? 'pass' : 'skipped';
  const figure = value === null ? '' : ` ${figureText(value)}`;
  const hidden = worst.length === 0 || (verdict === 'pass' && kind !== 'information');
  const places = hidden ? '' : `\n      ${placesText(worst)}`;
  const advised = hint === null || hint === '' ? '' : `\n      ${hint}`;
  return `  ${word.padEnd(8)} ${id}${figure} (${threshold})${places}${advised}\n`;
}

const placesText = (places: readonly Place[]): string =>
  places.map(({ where, value }) => `${where} ${figureText(value)}`).join(' · ');

const figureText = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(3);

function summary(name: string, measures: readonly Measure[]): string {
  const gates = failing(measures, 'gate').length;
  const warnings = warningsOf(measures).length;
  const passed = measures.filter(({ verdict }) => verdict === 'pass').length;
  const left = measures.filter(({ verdict }) => verdict === 'skipped');
  const reason = left.length === measures.length ? ` ${left[0]?.hint ?? ''}` : '';
  return `${name}: ${count(gates, 'gate')} failed, ${count(warnings, 'warning')}, ${passed} passed, ${left.length} skipped.${reason}\n`;
}
