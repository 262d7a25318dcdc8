import { effect } from '@preact/signals';
import { isStageIndex, type StageIndex } from '../session/stage-index.ts';
import type { LivePlay } from './live-play.ts';
import { clientOf } from '../session/snapshot.ts';
import { siteRoot } from './load-scenario.ts';
import type { Mood } from '../../core/story/turn.ts';

/**
 * Shows the stage's still pictures: the client's portrait beside his name, and the place behind the
 * page until the stage itself stands before it. Without them the page has initials and a plain wall.
 */
export async function showPictures(live: LivePlay, host: HTMLElement): Promise<void> {
  const folder = new URL('stage/', siteRoot(location.href));
  const index = await loadIndex(new URL('stage.json', folder));
  if (index === null) return;
  const { play } = live.session;
  const drawing = play.cast[clientOf(play)]?.drawing ?? '';
  live.portraits.value = portraitsOf(index, drawing, folder);
  effect(() => {
    const poster = index.posters[live.session.stage.value.background];
    const url = poster === undefined ? '' : new URL(poster.url, folder).href;
    host.style.backgroundImage = url === '' ? '' : `url("${url}")`;
  });
}

async function loadIndex(url: URL): Promise<StageIndex | null> {
  try {
    const response = await fetch(url);
    const index: unknown = response.ok ? await response.json() : null;
    return isStageIndex(index) ? index : null;
  } catch {
    return null;
  }
}

function portraitsOf(
  index: StageIndex,
  drawing: string,
  folder: URL,
): Readonly<Record<Mood, string>> | null {
  const portraits = index.portraits[drawing];
  if (portraits === undefined) return null;
  const url = (mood: Mood): string => new URL(portraits[mood].url, folder).href;
  return {
    neutral: url('neutral'),
    warm: url('warm'),
    annoyed: url('annoyed'),
    angry: url('angry'),
    worried: url('worried'),
    delighted: url('delighted'),
  };
}
