/** Attempts that are delivered to a team server as fast as it takes them, or spread over a time. */
import { Agent, request } from 'node:http';
import { v7 } from 'uuid';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import type { Member } from './team-people.ts';

/** An agent that keeps its lines, as browsers do. */
const lines = new Agent({ keepAlive: true, maxSockets: 64 });

/** Delivers a play under a new id. @returns milliseconds until it was acknowledged. */
export async function deliver(url: string, play: Attempt, { cookie }: Member): Promise<number> {
  const id = v7();
  const body = JSON.stringify({ attempt: { ...play, id }, assignment: null });
  const began = performance.now();
  const status = await put(`${url}api/attempts/${id}`, body, cookie);
  if (status !== 200) throw new Error(`A delivery was answered with ${status}.`);
  return performance.now() - began;
}

const put = (url: string, body: string, cookie: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/json' };
    const asked = request(url, { method: 'PUT', agent: lines, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });

/**
 * Delivers from all members at once for a while.
 *
 * @returns acknowledged attempts a second.
 */
export async function deliverFor(
  seconds: number,
  url: string,
  plays: readonly Attempt[],
  members: readonly Member[],
): Promise<number> {
  const began = performance.now();
  const until = began + seconds * 1000;
  let next = Math.floor(Math.random() * plays.length);
  let count = 0;
  const tab = async (member: Member): Promise<void> => {
    while (performance.now() < until) {
      const play = plays[next++ % plays.length];
      if (play !== undefined) await deliver(url, play, member);
      count++;
    }
  };
  await Promise.all(members.map(tab));
  return count / ((performance.now() - began) / 1000);
}

/**
 * Lets every member finish at his own moment, evenly spread.
 *
 * @returns how long each had to wait, in milliseconds.
 */
export const deliverWithin = (
  seconds: number,
  url: string,
  plays: readonly Attempt[],
  members: readonly Member[],
): Promise<readonly number[]> =>
  Promise.all(
    members.map(async (member, number) => {
      const moment = (number / members.length) * seconds * 1000;
      await new Promise((resolve) => setTimeout(resolve, moment));
      const play = plays[number % plays.length];
      if (play === undefined) throw new Error('There are no plays.');
      return deliver(url, play, member);
    }),
  );

/** Ends the lines that are kept. */
export const endLines = (): void => lines.destroy();
