/** What the page can ask for; the pre-rendered page asks for nothing. */
export type PlayActions = {
  readonly choose: (choice: string) => void;
  /** Shows the rest of the turn at once. */
  readonly skip: () => void;
  readonly setTimers: (on: boolean) => void;
  readonly setSound: (on: boolean) => void;
  readonly openOptions: () => void;
  readonly openHistory: () => void;
  /** Gives up this attempt and begins another. */
  readonly startAgain: () => void;
  readonly reload: () => void;
  /** Takes an attempt over from another tab. */
  readonly takeOver: () => void;
  /** Goes to the page for signing in. */
  readonly signIn: () => void;
  /** Plays the scenario for nobody but oneself. */
  readonly practise: () => void;
  readonly dismissNotice: () => void;
  /** Goes on to the first line, knowing what the scenario contains. */
  readonly goOn: () => void;
};

const nothing = (): void => undefined;

/** The actions of a page that does not run yet. */
export const NO_ACTIONS: PlayActions = {
  choose: nothing,
  skip: nothing,
  setTimers: nothing,
  setSound: nothing,
  openOptions: nothing,
  openHistory: nothing,
  startAgain: nothing,
  reload: nothing,
  takeOver: nothing,
  signIn: nothing,
  practise: nothing,
  dismissNotice: nothing,
  goOn: nothing,
};
