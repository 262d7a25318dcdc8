/** What a trial has come to, for whoever watches a long run. */
import { LONG } from './trial-size.ts';

/** Says so in a long run, each tenth of the way; a short one is over before anybody asks. */
export function sayProgress(done: number, all: number, what: string): void {
  const tenth = Math.max(1, Math.round(all / 10));
  if (LONG && done > 0 && done % tenth === 0) console.log(`  ${done} of ${all} ${what}`);
}
