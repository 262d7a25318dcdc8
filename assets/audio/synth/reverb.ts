import { exp2 } from './exact-math.ts';
import { processedLoop, type Process } from './filter.ts';
import { samples, type Signal } from './signal.ts';

/** A room: how long it rings (seconds to a thousandth) and how much of its sound is dull. */
export type Room = {
  readonly seconds: number;
  /** 0 for tiles, towards 1 for curtains. */
  readonly damping: number;
  /** The room's part beside the direct sound, 0-1. */
  readonly wet: number;
};

/** Echo distances in seconds; their lengths share no factor, so that no pitch stands out. */
const COMBS = [0.0297, 0.0371, 0.0411, 0.0437, 0.0271, 0.0333];
const DIFFUSERS = [0.005, 0.0017, 0.0089];
const LOG2_OF_A_THOUSANDTH = -9.965784284662087;

/** A sound in a room, followed by `tail` seconds for the room to fall silent. */
export function inRoom(signal: Signal, room: Room, tail: number): Signal {
  const longer = new Float64Array(signal.length + samples(tail));
  longer.set(signal);
  return longer.map(startedRoom(room));
}

/** A loop in a room: the end still rings at the beginning. */
export const loopInRoom = (loop: Signal, room: Room): Signal =>
  processedLoop(loop, startedRoom(room));

/** Combs beside each other, then diffusers in a row (Schroeder's reverberator with dull combs). */
function startedRoom(room: Room): Process {
  const combs = COMBS.map((delay) => comb(delay, room));
  const diffusers = DIFFUSERS.map(diffuser);
  return (value) => {
    const echoes = combs.reduce((sum, echo) => sum + echo(value), 0) / combs.length;
    const rung = diffusers.reduce((sound, diffuse) => diffuse(sound), echoes);
    return value * (1 - room.wet) + rung * room.wet;
  };
}

function comb(delay: number, room: Room): Process {
  const line = new Float64Array(samples(delay));
  const feedback = exp2((LOG2_OF_A_THOUSANDTH * delay) / room.seconds);
  let [place, dull] = [0, 0];
  return (value) => {
    const out = line[place] ?? 0;
    dull = out * (1 - room.damping) + dull * room.damping;
    line[place] = value + dull * feedback;
    place = (place + 1) % line.length;
    return out;
  };
}

function diffuser(delay: number): Process {
  const line = new Float64Array(samples(delay));
  let place = 0;
  return (value) => {
    const held = line[place] ?? 0;
    const kept = value + 0.6 * held;
    line[place] = kept;
    place = (place + 1) % line.length;
    return held - 0.6 * kept;
  };
}
