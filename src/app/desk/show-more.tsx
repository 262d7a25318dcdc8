import type { VNode } from 'preact';
import type { Listed } from './listed.ts';
import { deskMessages } from './messages.ts';

/** The button below a list that goes on. */
export const ShowMore = ({ showMore }: Pick<Listed<unknown>, 'showMore'>): VNode => (
  <button type="button" class="button show-more" onClick={() => void showMore()}>
    {deskMessages.text('more')}
  </button>
);
