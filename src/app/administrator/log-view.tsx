/** What was done, and who looked at what. */
import type { VNode } from 'preact';
import { PEOPLE_ROUTES } from '../../contract/api/people-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { addressOf, ask } from '../data/server.ts';
import { inQuery, setQuery, deskAddress } from '../desk/address.ts';
import { Awaited } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { dateAndTime } from '../desk/dates.ts';
import { Filter } from '../desk/filters.tsx';
import { useListed } from '../desk/listed.ts';
import { ShowMore } from '../desk/show-more.tsx';
import { DataTable, type Column } from '../desk/table.tsx';
import { actionText, actionsOf, isPart, PARTS } from './log-text.ts';
import { messages } from './messages.ts';

type Entry = ResponseOf<typeof PEOPLE_ROUTES.audit>['items'][number];

const USUAL = 100;

/** The page. */
export function LogView(): VNode {
  const part = inQuery('part');
  const person = inQuery('person');
  return (
    <div class="desk-page admin-page">
      <h1>{messages.text('log')}</h1>
      <p>{messages.text('log.text')}</p>
      <div class="desk-filters">
        <Filter
          name="part"
          label={messages.text('log.part')}
          options={[
            { value: '', text: messages.text('log.all') },
            ...PARTS.map((value) => ({ value, text: messages.text(`log.${value}`) })),
          ]}
        />
        <CsvLink
          href={addressOf(PEOPLE_ROUTES.auditTable, { query: filtersOf({ part, person }) })}
        />
        {person !== '' && (
          <button type="button" class="button" onClick={() => setQuery({ person: '' }, 'replace')}>
            {messages.text('log.everybody')}
          </button>
        )}
      </div>
      <Entries key={`${part} ${person}`} part={part} person={person} />
    </div>
  );
}

type Wanted = { readonly part: string; readonly person: string };

/** As a query of the route; what narrows nothing is left out. */
const filtersOf = ({ part, person }: Wanted): Record<'actions' | 'person', string | undefined> => ({
  actions: isPart(part) ? actionsOf(part).join(',') : undefined,
  person: person || undefined,
});

function Entries(wanted: Wanted): VNode {
  const { asked, showMore } = useListed(`log ${wanted.part} ${wanted.person}`, (cursor) =>
    ask(PEOPLE_ROUTES.audit, { query: { ...filtersOf(wanted), cursor, limit: USUAL } }),
  );
  return (
    <Awaited asked={asked}>
      {({ items, more }) =>
        items.length === 0 ? (
          <p class="desk-empty">{messages.text('log.none')}</p>
        ) : (
          <>
            <DataTable
              caption={messages.text('log')}
              columns={columns()}
              rows={items}
              keyOf={({ id }) => id}
              nameOf={({ at }) => dateAndTime(at)}
            />
            {more && <ShowMore showMore={showMore} />}
          </>
        )
      }
    </Awaited>
  );
}

const columns = (): readonly Column<Entry>[] => [
  { id: 'at', head: messages.text('log.at'), names: true, cell: ({ at }) => dateAndTime(at) },
  {
    id: 'who',
    head: messages.text('log.who'),
    cell: ({ actor }) =>
      actor === null ? messages.text('log.server') : (actor.name ?? messages.text('log.gone')),
  },
  { id: 'what', head: messages.text('log.what'), cell: ({ action }) => actionText(action) },
  {
    id: 'subject',
    head: messages.text('log.subject'),
    cell: (entry) => <Subject {...entry} />,
  },
];

/** A person can be opened; an erased one leads to the list, which says so. */
const Subject = ({ subject: { kind, id, name } }: Entry): VNode =>
  kind === 'person' && name !== null ? (
    <a href={deskAddress('admin', { person: id })}>{name}</a>
  ) : (
    <>{name ?? '–'}</>
  );
