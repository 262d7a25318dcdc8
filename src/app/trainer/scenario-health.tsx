/** Whether a scenario is sound, in plain words. */
import type { VNode } from 'preact';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { EndingTable } from './ending-table.tsx';
import { findingsOf, type HealthFinding } from './health.ts';
import type { LoadedScenario } from './load-scenario.ts';
import { MeasureTables } from './measures/measure-tables.tsx';
import { measureMessages } from './measures/messages.ts';
import { messages } from './messages.ts';

type HealthProps = { readonly card: ScenarioCard; readonly scenario: LoadedScenario };

/** What the solver has proven of it, then how often each ending is reached. */
export function ScenarioHealth({ card, scenario }: HealthProps): VNode {
  const { report, health } = scenario;
  return (
    <section class="health" aria-labelledby="health-title">
      <h2 id="health-title">{messages.text('health')}</h2>
      {report === null ? (
        <p>{messages.text('health.unsolved')}</p>
      ) : (
        <>
          <ul class="findings">
            {findingsOf(report, card).map((finding) => (
              <Finding key={finding.id} finding={finding} />
            ))}
          </ul>
          <EndingTable endings={report.endings} scenario={scenario} />
          {health === null ? (
            <p class="hint">{measureMessages.text('none')}</p>
          ) : (
            <MeasureTables health={health} scenario={scenario} />
          )}
        </>
      )}
    </section>
  );
}

const Finding = ({
  finding: { id, sound, values },
}: {
  readonly finding: HealthFinding;
}): VNode => (
  <li class={sound ? 'sound' : 'unsound'}>
    <DeskIcon name={sound ? 'circle-check' : 'alert-triangle'} />
    <span>{messages.text(`health.${id}.${sound ? 'sound' : 'unsound'}`, values)}</span>
  </li>
);
