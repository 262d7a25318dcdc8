/** How a team stands: the grid, what needs attention first, and the competencies. */
import type { VNode } from 'preact';
import type { Self } from '../../contract/api/session-routes.ts';
import { STATISTICS_ROUTES } from '../../contract/api/statistics-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { ask } from '../data/server.ts';
import { inQuery } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { everyPage, PAGE_LIMIT } from '../desk/every-page.ts';
import { isFound, SearchBox } from '../desk/filters.tsx';
import type { DeskViewProps } from '../desk/open-desk.tsx';
import { PrintButton } from '../desk/print-button.tsx';
import { AttentionFilter } from './attention-filter.tsx';
import { reasonNamed, reasonsOf } from './attention.ts';
import { GroupFilter, wantedGroup } from '../desk/group-filter.tsx';
import { messages } from './messages.ts';
import { OrderFilter } from './order-filter.tsx';
import { scenariosOf } from './scenarios-of.ts';
import { TeamCompetencies } from './team-competencies.tsx';
import { NobodyFits, NobodyPlayed, NobodyThere, NothingAssigned } from './team-empty.tsx';
import { TeamGrid, type Member } from './team-grid.tsx';

/** The page. */
export function TeamView({ self, data: { cards } }: DeskViewProps): VNode {
  const { group } = wantedGroup();
  const members = useAsked(`team ${group ?? ''}`, () =>
    everyPage((cursor) =>
      ask(STATISTICS_ROUTES.team, { query: { limit: PAGE_LIMIT, cursor, group } }),
    ),
  );
  return (
    <div class="desk-page team">
      <div class="desk-head">
        <h1>{messages.text('team')}</h1>
        <div class="desk-ways">
          <CsvLink href={tableAddress(STATISTICS_ROUTES.teamTable.path)} />
          <PrintButton />
        </div>
      </div>
      <p class="hint">{messages.text('team.hint')}</p>
      <div class="desk-filters">
        <SearchBox name="search" label={messages.text('find')} />
        <GroupFilter />
        <OrderFilter
          scenarios={scenariosOf(members.answer.value.value ?? [], cards)}
          cards={cards}
        />
      </div>
      <Awaited asked={members}>{(all) => <Team members={all} self={self} cards={cards} />}</Awaited>
    </div>
  );
}

/** A file of the team, of the group that is chosen. */
function tableAddress(path: string): string {
  const { group } = wantedGroup();
  return group === undefined ? path : `${path}?group=${group}`;
}

type TeamProps = {
  readonly members: readonly Member[];
  readonly self: Self;
  readonly cards: readonly ScenarioCard[];
};

function Team({ members, self, cards }: TeamProps): VNode {
  const isTrainer = self.roles.includes('trainer');
  const scenarios = scenariosOf(members, cards);
  if (members.length === 0) return <NobodyThere isTrainer={isTrainer} />;
  if (scenarios.length === 0) return <NothingAssigned isTrainer={isTrainer} />;
  const found = members.filter(({ person }) => isFound(inQuery('search'), person.name));
  const reason = reasonNamed(inQuery('show'));
  const shown = found.filter(({ cells }) => reason === null || reasonsOf(cells)[reason] > 0);
  const isPlayed = members.some(({ cells }) => cells.some(({ finished }) => finished > 0));
  return (
    <>
      {isPlayed ? <AttentionFilter members={found} /> : <NobodyPlayed isTrainer={isTrainer} />}
      {shown.length === 0 ? (
        <NobodyFits />
      ) : (
        <TeamGrid members={shown} scenarios={scenarios} cards={cards} />
      )}
      {isPlayed && (
        <TeamCompetencies table={tableAddress(STATISTICS_ROUTES.teamCompetencyTable.path)} />
      )}
    </>
  );
}
