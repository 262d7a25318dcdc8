import type { Beat, Channel, Choice } from '../../core/story/turn.ts';

/** Something that happens once while playing, for whoever enacts it. */
export type SessionEvent =
  /** A line has come, with its directions and its change of the scores. */
  | { readonly kind: 'line'; readonly beat: Beat }
  /** The player has said or done something. */
  | {
      readonly kind: 'sent';
      readonly choice: Choice;
      /** Whether it was said, or else done. */
      readonly spoken: boolean;
      readonly channel: Channel;
    };
