/**
 * A running play-through: the one mutable object that the conversation, the stage and the sound
 * are views of.
 *
 * It holds the attempt, the turn and how many of its lines are shown; everything else is computed
 * from these. Text is kept by id, with the source language beside it, so that the language can
 * change at any line.
 */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PlayFile } from '../../contract/compiled.ts';
import type { Attempt, Confidence, DecisionRecord, Reason } from '../../core/attempt/attempt.ts';
import { replay, type Replay, type ReplayFailure } from '../../core/attempt/replay.ts';
import { storyStart, type AfterUnknown } from '../../core/attempt/story-start.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { StoryFailure } from '../../core/story/failure.ts';
import { spokenWords } from '../../core/story/line.ts';
import type { StorySession } from '../../core/story/story-session.ts';
import type { Choice, StageState, Turn } from '../../core/story/turn.ts';
import type { Clock } from './clock.ts';
import { Countdown, type TimeLeft } from './countdown.ts';
import { decided } from './decided.ts';
import { metersAt, scoresBefore, type Meters, type Scores } from './meters.ts';
import { lineDelay, sayingTime } from './pace.ts';
import type { SessionEvent } from './session-event.ts';
import { peopleOn } from './snapshot.ts';
import type { StageSnapshot } from './stage-snapshot.ts';
import { choiceEntry, NOWHERE, replayEntries, turnEntries, type ThreadEntry } from './thread.ts';

/** What a session needs from outside; `E` names the reasons why an attempt could not be kept. */
export type SessionPorts<E extends string> = {
  readonly clock: Clock;
  /** Keeps the attempt; awaited before the next turn shows. A refusal does not stop the play. */
  save(attempt: Attempt): Promise<Result<true, E>>;
  /** Notes the attempt at once, so that nothing waits for `save`; whether it could. */
  note?(attempt: Attempt): boolean;
  /** Asked as each line is due: `instant` shows the rest of the turn at once. */
  pace(): 'natural' | 'instant';
};

/** How a session starts. */
export type SessionStart<E extends string> = {
  readonly play: PlayFile;
  /** A new attempt, or a stored one to go on with. */
  readonly attempt: Attempt;
  readonly timers: boolean;
  readonly ports: SessionPorts<E>;
};

/** `failed` means that the story broke; what was decided before is kept. */
export type Phase = 'revealing' | 'choosing' | 'saving' | 'ended' | 'failed';

/** How a choice came to be made, when it was not made just now by the player. */
type Taking = {
  /** Milliseconds since 1970 UTC. */
  readonly at?: number;
  readonly timedOut?: boolean;
  /** Shows the following turn without any delay. */
  readonly atOnce?: boolean;
  /** How sure the player is, where he says so. */
  readonly confidence?: Confidence | null;
};

/**
 * Opens an attempt at its latest turn: its choices are replayed, and all lines are shown.
 *
 * @returns `scenario-changed` when the attempt belongs to another content hash; `after-unknown` when
 *   it begins after an ending that the scenario does not follow; a story's failure
 *   with `at: -1` when the story cannot be opened; otherwise the reason and the index of the
 *   decision that cannot be replayed.
 */
export function openSession<E extends string>(
  start: SessionStart<E>,
): Result<Session<E>, ReplayFailure | Unopened> {
  const { play, attempt } = start;
  const { hash, id } = play.card;
  if (attempt.hash !== hash || attempt.scenario !== id)
    return err({ reason: 'scenario-changed', detail: attempt.hash, at: -1 });
  const { story: storyJson, variants, follows } = play;
  const story = storyStart({ storyJson, variants, follows }, attempt);
  if (!story.ok) return err({ ...story.error, at: -1 });
  const replayed = replay(
    story.value,
    attempt.decisions.map(({ choice }) => choice),
  );
  return replayed.ok ? ok(new Session(start, replayed.value)) : replayed;
}

/**
 * Why the record itself does not fit: it was played on another version of the scenario (`detail` is
 * that version's hash), or after an ending that is none.
 */
export type Unopened = {
  readonly reason: 'scenario-changed' | AfterUnknown['reason'];
  readonly detail: string;
  readonly at: -1;
};

