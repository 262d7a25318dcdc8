/** The time as a session reads it; passed in, so that tests hold it in their hands. */
export type Clock = {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Calls `act` once after `ms` milliseconds; the returned function calls that off. */
  after(ms: number, act: () => void): () => void;
};

/** The browser's own time. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};
