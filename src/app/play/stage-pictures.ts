import { effect } from '@preact/signals';
import { isStageIndex, type StageIndex } from '../session/stage-index.ts';
import type { LivePlay } from './live-play.ts';
import { clientOf } from '../session/snapshot.ts';
import { siteRoot } from './load-scenario.ts';
import type { Mood } from '../../core/story/turn.ts';

/** Shows the client's portrait beside his name; without it there are initials. */
export async function showPortrait(live: LivePlay): Promise<void> {
  const { play } = live.session;
  const drawing = play.cast[clientOf(play)]?.drawing ?? '';
  const index = await loadIndex();
  if (index !== null) live.portraits.value = portraitsOf(index, drawing);
}

/** Shows a still picture of each place where the stage cannot stand; without one, a plain wall. */
export async function showPosters({ session }: LivePlay, host: HTMLElement): Promise<void> {
  const index = await loadIndex();
  if (index === null) return;
  effect(() => {
    const poster = index.posters[session.stage.value.background];
    const picture = poster === undefined ? '' : `url("${new URL(poster.url, stageFolder()).href}")`;
    host.style.background = picture === '' ? '' : `${picture} center / cover no-repeat`;
  });
}

const stageFolder = (): URL => new URL('stage/', siteRoot(location.href));

async function loadIndex(): Promise<StageIndex | null> {
  try {
    const response = await fetch(new URL('stage.json', stageFolder()));
    const index: unknown = response.ok ? await response.json() : null;
    return isStageIndex(index) ? index : null;
  } catch {
    return null;
  }
}

function portraitsOf(index: StageIndex, drawing: string): Readonly<Record<Mood, string>> | null {
  const portraits = index.portraits[drawing];
  if (portraits === undefined) return null;
  const url = (mood: Mood): string => new URL(portraits[mood].url, stageFolder()).href;
  return {
    neutral: url('neutral'),
    warm: url('warm'),
    annoyed: url('annoyed'),
    angry: url('angry'),
    worried: url('worried'),
    delighted: url('delighted'),
  };
}
