/** Brings back what the LMS has kept, and records from there on. */
import { effect } from '@preact/signals';
import { newAttemptId } from '../../app/data/uuid.ts';
import type { DebriefFile, PlayFile } from '../../contract/compiled.ts';
import { scenarioPaths } from '../../contract/compiled.ts';
import type { PackageData } from '../../contract/package.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Result } from '../../core/base/result.ts';
import type { ReportedScenario } from '../report.ts';
import { readSuspended } from '../suspend.ts';
import type { Connection, NoConnection } from './connection/connection.ts';
import { NO_LMS } from './connection/none.ts';
import { Recorder, useRecorder } from './recorder.ts';
import { openAgain, type Route } from './route.ts';
import { showStatus, status } from './status.tsx';
import { enterWindows } from './windows.ts';

/**
 * Begins to record.
 *
 * @param place - where the learner is told how it goes.
 * @returns the scenario to go on with, where one was left in the middle.
 */
export function beginRecording(
  data: PackageData,
  opened: Result<Connection, NoConnection>,
  place: Element,
): Route | null {
  const connection = opened.ok ? opened.value : NO_LMS;
  if (!opened.ok) status.value = { kind: opened.error };
  else if (!connection.records) status.value = { kind: 'watching' };
  const kept = readSuspended(connection.suspended, data.cards);
  const attempts = kept.ok ? kept.value : [];
  const recorder = new Recorder({
    // What cannot be read must not be replaced before the learner wants that.
    connection: kept.ok ? connection : { ...NO_LMS, close: () => connection.close(null) },
    data,
    filesOf: (scenario) => filesOf(data, scenario),
    attempts,
    now: () => Date.now(),
  });
  useRecorder(recorder);
  if (!kept.ok) {
    const act = (): void => {
      recorder.recordBy(connection);
      status.value = null;
    };
    status.value = { kind: kept.error, act };
  }
  tellOfChanges(data, attempts);
  showStatus(place, () => ({
    recording: recorder.recording.value,
    cards: data.cards,
    onRetry: () => void recorder.tell(),
  }));
  addEventListener('pagehide', () => {
    recorder.leave();
    connection.close(null);
  });
  if (connection.records) watchWindows(data, connection, recorder);
  return leftOff(data, attempts);
}

function filesOf(data: PackageData, scenario: string): ReportedScenario | null {
  const card = data.cards.find(({ id }) => id === scenario);
  if (card === undefined) return null;
  const { play, debrief } = scenarioPaths(card.id, card.hash);
  const [playText, debriefText] = [data.files[play], data.files[debrief]];
  if (playText === undefined || debriefText === undefined) return null;
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has checked the file
    play: JSON.parse(playText) as PlayFile,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has checked the file
    debrief: JSON.parse(debriefText) as DebriefFile,
  };
}

/** Says that a scenario has become another one, until it has been begun anew. */
function tellOfChanges({ cards }: PackageData, attempts: readonly Attempt[]): void {
  const changed = cards.find(({ id, hash }) => {
    const own = attempts.filter(({ scenario }) => scenario === id);
    return own.length > 0 && own.every((attempt) => attempt.hash !== hash);
  });
  if (changed !== undefined) status.value ??= { kind: 'changed', scenario: changed };
}

/** The play that was left in the middle last; one with nothing decided begins as any other. */
function leftOff({ cards }: PackageData, attempts: readonly Attempt[]): Route | null {
  const left = attempts.findLast(
    ({ status: state, hash, decisions }) =>
      state === 'playing' && decisions.length > 0 && cards.some((card) => card.hash === hash),
  );
  return left === undefined ? null : { view: 'play', scenario: left.scenario, query: '' };
}

function watchWindows(data: PackageData, connection: Connection, recorder: Recorder): void {
  const takeIn = (suspended: string): void => {
    const read = readSuspended(suspended, data.cards);
    if (read.ok) recorder.takeIn(read.value);
    openAgain();
  };
  const windows = enterWindows(`${data.pack.id}:${connection.learner}`, newAttemptId(), {
    suspended: () => recorder.suspended,
    onOther(suspended) {
      recorder.stop();
      const act = (): void => {
        status.value = null;
        recorder.recordBy(connection);
        takeIn(suspended);
        windows.takeOver();
      };
      status.value = { kind: 'elsewhere', act };
    },
    onYours: takeIn,
    onTaken() {
      recorder.stop();
      status.value = { kind: 'taken' };
    },
  });
  effect(() => {
    // Until it is decided where to play on, nothing can be chosen here.
    const kind = status.value?.kind;
    document
      .getElementById('app')
      ?.toggleAttribute('inert', kind === 'elsewhere' || kind === 'taken');
  });
}
