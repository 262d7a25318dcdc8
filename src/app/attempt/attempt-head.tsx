/** The head of the page: whose attempt, at what, how it ended, and what can be done with the whole. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ATTEMPT_ROUTES, type AttemptRow } from '../../contract/api/attempt-routes.ts';
import { ask } from '../data/server.ts';
import { deskAddress } from '../desk/address.ts';
import { useAsked } from '../desk/asked.ts';
import { dateAndTime } from '../desk/dates.ts';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { PAGE_LIMIT } from '../desk/every-page.ts';
import { PrintButton } from '../desk/print-button.tsx';
import { scenarioName } from '../desk/scenario-names.ts';
import { deskMessages } from '../desk/messages.ts';
import { authorName } from '../review/remark-items.tsx';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { uiMessages } from '../ui/ui-messages.ts';
import { saveDecisions } from './decisions-csv.ts';
import { messages } from './messages.ts';
import type { ShownAttempt, ShownCourse } from './shown-attempt.ts';

type HeadProps = ShownAttempt & {
  /** `null` while what was played is not known. */
  readonly course: ShownCourse | null;
};

export function AttemptHead(props: HeadProps): VNode {
  const { server, cards, course } = props;
  const { person, scenario } = server.row;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [server.row.id]);
  const poster = course?.pictures.poster ?? null;
  return (
    <header class="attempt-head">
      <p class="desk-ways attempt-back">
        <a class="button quiet" href={deskAddress('team')}>
          <DeskIcon name="arrow-left" />
          {messages.text('back')}
        </a>
        <a class="button quiet" href={deskAddress('team/person', { person: person.id })}>
          <DeskIcon name="user" />
          {messages.text('person', { name: person.name })}
        </a>
      </p>
      <div class="attempt-poster poster-frame">
        {poster !== null && <img src={poster} alt="" />}
        <div class="attempt-words">
          <h1 ref={heading} tabIndex={-1}>
            {messages.text('title', { name: person.name, scene: scenarioName(cards, scenario) })}
          </h1>
          <p>{toldOf(props)}</p>
          <Results {...props} />
        </div>
      </div>
      <Notes {...props} />
      <Ways {...props} />
    </header>
  );
}

function toldOf({ server, course }: HeadProps): string {
  const begun = messages.text('begun', { date: dateAndTime(server.row.startedAt) });
  const ending = course?.loaded.course.ending ?? null;
  if (course === null || ending === null) return begun;
  const title = course.loaded.text.scenario.named(ending.title);
  return `${begun}. ${messages.text('ending', { title })}`;
}

/** Both scores, and beside them what a leader has set there. */
function Results({ server, course }: HeadProps): VNode | null {
  const { result } = server.row;
  if (result === null) return null;
  return (
    <div class="attempt-results">
      {(['trust', 'partnership'] as const).map((score) => (
        <Result
          key={score}
          score={score}
          value={result[score]}
          server={server}
          range={course?.reach?.[score] ?? null}
        />
      ))}
    </div>
  );
}

type ResultProps = Pick<ShownAttempt, 'server'> & {
  readonly score: ScoreName;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number } | null;
};

function Result({ score, value, range, server: { verdicts } }: ResultProps): VNode {
  const verdict = verdicts.findLast(({ position }) => position === null);
  const adjusted = verdict?.kind === 'adjust' ? verdict[score] : null;
  return (
    <p class={`attempt-result ${score}`}>
      <ScoreSign score={score} size={22} />
      <span class="visually-hidden">{uiMessages.text(`score.${score}`)} </span>
      <b>{value}</b>
      {range !== null && (
        <span>{messages.text('reach', { best: range.max, worst: range.min })}</span>
      )}
      {verdict !== undefined && adjusted !== null && (
        <span class="attempt-adjusted">
          {messages.text('score.by', { value: adjusted, name: authorName(verdict) })}
        </span>
      )}
    </p>
  );
}

/** What else is to be known of the attempt. */
function Notes({ server: { row }, course }: HeadProps): VNode | null {
  const notes = [
    row.status !== 'finished' && messages.text(`status.${row.status}`),
    row.uncounted !== null && messages.text('uncounted'),
    !row.timers && messages.text('untimed'),
    course !== null && !course.loaded.current && messages.text('old'),
    course?.loaded.untranslated === true &&
      messages.text(course.loaded.current ? 'untranslated' : 'old.language'),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <ul class="attempt-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

const Ways = (props: HeadProps): VNode => {
  const { course } = props;
  return (
    <div class="desk-ways">
      <Neighbours row={props.server.row} />
      <PrintButton />
      {course !== null && (
        <button type="button" class="button" onClick={() => saveDecisions(course)}>
          <DeskIcon name="download" />
          {deskMessages.text('csv')}
        </button>
      )}
    </div>
  );
};

/** Which of somebody's attempts at the scene this is, with the ways to those before and after. */
function Neighbours({ row }: { row: AttemptRow }): VNode | null {
  const query = { person: row.person.id, scenario: row.scenario, limit: PAGE_LIMIT };
  const asked = useAsked(`${row.person.id} ${row.scenario}`, () =>
    ask(ATTEMPT_ROUTES.attempts, { query }),
  );
  const all = (asked.answer.value.value?.items ?? []).toReversed();
  const at = all.findIndex(({ id }) => id === row.id);
  if (at < 0 || all.length < 2) return null;
  return (
    <>
      <span class="hint">{messages.text('number', { number: at + 1, total: all.length })}</span>
      <Neighbour row={all[at - 1]} text={messages.text('older')} />
      <Neighbour row={all[at + 1]} text={messages.text('newer')} />
    </>
  );
}

const Neighbour = ({ row, text }: { row: AttemptRow | undefined; text: string }): VNode | null =>
  row === undefined ? null : (
    <a class="button" href={deskAddress('team/attempt', { attempt: row.id })}>
      {text}
    </a>
  );
