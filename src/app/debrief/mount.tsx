/** Brings the debrief to life. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './debrief.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './grades.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../review/review.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../review/remarks.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../ui/paper.css';
import { effect, signal, type Signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { pageQuery } from '../data/page-address.ts';
import { signedIn } from '../data/signed-in.ts';
import { openStore } from '../data/store.ts';
import type { PageData } from '../page-data.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { language } from '../ui/messages.ts';
import { DebriefPage, LOADING, type DebriefState } from './debrief-page.tsx';
import type { DebriefFailure } from './failure.ts';
import { gradeWhenPainted, UNSOLVED } from '../review/grade-when-painted.ts';
import { translate, type LoadedReview } from '../review/loaded-review.ts';
import { loadReview } from './load-review.ts';
import { messages } from './messages.ts';
import { loadStageIndex } from '../data/stage-files.ts';
import { NO_PICTURES, picturesOf } from '../review/pictures.ts';
import { followRemarks, NO_REMARKS, RemarksContext } from './remarks.ts';
import type { ReviewText } from '../review/review-text.ts';

const BROKEN: DebriefFailure = { reason: 'broken', attempt: null, card: null };

/**
 * Shows the debrief of the attempt that the address names, `?attempt=<id>`.
 *
 * @param ended - ends what follows the language, where the page goes on without the debrief.
 */
export async function mount(
  root: HTMLElement,
  page: PageData,
  ended: AbortSignal = new AbortController().signal,
): Promise<void> {
  const state = signal<DebriefState>(LOADING);
  const remarks = signal(NO_REMARKS);
  const Page = (): VNode => (
    <RemarksContext.Provider value={remarks.value}>
      <DebriefPage state={state.value} />
    </RemarksContext.Provider>
  );
  render(<Page />, root);
  const endTitle = effect(() => {
    document.title = titleOf(state.value);
  });
  ended.addEventListener('abort', endTitle);
  void loadFonts();
  let loaded: LoadedReview | null = null;
  try {
    loaded = await load(state, page);
  } catch (error) {
    state.value = { kind: 'failed', failure: BROKEN };
    throw error;
  }
  if (loaded === null) return;
  const { text, review } = loaded;
  const { attempt } = review;
  if (attempt.assignment !== undefined && signedIn() !== null)
    remarks.value = followRemarks(attempt.id);
  const endWords = followLanguage(text, (untranslated) => change(state, { untranslated }));
  ended.addEventListener('abort', endWords);
  await Promise.all([
    gradeWhenPainted(loaded, (part) => change(state, part)),
    showPictures(state, text),
  ]);
}

async function showPictures(state: Signal<DebriefState>, text: ReviewText): Promise<void> {
  const index = await loadStageIndex();
  if (index !== null) change(state, { pictures: picturesOf(index, text.scenario.play) });
}

/** Opens the review, or says why there is none; `null` then. */
async function load(
  state: Signal<DebriefState>,
  { cards }: PageData,
): Promise<LoadedReview | null> {
  const id = new URLSearchParams(pageQuery()).get('attempt');
  const loaded = await loadReview(await openStore(), id, cards);
  if (!loaded.ok) {
    state.value = { kind: 'failed', failure: loaded.error };
    return null;
  }
  const { review, text, kept, current, untranslated } = loaded.value;
  const known = { review, text, kept, current, untranslated, cards, pictures: NO_PICTURES };
  state.value = { kind: 'open', ...known, ...UNSOLVED };
  return loaded.value;
}

type Open = Extract<DebriefState, { kind: 'open' }>;

function change(state: Signal<DebriefState>, part: Partial<Open>): void {
  const now = state.peek();
  if (now.kind === 'open') state.value = { ...now, ...part };
}

/** Fetches the words of each language that is switched to, until the returned function ends that. */
function followLanguage(text: ReviewText, tell: (untranslated: boolean) => void): () => void {
  return effect(() => {
    if (text.has(language.value)) tell(false);
    else void translate(text).then((there) => tell(!there));
  });
}

function titleOf(state: DebriefState): string {
  if (state.kind !== 'open') return messages.text('title');
  const { scenario } = state.text;
  return messages.text('title.of', { scenario: scenario.named(scenario.play.card.title) });
}
