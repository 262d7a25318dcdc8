/** Competencies with counts: how often the best choice was found where it was called for. */
import type { VNode } from 'preact';
import {
  ENOUGH_DECISIONS,
  type CompetencyStanding,
  type TeamCompetency,
} from '../../contract/api/statistics-routes.ts';
import { competencyName } from '../ui/competencies/competency-name.ts';
import { messages } from './messages.ts';

type Counted = CompetencyStanding & Partial<Pick<TeamCompetency, 'people'>>;

/** A line for each; a bar only where there are decisions enough to say something. */
export const CompetencyList = ({
  competencies,
}: {
  readonly competencies: readonly Counted[];
}): VNode => (
  <ul class="competencies">
    {competencies.map((counted) => (
      <Competency key={counted.competency} counted={counted} />
    ))}
  </ul>
);

function Competency({ counted }: { readonly counted: Counted }): VNode {
  const { competency, last, first, people } = counted;
  const enough = last.of >= ENOUGH_DECISIONS;
  return (
    <li>
      <span class="competency-name">
        {competencyName(competency)}
        {people !== undefined && (
          <small>{messages.text('competency.people', { count: people })}</small>
        )}
      </span>
      <span class="competency-bar" aria-hidden="true">
        {enough && <Bar {...counted} />}
      </span>
      <b>{messages.text('competency.count', { best: last.best, of: last.of })}</b>
      <small class="competency-then">
        {enough
          ? messages.text('competency.first', { best: first.best, of: first.of })
          : messages.text('competency.few')}
      </small>
    </li>
  );
}

const share = (best: number, of: number): string => `${of === 0 ? 0 : (best / of) * 100}%`;

/** The last attempts as a bar, the first ones as a stroke across it. */
const Bar = ({ last, first }: Counted): VNode => (
  <>
    <span class="now" style={{ width: share(last.best, last.of) }} />
    {first.of >= ENOUGH_DECISIONS && (
      <span class="then" style={{ insetInlineStart: share(first.best, first.of) }} />
    )}
  </>
);
