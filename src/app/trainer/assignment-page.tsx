/** One assignment: how far everybody has come, and what can be done about it. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AssignmentView } from '../../contract/api/assignment-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { inQuery } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { AssignmentHead } from './assignment-head.tsx';
import { askStatus, FIRST_SORT, type AskedSort } from './ask-status.ts';
import { messages } from './messages.ts';
import { PersonTable } from './person-table.tsx';
import { Progression } from './progression.tsx';
import { StatusSummary } from './status-summary.tsx';

type PageProps = {
  readonly assignment: AssignmentView;
  readonly cards: readonly ScenarioCard[];
  readonly onAgain: () => void;
  readonly onChanged: () => Promise<void>;
};

/** The page of an assignment; its heading takes the focus, so that it is read out when opened. */
export function AssignmentPage({ assignment, cards, onAgain, onChanged }: PageProps): VNode {
  const { id } = assignment;
  const [sort, setSort] = useState<AskedSort>(FIRST_SORT);
  const [pages, setPages] = useState(1);
  const filters = {
    search: inQuery('person'),
    group: inQuery('group'),
    state: inQuery('status'),
  };
  const status = useAsked(JSON.stringify([id, sort, pages, filters]), () =>
    askStatus({ id, sort, pages, ...filters }),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  const refresh = async (): Promise<void> => {
    await Promise.all([onChanged(), status.refresh()]);
  };
  return (
    <article class="assignment">
      <AssignmentHead
        heading={heading}
        assignment={assignment}
        onAgain={onAgain}
        onChanged={refresh}
      />
      <Awaited asked={status}>
        {(answer) => (
          <>
            <StatusSummary summary={answer.summary} />
            <PersonTable
              assignment={assignment}
              cards={cards}
              status={answer}
              sort={sort}
              onSort={setSort}
              onChanged={refresh}
            />
            {answer.next !== null && (
              <button type="button" class="button more" onClick={() => setPages(pages + 1)}>
                {messages.text('more.people', { count: answer.total - answer.people.length })}
              </button>
            )}
          </>
        )}
      </Awaited>
      <Progression assignment={assignment} cards={cards} />
    </article>
  );
}
