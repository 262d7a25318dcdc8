import type { Channel } from '../../core/story/turn.ts';

/** How the conversation looks in a channel: bubbles, letters, a call, or speech across a table. */
export type Manner = 'chat' | 'letter' | 'call' | 'speech';

const MANNERS: Readonly<Record<Channel, Manner>> = {
  messenger: 'chat',
  email: 'letter',
  phone: 'call',
  meeting: 'speech',
  visit: 'speech',
  office: 'speech',
};

/** The manner of a channel. */
export const mannerOf = (channel: Channel): Manner => MANNERS[channel];
