/** Assigning on one side, what has been assigned on the other. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ASSIGNMENT_ROUTES, type AssignmentView } from '../../contract/api/assignment-routes.ts';
import { PACK_ROUTES } from '../../contract/api/pack-routes.ts';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { ask } from '../data/server.ts';
import { inQuery, setQuery } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited, Failed } from '../desk/awaited.tsx';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { everyPage, PAGE_LIMIT } from '../desk/every-page.ts';
import type { DeskViewProps } from '../desk/open-desk.tsx';
import { assignablePacks } from './assignable-pack.ts';
import { AssignForm } from './assign-form.tsx';
import { AssignmentList } from './assignment-list.tsx';
import { AssignmentPage } from './assignment-page.tsx';
import { againOf, draftOf, type Draft } from './draft.ts';
import { messages } from './messages.ts';

const askAssignments = () =>
  everyPage((cursor) =>
    ask(ASSIGNMENT_ROUTES.ledAssignments, { query: { limit: PAGE_LIMIT, cursor } }),
  );
const askPacks = () =>
  everyPage((cursor) =>
    ask(PACK_ROUTES.packs, { query: { limit: PAGE_LIMIT, cursor, archived: false } }),
  );

/** The page: on a wide screen both sides, on a narrow one the form behind its button. */
export function AssignmentsView({ data }: DeskViewProps): VNode {
  const assignments = useAsked('assignments', askAssignments);
  const own = useAsked('packs', askPacks);
  const packs = assignablePacks(data.packs, own.answer.value.value ?? []);
  const [begun, setBegun] = useState<Draft | null>(null);
  const first = packs.find(({ id }) => id === inQuery('pack')) ?? packs[0];
  const draft = begun ?? (first === undefined ? null : draftOf(first, new Date()));
  const refresh = assignments.refresh;
  const again = (assignment: AssignmentView): void => {
    setBegun(againOf(assignment, new Date()));
    setQuery({ new: '1' }, 'push');
  };
  return (
    <div class="assignments-box">
      <div class="assignments" data-assigning={inQuery('new') === '1'}>
        {draft !== null && (
          <AssignForm
            cards={data.cards}
            packs={packs}
            draft={draft}
            onDraft={setBegun}
            onAssigned={(assignment) => {
              setBegun(null);
              assignments.set([assignment, ...(assignments.answer.peek().value ?? [])]);
              // On a narrow screen the form was opened by itself: going back leads to the list.
              const way = inQuery('new') === '1' ? 'replace' : 'push';
              setQuery({ assignment: assignment.id, new: '', pack: '' }, way);
            }}
          />
        )}
        <section class="assigned">
          <Awaited asked={assignments}>
            {(all) => <Assigned all={all} cards={data.cards} onAgain={again} onChanged={refresh} />}
          </Awaited>
        </section>
      </div>
    </div>
  );
}

type AssignedProps = {
  readonly all: readonly AssignmentView[];
  readonly cards: readonly ScenarioCard[];
  readonly onAgain: (assignment: AssignmentView) => void;
  readonly onChanged: () => Promise<void>;
};

/** The assignment that the address names, or the list of all. */
function Assigned({ all, cards, onAgain, onChanged }: AssignedProps): VNode {
  const wanted = inQuery('assignment');
  const assignment = all.find(({ id }) => id === wanted);
  if (assignment !== undefined)
    return (
      <AssignmentPage
        assignment={assignment}
        cards={cards}
        onAgain={() => onAgain(assignment)}
        onChanged={onChanged}
      />
    );
  return (
    <>
      <div class="desk-head">
        <h1>{messages.text('assignments')}</h1>
        <button
          type="button"
          class="button primary new-assignment"
          onClick={() => setQuery({ new: '1' }, 'push')}
        >
          <DeskIcon name="plus" />
          {messages.text('new')}
        </button>
      </div>
      {wanted !== '' && <Failed text={messages.text('assignment.gone')} />}
      <AssignmentList assignments={all} cards={cards} onAgain={onAgain} />
    </>
  );
}
