import type { VNode } from 'preact';
import type { Meter } from '../session/meters.ts';
import { Arrow, PartnershipSign, TrustSign } from './icons.tsx';
import { messages } from './messages.ts';

export type MeterName = 'trust' | 'partnership';

const TICKS = 20;
const TICK = { step: 10.4, width: 7.2, height: 16 };

/** The last value of each band but the highest; trust's are those of the moods it rests in. */
const BANDS: Readonly<Record<MeterName, readonly number[]>> = {
  trust: [24, 44, 64, 84],
  partnership: [19, 39, 59, 79],
};

/** The word for a score, 0-100. */
export function meterWord(meter: MeterName, value: number): string {
  const band = BANDS[meter].filter((last) => value > last).length;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there are five words for each
  return messages.text(`${meter}.${band}` as 'trust.0');
}

/** A score with its name, its last change and 20 ticks of 5 points. */
export function MeterGauge({ name, meter }: { name: MeterName; meter: Meter }): VNode {
  const { value, before } = meter;
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
        {name === 'trust' ? <TrustSign /> : <PartnershipSign />}
        <span class="gauge-name">{label}</span>
        <span class="gauge-name short">{messages.text(`meter.${name}.short`)}</span>
        {value !== before && <Chip name={name} points={value - before} />}
        <span class="gauge-value">{value}</span>
      </div>
      <Ticks name={name} meter={meter} />
    </div>
  );
}

/** The size of a change, with a triangle for its direction. */
export const Chip = ({ name, points }: { name: MeterName; points: number }): VNode => (
  <span class={`chip ${name}`}>
    <Arrow up={points > 0} />
    {Math.abs(points)}
  </span>
);

const tickOf = (value: number): number => Math.round((value / 100) * TICKS);

function Ticks({ name, meter }: { name: MeterName; meter: Meter }): VNode {
  const now = tickOf(meter.value);
  const was = tickOf(meter.before);
  const state = (tick: number): string => {
    if (tick < Math.min(now, was)) return 'lit';
    if (tick < now) return 'gained';
    return tick < was ? 'lost' : 'off';
  };
  const width = TICKS * TICK.step + 3;
  return (
    <svg class="ticks" aria-hidden="true" viewBox={`-1.5 -1 ${width} ${TICK.height + 2}`}>
      {Array.from({ length: TICKS }, (_, tick) => (
        <path
          key={tick}
          class={state(tick)}
          d={name === 'trust' ? PILL : BAR}
          transform={`translate(${(tick * TICK.step).toFixed(1)})`}
        />
      ))}
    </svg>
  );
}

const { width: W, height: H } = TICK;
const PILL = `M${W / 2} 0a${W / 2} ${W / 2} 0 0 1 ${W / 2} ${W / 2}V${H - W / 2}a${W / 2} ${W / 2} 0 0 1 ${-W} 0V${W / 2}a${W / 2} ${W / 2} 0 0 1 ${W / 2} ${-W / 2}z`;
const BAR = `M3 0H${W + 2.2}L${W - 2} ${H}H-1.2z`;
