import { effect } from '@preact/signals';
import { siteRoot } from '../data/page-address.ts';
import { loadStageIndex, portraitsOf } from '../data/stage-files.ts';
import type { LivePlay } from './live-play.ts';
import { clientOf } from '../session/snapshot.ts';

/** Shows the client's portrait beside his name; without it there are initials. */
export async function showPortrait(live: LivePlay): Promise<void> {
  const { play } = live.session;
  const drawing = play.cast[clientOf(play)]?.drawing ?? '';
  const index = await loadStageIndex(stageFolder());
  if (index !== null) live.portraits.value = portraitsOf(index, drawing, stageFolder());
}

/** Shows a still picture of each place where the stage cannot stand; without one, a plain wall. */
export async function showPosters({ session }: LivePlay, host: HTMLElement): Promise<void> {
  const index = await loadStageIndex(stageFolder());
  if (index === null) return;
  effect(() => {
    const poster = index.posters[session.stage.value.background];
    const picture = poster === undefined ? '' : `url("${new URL(poster.url, stageFolder()).href}")`;
    host.style.background = picture === '' ? '' : `${picture} center / cover no-repeat`;
  });
}

const stageFolder = (): URL => new URL('stage/', siteRoot());
