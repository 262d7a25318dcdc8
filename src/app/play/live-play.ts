/** A play-through on its page: the session's view, and what is said and shown around it. */
import {
  batch,
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals';
import type { Mood } from '../../core/story/turn.ts';
import { settings } from '../data/settings.ts';
import type { StoreFailure } from '../data/store.ts';
import type { ScenarioText } from '../session/scenario-text.ts';
import type { SessionEvent } from '../session/session-event.ts';
import type { Session } from '../session/session.ts';
import type { ThreadEntry } from '../session/thread.ts';
import { moodOf } from '../session/snapshot.ts';
import { language } from '../ui/messages.ts';
import { Announcer, movedText } from './announcer.ts';
import { headingOf } from './choice-sheet.tsx';
import type { FailurePanel } from './failure/failure-panel.tsx';
import type { PlayFailure } from './failure/failure.ts';
import { messages } from './messages.ts';
import type { Notice, Surroundings } from './play-page.tsx';
import { FREE, type PlayRules } from './play-rules.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { sessionView, type PlayView } from './view.ts';

/** Somebody's portrait in each mood. */
type Faces = { readonly person: string; readonly faces: Readonly<Record<Mood, string>> };

type Shown = { readonly view: PlayView; readonly surroundings: Surroundings };

/** How long a live region stays off after a change that is not to be read out. */
const QUIET_MS = 150;

/**
 * The page of a running play. What was chosen and the first line that follows show at once; the
 * lines after it, and everything around the lines, a frame later, so that nothing delays that line.
 */
export class LivePlay {
  readonly session: Session<StoreFailure>;
  readonly text: ScenarioText;
  readonly rules: PlayRules;
  /** Everything said and done, as far as it shows. */
  readonly lines: ReadonlySignal<readonly ThreadEntry[]>;
  readonly view: ReadonlySignal<PlayView> = computed(() => this.#shown.value.view);
  readonly surroundings: ReadonlySignal<Surroundings> = computed(
    () => this.#shown.value.surroundings,
  );
  /** Something to know until it is dismissed. */
  readonly notice: Signal<Notice | null> = signal(null);
  /** Whether what the scenario contains is still to be told; nothing can be chosen before. */
  readonly note: Signal<boolean> = signal(false);
  /** What has ended the play on this page. */
  readonly failure: Signal<PlayFailure | null> = signal(null);
  /** The addresses of everybody's portraits, once they are known. */
  readonly portraits: Signal<readonly Faces[]> = signal([]);
  /** Whether motion is reduced, by the settings or by the system. */
  readonly calm: ReadonlySignal<boolean>;

  readonly #shown: Signal<Shown>;
  readonly #lines: Signal<readonly ThreadEntry[]>;
  readonly #panel = signal<typeof FailurePanel | null>(null);
  readonly #announcing = signal(false);
  readonly #moved = new Announcer();
  readonly #offered = new Announcer();
  #loud: ReturnType<typeof setTimeout> | undefined;

  /** @param rules - what an assignment decides. */
  constructor(
    session: Session<StoreFailure>,
    text: ScenarioText,
    calm: ReadonlySignal<boolean>,
    rules: PlayRules = FREE,
  ) {
    this.rules = rules;
    this.session = session;
    this.text = text;
    this.calm = calm;
    this.#shown = signal(this.#shownNow());
    this.lines = this.#lines = signal(session.entries.peek());
    effect(() => this.#showFirst(session.entries.value));
    followAfterPaint(
      () => [this.#shownNow(), session.entries.value],
      () => this.catchUp(),
    );
    session.listen((event) => this.#hear(event));
    effect(() => {
      const refusal = session.refusal.value;
      if (refusal !== null) this.notice.value = `unsaved.${refusal}`;
    });
    effect(() => {
      if (this.#failureNow() !== null) void this.#loadPanel();
    });
    // The settings, wherever they are changed: the timers, and what is not to be read out.
    effect(() => session.setTimers(rules.timers ?? settings.value.timers));
    const sound = computed(() => settings.value.sound);
    effect(() => {
      void language.value;
      void sound.value;
      this.#quieten();
    });
  }

  /** Lets the whole page be what it is now. */
  catchUp(): void {
    batch(() => {
      this.#shown.value = untracked(() => this.#shownNow());
      this.#lines.value = this.session.entries.peek();
    });
  }

  #showFirst(entries: readonly ThreadEntry[]): void {
    const known = this.#lines.peek().length;
    const next = entries.findIndex(({ kind }, at) => at >= known && kind === 'beat');
    this.#lines.value = next < 0 ? entries : entries.slice(0, next + 1);
  }

  /** Lets the changes of this moment, such as another language, pass without being read out. */
  #quieten(): void {
    clearTimeout(this.#loud);
    this.#announcing.value = false;
    this.#loud = setTimeout(() => {
      this.#announcing.value = true;
    }, QUIET_MS);
  }

  /** Tells of every later turn that there is something to choose; the first is the page itself. */
  tellOffers(): () => void {
    let offered = this.session.turn.peek().index;
    return effect(() => {
      const view = this.view.value;
      if (view.phase !== 'choosing' && view.phase !== 'ended') return;
      const { index } = this.session.turn.peek();
      if (index === offered) return;
      offered = index;
      this.#offered.say(offerText(view));
    });
  }

  #shownNow(): Shown {
    const view = sessionView(this.session);
    return { view, surroundings: this.#surroundingsAt(view) };
  }

  #surroundingsAt({ stage, meters }: PlayView): Surroundings {
    const { play } = this.session;
    const portraits = this.portraits.value.map(({ person, faces }) => {
      return [person, faces[moodOf(play, person, stage, meters.trust.value)]] as const;
    });
    return {
      announcing: this.#announcing.value,
      moved: this.#moved.said.value,
      offered: this.#offered.said.value,
      notice: this.notice.value,
      note: this.note.value,
      rules: this.rules,
      failure: this.#failureNow(),
      panel: this.#panel.value,
      calm: this.calm.value,
      instant: this.session.pace === 'instant',
      sound: settings.value.sound,
      portraits: Object.fromEntries(portraits),
    };
  }

  #failureNow(): PlayFailure | null {
    return this.failure.value ?? this.session.failure.value?.reason ?? null;
  }

  async #loadPanel(): Promise<void> {
    const panel = await import('./failure/failure-panel.tsx');
    await panel.loadFailureMessages();
    this.#panel.value = panel.FailurePanel;
  }

  #hear(event: SessionEvent): void {
    if (event.kind === 'sent') {
      clearTimeout(this.#loud);
      this.#announcing.value = true;
      this.#moved.clear();
      this.#offered.clear();
      // Known by now, it would lie over what is said of the decision.
      if (this.notice.peek() === 'preview') this.notice.value = null;
      return;
    }
    const { change, trust, partnership } = event.beat;
    if (change === null || !this.rules.meters) return;
    const reaction = this.session.play.reactions[change.reaction];
    const why = reaction === undefined ? null : this.text.named(reaction);
    this.#moved.say(movedText({ change, trust, partnership, why }));
  }
}

/** What there is to do, in words. */
function offerText(view: PlayView): string {
  const heading = messages.text(headingOf(view));
  const count = view.choices.length;
  if (count === 0) return heading;
  const seconds = view.timers ? view.choices.find(({ timer }) => timer !== null)?.timer : null;
  return seconds === undefined || seconds === null
    ? messages.text('offered', { heading, count })
    : messages.text('offered.timed', { heading, count, seconds });
}

/**
 * Calls `follow` once after the paint that follows each change of what `read` reads.
 *
 * Between the change and that paint nothing is read: what the page becomes is worked out when the
 * first line of it can be seen.
 */
function followAfterPaint(read: () => unknown, follow: () => void): void {
  let changed = false;
  const end = effect(() => {
    if (!changed) {
      changed = true;
      read();
      return;
    }
    afterPaint(() => {
      end();
      follow();
      followAfterPaint(read, follow);
    });
  });
}
