/**
 * The decisions of a scenario as a map: rows from the first decision to the endings, and beside them
 * the ways between them, drawn. The rows say everything in words that the drawing shows.
 */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { language } from '../../ui/messages.ts';
import { signed } from '../choice-map.tsx';
import { DecisionLink } from '../decision-link.tsx';
import type { LoadedScenario } from '../load-scenario.ts';
import { messages } from '../messages.ts';
import { percentText } from '../percent.ts';
import type { MapRow, MapWay } from './map-rows.ts';
import { WayLines } from './way-lines.tsx';

type GraphProps = {
  readonly rows: readonly MapRow[];
  /** The id of the scenario. */
  readonly id: string;
  readonly scenario: LoadedScenario;
};

/** Trust that is lost on average from here on is worth a word. */
const LOSS = -2;

export function DecisionGraph({ rows, id, scenario }: GraphProps): VNode {
  const { list, middles } = useMiddles(rows.length);
  const titles = rows.map((row) => titleOf(row, scenario));
  return (
    <figure class="decision-graph">
      <figcaption class="hint">{messages.text('graph.caption')}</figcaption>
      <div class="graph-body">
        <WayLines rows={rows} middles={middles} />
        <ol ref={list}>
          {rows.map((row, at) => (
            <li key={`${row.kind} ${row.id}`} class={`graph-${row.kind}`}>
              <span class="graph-mark" aria-hidden="true">
                {row.kind === 'decision' ? at + 1 : ''}
              </span>
              <div>
                <Title row={row} title={titles[at] ?? row.id} id={id} />
                <Reached row={row} />
                <Ways ways={row.ways} titles={titles} />
              </div>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}

const titleOf = ({ id, kind }: MapRow, { decisionTitle, debrief }: LoadedScenario): string =>
  kind === 'decision' ? decisionTitle(id) : (debrief.endings[id]?.title[language.value] ?? id);

type TitleProps = { readonly row: MapRow; readonly title: string; readonly id: string };

function Title({ row, title, id }: TitleProps): VNode {
  if (row.kind === 'ending')
    return (
      <p class="graph-title">
        <b>{title}</b> <span class="hint">{messages.text('ending')}</span>
      </p>
    );
  return (
    <p class="graph-title">
      <DecisionLink id={id} decision={row.id}>
        {title}
      </DecisionLink>
    </p>
  );
}

const Reached = ({ row: { taken, trustChange, random } }: { readonly row: MapRow }): VNode => (
  <p class="hint">
    {taken === null || taken === 0
      ? messages.text('graph.chance', { share: percentText(random) })
      : messages.text('met', { count: taken })}
    {'. '}
    {trustChange !== null && trustChange <= LOSS && (
      <b class="graph-lost">{messages.text('note.lost', { change: signed(trustChange) })}</b>
    )}
  </p>
);

type WaysProps = { readonly ways: readonly MapWay[]; readonly titles: readonly string[] };

/** Where it goes on; a single way is drawn, and said to those who listen. */
const Ways = ({ ways, titles }: WaysProps): VNode | null =>
  ways.length === 0 ? null : (
    <ul
      class={ways.length === 1 ? 'visually-hidden' : 'graph-ways'}
      aria-label={messages.text('graph.ways')}
    >
      {ways.map((way) => (
        <li key={way.to} class={way.trust <= LOSS ? 'lost' : undefined}>
          {titles[way.to]}: <b>{goneText(way)}</b>
        </li>
      ))}
    </ul>
  );

function goneText({ taken, exact, share }: MapWay): string {
  if (taken === null) return percentText(share);
  return messages.text(exact ? 'graph.went' : 'graph.went.about', { count: taken });
}

/** The middle of each row's mark, in pixels from the top of the list; measured, as titles wrap. */
function useMiddles(count: number): {
  readonly list: { current: HTMLOListElement | null };
  readonly middles: readonly number[];
} {
  const list = useRef<HTMLOListElement>(null);
  const [middles, setMiddles] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const marks = element.querySelectorAll<HTMLElement>('.graph-mark');
      const top = element.getBoundingClientRect().top;
      setMiddles(
        [...marks].map((mark) => {
          const box = mark.getBoundingClientRect();
          return box.top + box.height / 2 - top;
        }),
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [count]);
  return { list, middles };
}
