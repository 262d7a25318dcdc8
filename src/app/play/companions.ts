/**
 * The stage and the sound, which accompany the conversation: both come late, neither is waited for,
 * and what goes wrong with them stays with them.
 */
import { effect } from '@preact/signals';
import type { Settings } from '../data/settings.ts';
import { settings } from '../data/settings.ts';
import type { SessionEvent } from '../session/session-event.ts';
import type { Session } from '../session/session.ts';
import type { LivePlay } from './live-play.ts';
export type { PlayPorts } from './play-ports.ts';
import type { PlayPorts, SoundPort, StagePort } from './play-ports.ts';
import { showPortraits, showPosters } from './stage-pictures.ts';
import { isWritten } from '../session/pace.ts';

/** Brings the stage and the sound to a running play. */
export function accompany(live: LivePlay, ports: PlayPorts, host: HTMLElement | null): void {
  const { session } = live;
  if (ports.sound !== undefined) accompanyBySound(session, ports.sound, document);
  if (host === null) return;
  void showPortraits(live);
  const { stage } = ports;
  if (stage !== undefined && canDraw(document)) void accompanyByStage(live, stage, host);
  else {
    void showPosters(live, host);
    if (stage !== undefined) live.notice.value ??= 'no-picture';
  }
}

/** Whether this browser can draw at all. */
function canDraw(page: Document): boolean {
  const canvas = page.createElement('canvas');
  return (
    canvas.getContext('webgl') !== null || page.createElement('canvas').getContext('2d') !== null
  );
}

/** Opens the stage and keeps it up with the session. */
async function accompanyByStage(
  live: LivePlay,
  open: NonNullable<PlayPorts['stage']>,
  host: HTMLElement,
): Promise<void> {
  try {
    const stage = await open(host);
    effect(() => stage.setCalm(live.calm.value));
    showAfterLines(live.session, stage, document);
  } catch {
    await showPosters(live, host);
  }
}

/**
 * How long the picture gives way to the lines of a choice. A face that answers a word takes about a
 * third of a second, too.
 */
const LINES_FIRST_MS = 320;

/**
 * Shows what happens in the picture once the line that tells it has been painted. From the touch of
 * a choice on, the picture stands still until then.
 */
function showAfterLines(session: Session, stage: StagePort, page: Document): void {
  let waiting = 0;
  const goOnLater = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      stage.goOn();
      stage.show(session.snapshot.peek());
    }, LINES_FIRST_MS);
  };
  page.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Element) || target.closest('[data-choices]') === null) return;
    stage.hold();
    goOnLater();
  });
  session.listen(({ kind }) => {
    if (kind === 'sent') stage.hold();
  });
  stage.show(session.snapshot.peek());
  effect(() => {
    void session.snapshot.value;
    goOnLater();
  });
}

/** Opens the sound at the first gesture after it is wanted, and plays what happens from there on. */
function accompanyBySound(
  session: Session,
  open: NonNullable<PlayPorts['sound']>,
  page: Document,
): void {
  const opened = new AbortController();
  const begin = (): void => {
    const { sound, volume } = settings.value;
    if (!sound) return;
    opened.abort();
    void openSoundFor(session, () => open({ volume, muted: false }));
  };
  for (const gesture of ['click', 'keyup'])
    page.addEventListener(gesture, begin, { signal: opened.signal });
}

async function openSoundFor(session: Session, open: () => Promise<SoundPort>): Promise<void> {
  try {
    const sound = await open();
    effect(() => applySettings(sound, settings.value));
    effect(() => sound.setMusic(session.stage.value.music));
    session.listen((event) => enact(sound, event));
  } catch {
    // The story never waits for sound.
  }
}

function applySettings(sound: SoundPort, { sound: on, volume }: Settings): void {
  sound.setVolume(volume);
  sound.setMuted(!on);
}

function enact(sound: SoundPort, event: SessionEvent): void {
  if (event.kind === 'sent') {
    if (event.spoken && isWritten(event.channel)) sound.play('send');
    return;
  }
  const { directions, change } = event.beat;
  for (const { key, value } of directions) if (key === 'sound') sound.play(value);
  if (change !== null) sound.playChange(change);
}