/** See `openSession`. */
export class Session<E extends string = string> {
  readonly play: PlayFile;
  readonly attempt: ReadonlySignal<Attempt>;
  readonly turn: ReadonlySignal<Turn>;
  /** Everything said and done so far, one entry each; it only grows. */
  readonly entries: ReadonlySignal<readonly ThreadEntry[]>;
  readonly phase: ReadonlySignal<Phase> = computed(() => this.#phaseNow());
  /** The stage at the latest line shown. */
  readonly stage: ReadonlySignal<StageState> = computed(() => {
    const shown = this.#shown.value;
    return this.#turn.value.beats[shown - 1]?.stage ?? this.#before.stage;
  });
  readonly meters: ReadonlySignal<Meters> = computed(() =>
    metersAt(this.#turn.value, this.#before.scores, this.#shown.value),
  );
  /** The cast id of whoever is typing, or `null`. */
  readonly typing: ReadonlySignal<string | null> = computed(() => this.#typingNow());
  /** What can be chosen now; empty while it cannot. */
  readonly choices: ReadonlySignal<readonly Choice[]> = computed(() =>
    this.phase.value === 'choosing' ? this.#turn.value.choices : [],
  );
  /** The picture of this moment, for the stage. */
  readonly snapshot: ReadonlySignal<StageSnapshot> = computed(() => this.#snapshotNow());
  /** Why the latest decision could not be kept, or `null`. */
  readonly refusal: ReadonlySignal<E | null>;
  readonly failure: ReadonlySignal<StoryFailure | null>;
  /** Whether the author's timers run. */
  readonly timers: ReadonlySignal<boolean>;

  readonly #ports: SessionPorts<E>;
  readonly #story: StorySession;
  readonly #countdown: Countdown;
  readonly #listeners = new Set<(event: SessionEvent) => void>();
  readonly #attempt: Signal<Attempt>;
  readonly #turn: Signal<Turn>;
  readonly #shown: Signal<number>;
  readonly #entries: Signal<readonly ThreadEntry[]>;
  readonly #saving = signal(false);
  readonly #refusal = signal<E | null>(null);
  readonly #failure = signal<StoryFailure | null>(null);
  readonly #timers: Signal<boolean>;
  readonly #cues: Signal<StageSnapshot['cues']>;
  /** Where the present turn began. */
  #before: { readonly stage: StageState; readonly scores: Scores };
  #offeredAt = 0;
  #closed = false;
  /** Whether the coming turn is to show at once. */
  #hurried = false;
  #cancelLine: () => void = () => undefined;

  constructor({ play, attempt, timers, ports }: SessionStart<E>, replayed: Replay) {
    const { last, opening, decisions } = replayed;
    const origin = decisions.at(-1)?.before;
    this.play = play;
    this.#ports = ports;
    this.#story = replayed.session;
    this.#countdown = new Countdown(ports.clock);
    this.attempt = this.#attempt = signal(attempt);
    this.turn = this.#turn = signal(last);
    this.entries = this.#entries = signal(replayEntries(replayed));
    this.refusal = this.#refusal;
    this.failure = this.#failure;
    this.timers = this.#timers = signal(timers);
    this.#shown = signal(last.beats.length);
    this.#cues = signal({ number: 0, directions: [], speaker: last.beats.at(-1)?.speaker ?? '' });
    this.#before = {
      stage: origin?.stage ?? last.stage,
      scores: origin ?? scoresBefore(opening),
    };
    this.#offer();
  }

  /** How the lines come now. */
  get pace(): 'natural' | 'instant' {
    return this.#ports.pace();
  }

  /** The time left for the present decision, or `null` when no timer runs. */
  get timeLeft(): ReadonlySignal<TimeLeft | null> {
    return this.#countdown.left;
  }

  /** Listens to what happens; the returned function ends that. */
  listen(listener: (event: SessionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Takes a choice; one that is not offered now is ignored.
   *
   * The decision is recorded and kept before the next turn begins to show.
   */
  async choose(choiceId: string, taking: Taking = {}): Promise<void> {
    const choice = this.choices.value.find(({ id }) => id === choiceId);
    if (choice === undefined) return;
    this.#countdown.stop();
    const turn = this.#turn.value;
    const next = this.#story.choose(choiceId);
    if (!next.ok) {
      this.#failure.value = next.error;
      return;
    }
    const record = this.#record(choiceId, taking);
    const attempt = decided(this.#attempt.value, record, next.value, this.#ports.clock.now());
    const noted = this.#ports.note?.(attempt) ?? false;
    const spoken = spokenWords(choice.text) !== null;
    this.#hurried = taking.atOnce ?? false;
    batch(() => {
      this.#attempt.value = attempt;
      this.#entries.value = [...this.#entries.value, choiceEntry(turn, choice)];
      this.#saving.value = !noted;
      this.#tell({ kind: 'sent', choice, spoken, channel: turn.stage.channel });
      if (noted) this.#begin(next.value);
    });
    await this.#keep();
    if (!noted && !this.#closed) this.#begin(next.value);
  }

  /** Lets an attempt at which nothing is decided yet begin at this moment. */
  begin(): void {
    const attempt = this.#attempt.value;
    if (attempt.decisions.length > 0) return;
    this.#offeredAt = this.#ports.clock.now();
    this.#attempt.value = { ...attempt, startedAt: new Date(this.#offeredAt).toISOString() };
  }

  /** Adds to the latest decision why it was made; before the first there is nothing to add to. */
  async explain(reason: Reason): Promise<void> {
    const attempt = this.#attempt.value;
    const last = attempt.decisions.at(-1);
    if (last === undefined) return;
    const decisions = [...attempt.decisions.slice(0, -1), { ...last, reason }];
    this.#attempt.value = { ...attempt, decisions };
    this.#ports.note?.(this.#attempt.value);
    await this.#keep();
  }

  /** Reads ahead what follows one more choice of this turn; whether there was one left to read. */
  foresee(): boolean {
    return this.#story.foresee();
  }

  /** Takes a choice made on the pre-rendered page, and shows what followed at once. */
  async chooseEarly(choiceId: string, at: number): Promise<void> {
    this.#offeredAt = Date.parse(this.#attempt.value.startedAt);
    await this.choose(choiceId, { at, atOnce: true });
  }

  /** Shows the rest of the turn at once, also of one that is only about to show. */
  skip(): void {
    if (this.phase.value === 'saving') this.#hurried = true;
    if (this.phase.value !== 'revealing') return;
    this.#cancelLine();
    this.#show(this.#turn.value.beats.length);
    this.#offer();
  }

  /**
   * Lets timers run, or not. The record says that they ran only if they did from the first decision
   * to the last.
   */
  setTimers(on: boolean): void {
    if (this.#closed || on === this.#timers.value) return;
    this.#timers.value = on;
    const attempt = this.#attempt.value;
    const timers = on && (attempt.rules.timers || attempt.decisions.length === 0);
    this.#attempt.value = { ...attempt, rules: { timers } };
    this.#countdown.stop();
    if (on) this.#startTimer();
  }

  /** Stops the timer until the same reason resumes it. */
  pause(reason: string): void {
    this.#countdown.pause(reason);
  }

  resume(reason: string): void {
    this.#countdown.resume(reason);
  }

  /** Stops everything that runs; the attempt stays as it is. */
  close(): void {
    this.#closed = true;
    this.#cancelLine();
    this.#countdown.stop();
    this.#listeners.clear();
  }

  #phaseNow(): Phase {
    if (this.#failure.value !== null) return 'failed';
    if (this.#saving.value) return 'saving';
    const { beats, choices } = this.#turn.value;
    if (this.#shown.value < beats.length) return 'revealing';
    return choices.length > 0 ? 'choosing' : 'ended';
  }

  #typingNow(): string | null {
    if (this.phase.value !== 'revealing') return null;
    const next = this.#turn.value.beats[this.#shown.value];
    if (next === undefined || next.speaker === '' || next.speaker === 'you') return null;
    // Nobody sees a letter being written.
    return next.stage.channel === 'messenger' ? next.speaker : null;
  }

  #snapshotNow(): StageSnapshot {
    const stage = this.stage.value;
    const cues = this.#cues.value;
    const trust = this.meters.value.trust.value;
    return {
      background: stage.background,
      clock: stage.clock,
      trust,
      people: peopleOn(this.play, stage, { trust, speaker: cues.speaker }),
      cues,
      busy: this.typing.value !== null,
    };
  }

  #record(choice: string, { at, timedOut, confidence }: Taking): DecisionRecord {
    const startedAt = Date.parse(this.#attempt.value.startedAt);
    const takenAt = at ?? this.#ports.clock.now();
    return {
      choice,
      // A computer's clock may be set back meanwhile.
      shownMs: Math.max(0, this.#offeredAt - startedAt),
      takenMs: Math.max(0, takenAt - this.#offeredAt),
      timedOut: timedOut ?? false,
      ...(confidence === undefined || confidence === null ? {} : { confidence }),
    };
  }

  async #keep(): Promise<void> {
    const kept = await this.#ports.save(this.#attempt.value);
    this.#refusal.value = kept.ok ? null : kept.error;
  }

  #begin(turn: Turn): void {
    const { stage, trust, partnership } = this.#turn.value;
    this.#before = { stage, scores: { trust, partnership } };
    batch(() => {
      this.#turn.value = turn;
      this.#shown.value = 0;
      this.#saving.value = false;
      if (this.#hurried) this.skip();
    });
    if (!this.#hurried) this.#reveal();
  }

  #reveal(): void {
    const shown = this.#shown.value;
    const beat = this.#turn.value.beats[shown];
    if (beat === undefined) this.#offer();
    else if (this.pace === 'instant') this.skip();
    else
      this.#cancelLine = this.#ports.clock.after(lineDelay(beat), () => {
        this.#show(shown + 1);
        this.#reveal();
      });
  }

  #show(count: number): void {
    const turn = this.#turn.value;
    const from = this.#shown.value;
    const beats = turn.beats.slice(from, count);
    const last = beats.at(-1);
    const stage = turn.index === 0 ? NOWHERE : this.#before.stage;
    batch(() => {
      this.#entries.value = [...this.#entries.value, ...turnEntries(turn, stage, [from, count])];
      this.#shown.value = count;
      this.#cues.value = {
        number: this.#cues.value.number + beats.length,
        directions: beats.flatMap(({ directions }) => directions),
        speaker: last?.speaker ?? '',
        ...(last && sayingTime(last)),
      };
    });
    for (const beat of beats) this.#tell({ kind: 'line', beat });
  }

  #offer(): void {
    this.#offeredAt = this.#ports.clock.now();
    this.#startTimer();
  }

  #startTimer(): void {
    const choices = this.choices.value;
    const timed = choices.find(({ timer }) => timer !== null);
    if (timed === undefined || timed.timer === null || !this.#timers.value) return;
    const silence = choices.find((choice) => choice.silence) ?? timed;
    this.#countdown.start(timed.timer, () => void this.choose(silence.id, { timedOut: true }));
  }

  #tell(event: SessionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
