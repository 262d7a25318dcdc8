/** How an assignment goes: scene by scene, and day by day. */
import type { VNode } from 'preact';
import type { AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { ask } from '../data/server.ts';
import { deskAddress } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { dayAndMonth } from '../desk/dates.ts';
import { scenarioName } from '../desk/scenario-names.ts';
import { Scores } from '../desk/scores.tsx';
import { messages } from './messages.ts';

type Progressed = ResponseOf<(typeof STATISTICS_ROUTES)['progression']>;

type ProgressionProps = {
  readonly assignment: AssignmentView;
  readonly cards: readonly ScenarioCard[];
};

/** A bar for each scene, and a column for each day on which a scene was first finished. */
export function Progression({ assignment: { id }, cards }: ProgressionProps): VNode {
  const asked = useAsked(`progression ${id}`, () =>
    ask(STATISTICS_ROUTES.progression, { params: { id } }),
  );
  return (
    <section class="progression" aria-labelledby="progression-title">
      <h2 id="progression-title">{messages.text('progression')}</h2>
      <Awaited asked={asked}>
        {({ scenarios, days }) => (
          <>
            <ul class="scene-bars">
              {scenarios.map((scene) => (
                <SceneBar key={scene.scenario} scene={scene} cards={cards} assignment={id} />
              ))}
            </ul>
            {days.length > 0 && <Days days={days} />}
          </>
        )}
      </Awaited>
    </section>
  );
}

const PARTS = [
  ['passed', 'passed'],
  ['notPassed', 'not-passed'],
  ['begun', 'begun'],
  ['notBegun', 'not-begun'],
] as const;

type BarProps = {
  readonly scene: Progressed['scenarios'][number];
  readonly assignment: string;
  readonly cards: readonly ScenarioCard[];
};

const SceneBar = ({ scene, cards, assignment }: BarProps): VNode => (
  <li>
    <a href={deskAddress('trainer/scenarios', { scenario: scene.scenario, assignment })}>
      {scenarioName(cards, scene.scenario)}
    </a>
    <span class="scene-bar" aria-hidden="true">
      {PARTS.filter(([part]) => scene[part] > 0).map(([part, state]) => (
        <span key={part} class={state} style={{ flexGrow: scene[part] }} />
      ))}
    </span>
    <span class="hint">
      {PARTS.filter(([part]) => scene[part] > 0)
        .map(
          ([part]) => `${scene[part]} ${messages.text(`summary.${part}`, { count: scene[part] })}`,
        )
        .join(', ')}
    </span>
    {scene.meanTrust !== null && scene.meanPartnership !== null && (
      <Scores trust={Math.round(scene.meanTrust)} partnership={Math.round(scene.meanPartnership)} />
    )}
  </li>
);

function Days({ days }: Pick<Progressed, 'days'>): VNode {
  const most = Math.max(...days.map(({ finished }) => finished));
  return (
    <figure class="days">
      <figcaption>{messages.text('days')}</figcaption>
      <ol>
        {days.map(({ day, finished }) => (
          <li key={day}>
            <span
              class="day-column"
              aria-hidden="true"
              style={{ height: `${(finished / most) * 4}rem` }}
            />
            <b>{finished}</b>
            <span>{dayAndMonth(`${day}T12:00:00`)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
