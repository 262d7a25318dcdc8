import { effect } from '@preact/signals';
import { siteRoot } from '../data/page-address.ts';
import { loadStageIndex, portraitsOf } from '../data/stage-files.ts';
import type { LivePlay } from './live-play.ts';

/** Shows portraits beside the names; whoever has none has initials. */
export async function showPortraits(live: LivePlay): Promise<void> {
  const index = await loadStageIndex(stageFolder());
  if (index === null) return;
  live.portraits.value = Object.entries(live.session.play.cast).flatMap(([person, { drawing }]) => {
    const faces = drawing === undefined ? null : portraitsOf(index, drawing, stageFolder());
    return faces === null ? [] : [{ person, faces }];
  });
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
