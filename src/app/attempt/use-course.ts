import { useSignal, useSignalEffect, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ScenarioCard } from '../../contract/compiled.ts';
import type { Result } from '../../core/base/result.ts';
import type { ServerAttempt } from '../data/server-attempt.ts';
import { loadStageIndex } from '../data/stage-files.ts';
import { gradeWhenPainted, UNSOLVED, type SolverPart } from '../review/grade-when-painted.ts';
import { translate } from '../review/loaded-review.ts';
import { NO_PICTURES, picturesOf, type Pictures } from '../review/pictures.ts';
import { language } from '../ui/messages.ts';
import { loadCourse, type LoadedCourse, type Unshown } from './load-course.ts';

/** What was played, as far as it is known. */
export type OpenedCourse = {
  /** `null` while it is being loaded. */
  readonly loaded: Signal<Result<LoadedCourse, Unshown> | null>;
  readonly solved: Signal<SolverPart>;
  readonly pictures: Signal<Pictures>;
  /** Loads it once more, where it did not come. */
  readonly retry: () => Promise<void>;
};

/** Opens what was played, again when more of it has been delivered, and in each language read. */
export function useCourse(server: ServerAttempt, cards: readonly ScenarioCard[]): OpenedCourse {
  const loaded = useSignal<Result<LoadedCourse, Unshown> | null>(null);
  const solved = useSignal<SolverPart>(UNSOLVED);
  const pictures = useSignal<Pictures>(NO_PICTURES);
  const { row } = server;
  const load = async (): Promise<void> => {
    const opened = await loadCourse(server, cards);
    loaded.value = opened;
    if (!opened.ok) return;
    const { course: review, text, report } = opened.value;
    await gradeWhenPainted(
      { review, text, kept: [], report: Promise.resolve(report) },
      (part) => (solved.value = { ...solved.peek(), ...part }),
    );
  };
  useEffect(() => void load(), [row.id, row.status, row.decisions]);
  useEffect(() => void showPictures(), [loaded.value]);
  const showPictures = async (): Promise<void> => {
    const opened = loaded.peek();
    const index = opened?.ok === true ? await loadStageIndex() : null;
    if (index !== null && opened?.ok === true)
      pictures.value = picturesOf(index, opened.value.text.scenario.play);
  };
  /** Fetches the words of the present language. */
  const follow = async (opened: LoadedCourse): Promise<void> => {
    const translated = await translate(opened.text);
    const now = loaded.peek();
    if (now?.ok === true && now.value.text === opened.text)
      loaded.value = { ok: true, value: { ...now.value, untranslated: !translated } };
  };
  useSignalEffect(() => {
    const opened = loaded.value;
    if (opened?.ok !== true || opened.value.text.has(language.value)) return;
    void follow(opened.value);
  });
  return { loaded, solved, pictures, retry: load };
}
