import type { VNode } from 'preact';
import { STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import { ask } from '../data/server.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { CompetencyList } from './competency-list.tsx';
import { wantedGroup } from '../desk/group-filter.tsx';
import { messages } from './messages.ts';

/** The competencies of the team, or of the group that is chosen. @param table - where the file is. */
export function TeamCompetencies({ table }: { readonly table: string }): VNode {
  const { group } = wantedGroup();
  const asked = useAsked(`competencies ${group ?? ''}`, () =>
    ask(STATISTICS_ROUTES.teamCompetencies, { query: { group } }),
  );
  return (
    <section class="team-competencies" aria-labelledby="competencies-title">
      <div class="desk-head">
        <h2 id="competencies-title">{messages.text('competencies')}</h2>
        <div class="desk-ways">
          <CsvLink href={table} label={messages.text('competencies.csv')} />
        </div>
      </div>
      <p class="hint">{messages.text('competencies.hint')}</p>
      <Awaited asked={asked}>
        {({ competencies }) => <CompetencyList competencies={competencies} />}
      </Awaited>
    </section>
  );
}
