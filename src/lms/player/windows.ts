/**
 * Two windows of one package: only one of them plays and records.
 *
 * A window that opens asks whether another one plays already. If so, that one tells everything it
 * knows, and goes on until the new one wants to take over. Windows speak over a broadcast channel,
 * which reaches only those of the same site and browser; where there is none, each is alone.
 */

/** What windows say to each other. */
type Word =
  | { readonly say: 'hello'; readonly from: string }
  | { readonly say: 'here'; readonly to: string; readonly suspended: string }
  | { readonly say: 'mine'; readonly from: string }
  | { readonly say: 'yours'; readonly to: string; readonly suspended: string };

/** What a window wants to be told, and can tell. */
export type WindowActs = {
  /** What it would give the LMS to keep now. */
  suspended(): string;
  /** Another window plays already; called with what it knows. */
  onOther(suspended: string): void;
  /** The window that has been taken over from says its last. */
  onYours(suspended: string): void;
  /** Another window has taken over. */
  onTaken(): void;
};

/** A window among others. */
export type WindowPlace = {
  /** Goes on here; every other window stops. */
  takeOver(): void;
  close(): void;
};

/**
 * Enters the windows of a package.
 *
 * @param name - tells packages and learners apart.
 * @param id - of this window, unlike any other.
 */
export function enterWindows(name: string, id: string, acts: WindowActs): WindowPlace {
  if (typeof BroadcastChannel !== 'function')
    return { takeOver: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`rapport:${name}`);
  // Until another one answers, this window plays.
  let plays = true;
  const say = (word: Word): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has but one origin
    channel.postMessage(word);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.say === 'hello' && plays)
      say({ say: 'here', to: data.from, suspended: acts.suspended() });
    else if (data.say === 'here' && data.to === id) {
      plays = false;
      acts.onOther(data.suspended);
    } else if (data.say === 'mine' && data.from !== id) {
      if (!plays) return;
      plays = false;
      say({ say: 'yours', to: data.from, suspended: acts.suspended() });
      acts.onTaken();
    } else if (data.say === 'yours' && data.to === id) acts.onYours(data.suspended);
  });
  say({ say: 'hello', from: id });
  return {
    takeOver() {
      plays = true;
      say({ say: 'mine', from: id });
    },
    close: () => channel.close(),
  };
}
