import { expect, test } from 'vitest';
import { Blink } from '../../../src/app/stage/blink.ts';

/** The times at which the eyes shut and open, over a minute of milliseconds. */
function blinks(random: () => number): [shut: number, opened: number][] {
  const blink = new Blink(random, 0);
  const found: [number, number][] = [];
  let shutAt = -1;
  for (let now = 0; now < 60_000; now += 1) {
    const closed = blink.isClosed(now);
    if (closed && shutAt < 0) {
      shutAt = now;
    } else if (!closed && shutAt >= 0) {
      found.push([shutAt, now]);
      shutAt = -1;
    }
  }
  return found;
}

test.each([0, 0.5, 0.999])('with chance at %d, blinks last 120 ms, 3 to 6 s apart', (chance) => {
  const found = blinks(() => chance);
  expect(found.length).toBeGreaterThan(8);
  let opened = 0;
  for (const [shut, open] of found) {
    expect(open - shut).toBe(120);
    expect(shut - opened).toBeGreaterThanOrEqual(3000);
    expect(shut - opened).toBeLessThanOrEqual(6000);
    opened = open;
  }
});
