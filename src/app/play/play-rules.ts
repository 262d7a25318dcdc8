/** What an assignment decides of how an attempt is played; in practice it decides nothing. */
import type { Locale } from '../../contract/locale.ts';

export type PlayRules = {
  /** Whether timers run, whatever the player has set; `null` leaves it to the player. */
  readonly timers: boolean | null;
  /** Whether the scores show before the review. */
  readonly meters: boolean;
  /** The one language it may be played in; `null` leaves it to the player. */
  readonly language: Locale | null;
  /** Whether each decision is answered by a short feedback. */
  readonly asYouGo: boolean;
  /** Whether the review waits until it is released. */
  readonly withheld: boolean;
  /** Whether another attempt may follow this one. */
  readonly again: boolean;
  /** Whether it is only looked at: nothing is kept, and there is no review. */
  readonly preview?: true;
};

/** Practice: everything is the player's own choice. */
export const FREE: PlayRules = {
  timers: null,
  meters: true,
  language: null,
  asYouGo: false,
  withheld: false,
  again: true,
};
