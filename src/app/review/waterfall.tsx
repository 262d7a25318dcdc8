import type { VNode } from 'preact';
import type { Grading } from './grading.ts';
import { reviewMessages as messages } from './messages.ts';
import { signed } from './score-change.tsx';
import { barsOf, type Bar } from './waterfall-layout.ts';

type WaterfallProps = { grading: Grading | null; selected: number };

/**
 * What each decision won or lost against a competent colleague, from the start to the outcome.
 *
 * The drawing is for eyes; a hidden table says the same. Without a grading its room is kept.
 */
export const Waterfall = ({ grading, selected }: WaterfallProps): VNode => (
  <section class="waterfall-card card">
    <h2>{messages.text('waterfall')}</h2>
    <p class="quiet">{messages.text('waterfall.how')}</p>
    <figure class="waterfall">
      {grading !== null && (
        <>
          <Drawing grading={grading} selected={selected} />
          <WaterfallTable grading={grading} />
        </>
      )}
    </figure>
  </section>
);

const Drawing = ({ grading, selected }: { grading: Grading; selected: number }): VNode => {
  const bars = barsOf(grading.start, grading.steps);
  return (
    <ol class="bars" aria-hidden="true">
      {bars.map((bar, at) => (
        <li key={at} class={at === selected && selected > 0 ? `${bar.kind} now` : bar.kind}>
          <Column bar={bar} />
          <span class="name">{nameOf(bar, at)}</span>
        </li>
      ))}
    </ol>
  );
};

/** A column is 100 points high; a bar's number stands above it. */
function Column({ bar }: { bar: Bar }): VNode {
  const { kind, from, to } = bar;
  const low = clamped(Math.min(from, to));
  const high = clamped(Math.max(from, to));
  const whole = kind === 'start' || kind === 'end';
  return (
    <span class="column">
      <span class="figure" style={{ bottom: `${high}%` }}>
        {whole ? to : signed(to - from)}
      </span>
      <span class="bar" style={{ bottom: `${low}%`, height: `${high - low}%` }} />
    </span>
  );
}

/** An outcome may lie a little outside of what is reached on average. */
const clamped = (points: number): number => Math.min(100, Math.max(0, points));

function nameOf({ kind }: Bar, at: number): string | number {
  return kind === 'start' || kind === 'end' ? messages.text(kind) : at;
}

const WaterfallTable = ({ grading }: { grading: Grading }): VNode => (
  <div class="visually-hidden">
    <table>
      <caption>{messages.text('waterfall.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.text('curve.moment')}</th>
          <th scope="col">{messages.text('waterfall.points')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{messages.text('start')}</th>
          <td>{grading.start}</td>
        </tr>
        {grading.steps.map(({ points }, at) => (
          <tr key={at}>
            <th scope="row">{messages.text('decision', { number: at + 1 })}</th>
            <td>{signed(points)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{messages.text('end')}</th>
          <td>{grading.end}</td>
        </tr>
      </tbody>
    </table>
  </div>
);

/** What one decision won or lost, in words. */
export function pointsInWords(points: number): string {
  if (points === 0) return messages.text('points.same');
  return messages.text(points > 0 ? 'points.won' : 'points.lost', { points: Math.abs(points) });
}
