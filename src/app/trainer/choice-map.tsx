/** The decisions of a scenario in a row: how they were taken, and what they did to trust. */
import type { VNode } from 'preact';
import type { ChoiceStatistics } from '../../contract/api/statistics-routes.ts';
import type { LoadedScenario } from './load-scenario.ts';
import { DecisionLink } from './decision-link.tsx';
import { messages } from './messages.ts';

export type ChosenDecision = ChoiceStatistics['decisions'][number];

type MapProps = {
  /** The id of the scenario. */
  readonly id: string;
  readonly decisions: readonly ChosenDecision[];
  readonly scenario: LoadedScenario;
};

/** Points of trust at which a bar has its full length. */
const FULL = 12;

/** Each column leads to its decision below; everything it shows is said there in words. */
export const ChoiceMap = ({ id, decisions, scenario }: MapProps): VNode => (
  <figure class="choice-map">
    <figcaption>{messages.text('map.caption')}</figcaption>
    <ol>
      {decisions.map((decision, at) => (
        <li key={decision.decision}>
          <DecisionLink
            id={id}
            decision={decision.decision}
            label={`${at + 1}. ${scenario.decisionTitle(decision.decision)}. ${toldOf(decision)}`}
          >
            <Shares decision={decision} />
            <TrustBar change={decision.trustChange} />
            <b>{at + 1}</b>
            {decision.sureWrong > 0 && <span class="sure-wrong">{decision.sureWrong}!</span>}
          </DecisionLink>
        </li>
      ))}
    </ol>
    <Legend />
  </figure>
);

const LEVELS = ['best', 'ok', 'trap'] as const;

/** How often each level was taken at a decision. */
export const takenByLevel = ({
  choices,
}: Pick<ChosenDecision, 'choices'>): Readonly<Record<(typeof LEVELS)[number], number>> => {
  const of = (level: (typeof LEVELS)[number]): number =>
    choices.filter((choice) => choice.level === level).reduce((sum, { taken }) => sum + taken, 0);
  return { best: of('best'), ok: of('ok'), trap: of('trap') };
};

function Shares({ decision }: { readonly decision: ChosenDecision }): VNode {
  const taken = takenByLevel(decision);
  return (
    <span class="map-shares" aria-hidden="true">
      {LEVELS.filter((level) => taken[level] > 0).map((level) => (
        <span key={level} class={level} style={{ flexGrow: taken[level] }} />
      ))}
    </span>
  );
}

const TrustBar = ({ change }: { readonly change: number | null }): VNode => (
  <span class="map-trust" aria-hidden="true">
    <span
      class={(change ?? 0) < 0 ? 'lost' : 'won'}
      style={{ height: `${(Math.min(FULL, Math.abs(change ?? 0)) / FULL) * 100}%` }}
    />
  </span>
);

const toldOf = ({ taken, trustChange }: ChosenDecision): string =>
  trustChange === null
    ? messages.text('taken.never')
    : `${messages.text('taken', { count: taken })}, ${messages.text('trust.change', { change: signed(trustChange) })}`;

/** As in “+3.5” and “−2”, with at most one decimal. */
export function signed(change: number): string {
  const rounded = Math.round(change * 10) / 10;
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

const Legend = (): VNode => (
  <ul class="map-legend">
    {LEVELS.map((level) => (
      <li key={level}>
        <span class={level} aria-hidden="true" />
        {messages.text(`level.${level}`)}
      </li>
    ))}
    <li>
      <span class="lost" aria-hidden="true" />
      {messages.text('map.lost')}
    </li>
    <li>
      <span class="won" aria-hidden="true" />
      {messages.text('map.won')}
    </li>
    <li>
      <b class="sure-wrong" aria-hidden="true">
        2!
      </b>
      {messages.text('map.sure-wrong')}
    </li>
  </ul>
);
