/** Every measure that `check` holds a scenario against, in plain words. */
import type { VNode } from 'preact';
import type { HealthMeasure, HealthReport } from '../../../contract/health-report.ts';
import { DeskIcon } from '../../desk/desk-icon.tsx';
import { DataTable, type Column } from '../../desk/table.tsx';
import { language } from '../../ui/messages.ts';
import type { LoadedScenario } from '../load-scenario.ts';
import { fails, figureText, measureName, measuresOf, wantedOf } from './measure-figures.ts';
import { measureMessages, type MeasureMessage } from './messages.ts';
import { placesOf } from './places.ts';

type TablesProps = { readonly health: HealthReport; readonly scenario: LoadedScenario };

const text = measureMessages.text.bind(measureMessages);

/** Gates, then advice: a sentence each, what fails at once, everything on demand. */
export const MeasureTables = ({ health, scenario }: TablesProps): VNode => {
  const gates = measuresOf(health.measures, 'gate');
  const advice = measuresOf(health.measures, 'warning');
  return (
    <>
      <Measures
        kind="gates"
        measures={gates}
        scenario={scenario}
        told={(failed) =>
          failed === 0
            ? text('gates.passed', { count: gates.filter(passes).length })
            : text('gates.failed', { count: failed })
        }
      />
      <Measures
        kind="warnings"
        measures={advice}
        scenario={scenario}
        told={(failed) =>
          failed === 0
            ? text('warnings.none', { count: advice.length })
            : text('warnings.some', { count: failed })
        }
      />
    </>
  );
};

const passes = ({ verdict }: HealthMeasure): boolean => verdict === 'pass';

type MeasuresProps = {
  readonly kind: 'gates' | 'warnings';
  readonly measures: readonly HealthMeasure[];
  readonly scenario: LoadedScenario;
  readonly told: (failed: number) => string;
};

function Measures({ kind, measures, scenario, told }: MeasuresProps): VNode {
  const failed = measures.filter(fails);
  return (
    <div class="measures" data-measures={kind}>
      <h3>{text(kind)}</h3>
      <p>{told(failed.length)}</p>
      {failed.length > 0 && (
        <MeasureTable caption={told(failed.length)} measures={failed} scenario={scenario} />
      )}
      <details>
        <summary>{text(`show.${kind}`)}</summary>
        <MeasureTable caption={text(kind)} measures={measures} scenario={scenario} />
      </details>
    </div>
  );
}

type TableProps = Pick<MeasuresProps, 'measures' | 'scenario'> & { readonly caption: string };

const MeasureTable = ({ caption, measures, scenario }: TableProps): VNode => (
  <DataTable
    caption={caption}
    columns={columnsFor(scenario)}
    rows={measures}
    keyOf={({ id }) => id}
    nameOf={({ id }) => messageOf(id, 'name')}
  />
);

const columnsFor = (scenario: LoadedScenario): readonly Column<HealthMeasure>[] => [
  {
    id: 'measure',
    head: text('measure'),
    names: true,
    cell: (measure) => <Meaning measure={measure} scenario={scenario} />,
  },
  { id: 'value', head: text('value'), className: 'figure', cell: foundText },
  { id: 'wanted', head: text('wanted'), className: 'figure', cell: wantedText },
  { id: 'verdict', head: text('verdict'), cell: (measure) => <Verdict measure={measure} /> },
];

type RowProps = { readonly measure: HealthMeasure };

/** What is measured, what that means, and how to mend it. */
const Meaning = ({ measure, scenario }: RowProps & Pick<TableProps, 'scenario'>): VNode => {
  const { id } = measure;
  const places = fails(measure) ? placesOf(measure, scenario) : [];
  return (
    <span class="meaning">
      <b>{nameText(id)}</b>
      <span>{messageOf(id, 'means')}</span>
      <span class="hint">{text('mend', { text: messageOf(id, 'mend') })}</span>
      {places.length > 0 && (
        <span class="hint">{text('where', { places: places.join(', ') })}</span>
      )}
    </span>
  );
};

const Verdict = ({ measure: { verdict, kind } }: RowProps): VNode => {
  const word = wordOf(verdict, kind);
  return (
    <span class={`verdict ${word}`}>
      {word !== 'skipped' && (
        <DeskIcon name={word === 'passed' ? 'circle-check' : 'alert-triangle'} size={18} />
      )}
      {text(word)}
    </span>
  );
};

function wordOf(
  verdict: HealthMeasure['verdict'],
  kind: HealthMeasure['kind'],
): 'passed' | 'failed' | 'advised' | 'skipped' {
  if (verdict === 'pass') return 'passed';
  if (verdict === 'skipped') return 'skipped';
  return kind === 'gate' ? 'failed' : 'advised';
}

function nameText(id: string): string {
  const { locale } = measureName(id);
  const name = messageOf(id, 'name');
  return isTextLocale(locale) ? `${name} (${text(`in.${locale}`)})` : name;
}

const isTextLocale = (locale: string | null): locale is 'en' | 'ru' =>
  locale === 'en' || locale === 'ru';

/** Every measure that is taken has its words: a test holds them together. */
const messageOf = (id: string, part: 'name' | 'means' | 'mend'): string =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  text(`${measureName(id).name}.${part}` as MeasureMessage);

const foundText = ({ id, value }: HealthMeasure): string =>
  value === null ? '–' : figureText(measureName(id).name, value, language.value);

function wantedText({ id, threshold, verdict }: HealthMeasure): string {
  const wanted = verdict === 'skipped' ? null : wantedOf(threshold);
  if (wanted === null) return '–';
  const figure = (value: number): string => figureText(measureName(id).name, value, language.value);
  return wanted.kind === 'between'
    ? text('between', { low: figure(wanted.low), high: figure(wanted.high) })
    : text(wanted.kind, { bound: figure(wanted.bound) });
}
