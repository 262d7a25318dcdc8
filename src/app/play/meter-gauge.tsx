import type { VNode } from 'preact';
import type { Meter } from '../session/meters.ts';
import { MeterTicks } from '../ui/meter-ticks.tsx';
import { ScoreSign, type ScoreName } from '../ui/score-sign.tsx';
import { Arrow } from './icons.tsx';
import { messages } from './messages.ts';

/** The last value of each band but the highest; trust's are those of the moods it rests in. */
const BANDS: Readonly<Record<ScoreName, readonly number[]>> = {
  trust: [24, 44, 64, 84],
  partnership: [19, 39, 59, 79],
};

/** The word for a score, 0-100. */
export function meterWord(meter: ScoreName, value: number): string {
  const band = BANDS[meter].filter((last) => value > last).length;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there are five words for each
  return messages.text(`${meter}.${band}` as 'trust.0');
}

/** A score with its name, its last change and 20 ticks of 5 points. */
export function MeterGauge({ name, value, before }: Meter & { name: ScoreName }): VNode {
  const label = messages.text(`meter.${name}`);
  const words = messages.text('meter.value', { value, word: meterWord(name, value) });
  return (
    <div
      class={`gauge ${name}`}
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={words}
    >
      <div class="gauge-head" aria-hidden="true">
        <ScoreSign score={name} />
        <span class="gauge-name">{label}</span>
        <span class="gauge-name short">{messages.text(`meter.${name}.short`)}</span>
        {value !== before && <Chip name={name} points={value - before} />}
        <span class="gauge-value">{value}</span>
      </div>
      <MeterTicks score={name} value={value} before={before} />
    </div>
  );
}

/** The size of a change, with a triangle for its direction. */
export const Chip = ({ name, points }: { name: ScoreName; points: number }): VNode => (
  <span class={`chip ${name}`}>
    <Arrow up={points > 0} />
    {Math.abs(points)}
  </span>
);
