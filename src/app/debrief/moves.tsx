import type { Signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Grades, Solved } from '../review/grading.ts';
import { messages } from './messages.ts';

type MovesProps = {
  grades: Grades;
  /** Whether the grades are open; on the first run they wait to be asked for. */
  open: Signal<boolean>;
};

/** How good the moves were, apart from the scores; on the first run behind a button. */
export function Moves({ grades, open }: MovesProps): VNode {
  const place = useRef<HTMLElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && open.value) place.current?.focus();
  }, [open.value]);
  return (
    <section class="moves" ref={place} tabIndex={-1} aria-busy={grades === 'awaited'}>
      <Said
        grades={grades}
        open={open.value}
        onOpen={() => {
          asked.current = true;
          open.value = true;
        }}
      />
    </section>
  );
}

type SaidProps = { grades: Grades; open: boolean; onOpen: () => void };

function Said({ grades, open, onOpen }: SaidProps): VNode {
  if (grades === 'none') return <p class="quiet">{messages.text('grades.none')}</p>;
  if (!open)
    return (
      <>
        <p class="quiet">{messages.text('grades.first')}</p>
        <button type="button" class="button" onClick={onOpen}>
          {messages.text('grades.show')}
        </button>
      </>
    );
  if (grades === 'awaited') return <p class="quiet">{messages.text('grades.awaited')}</p>;
  const { accuracy, solved } = grades;
  return (
    <>
      <h2>{messages.text('moves', { value: accuracy })}</h2>
      <p class="quiet">{messages.text('moves.how')}</p>
      {solved !== null && <SolvedCount {...solved} />}
    </>
  );
}

/** What is worth another try, until something has been tried again; then what was put right. */
const SolvedCount = ({ solved, of, retried }: Solved): VNode => (
  <>
    <h2 data-solved={retried ? solved : undefined}>
      {retried
        ? messages.text('solved', { solved, total: of })
        : messages.text('worth-another', { total: of })}
    </h2>
    <p class="quiet">
      {retried ? messages.text('solved.how') : messages.text('worth-another.how', { total: of })}
    </p>
  </>
);
