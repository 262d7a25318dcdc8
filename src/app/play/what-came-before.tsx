import type { VNode } from 'preact';
import { messages } from './messages.ts';
import { useScenario } from './scenario-context.ts';
import type { BeforeView } from './view.ts';

/**
 * How the followed scenario ended: whose ending it is, its name and what followed.
 *
 * Beside the people in the picture on a wide window, under the picture on a narrow one: it covers
 * nobody's face, and telling another ending moves nothing.
 *
 * @param props.open - whether it is unfolded; the player may fold and unfold it in between.
 */
export function WhatCameBefore(props: { before: BeforeView; open: boolean }): VNode | null {
  const { before, open } = props;
  const text = useScenario();
  const { follows } = text.play;
  const ending = follows?.endings[before.ending];
  if (follows === undefined || ending === undefined) return null;
  return (
    <details class="before panel" open={open} data-before={before.ending}>
      <summary>
        {messages.text('before')}
        <span>{text.named(follows.title)}</span>
      </summary>
      <p class="whose">{messages.text(before.own ? 'before.own' : 'before.real')}</p>
      <p class="ending">{text.named(ending.title)}</p>
      <p>{text.named(ending.followed)}</p>
    </details>
  );
}
