/** A first choice taken before the app had come. */
export type EarlyChoice = {
  readonly choice: string;
  /** When it was taken, in milliseconds since 1970 UTC. */
  readonly at: number;
};

/** What the inline script leaves on the page's window. */
export type EarlyWindow = {
  early?: EarlyChoice | undefined;
  stopEarly?: () => EarlyChoice | undefined;
};

/** Takes over from the inline script: it listens no more, and gives the choice taken, if any. */
export const takeEarlyChoice = (page: EarlyWindow): EarlyChoice | undefined => page.stopEarly?.();
