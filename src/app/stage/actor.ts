import type { Mood } from '../../core/story/turn.ts';
import type { PersonOnStage } from '../session/stage-snapshot.ts';
import { Blink } from './blink.ts';
import { CLOSED_EYES, MOOD_CHANGE_MS, SLOTS, slotBetween } from './face.ts';
import type { Gaze, ShownPart, Slot } from './face.ts';
import {
  addPoses,
  armPose,
  breath,
  gesturePose,
  isArmMoving,
  isMovement,
  looksDown,
  REST,
  typing,
  type Pose,
} from './gesture.ts';
import { progress, swing } from './interpolation.ts';
import { isStepping, speakingMouth, stepNearness, type SpeechRole, type Step } from './speech.ts';

/** A person at one moment. */
export type ActorFrame = {
  readonly id: string;
  readonly drawing: string;
  /** Index of the place where the person stands. */
  readonly place: number;
  /** How far from the place, 0 there and 1 out of the picture. */
  readonly away: number;
  /** Whether the person is on the way out. */
  readonly leaving: boolean;
  readonly pose: Pose;
  readonly slots: Readonly<Record<Slot, readonly ShownPart[]>>;
  /** Whether the hand with the phone is in the picture. */
  readonly hand: boolean;
};

const WALK_MS = 600;
const LOOK_MS = 2600;

type Timed<T> = { readonly from: T; readonly to: T; readonly at: number };

/** How a person comes onto the stage. */
export type Entrance = {
  readonly person: PersonOnStage;
  readonly place: number;
  readonly phone: boolean;
  /** Whether the person walks in; else is there already. */
  readonly walking: boolean;
};

/**
 * One person's movements and moods over time.
 *
 * Knows nothing of drawing: `frame` says where everything is at a moment. Times are milliseconds of
 * one clock and must not go back.
 */
export class Actor {
  readonly id: string;
  readonly drawing: string;
  /** Index of the place where the person stands. */
  readonly place: number;
  readonly #blink: Blink;
  readonly #still: () => boolean;
  #mood: Timed<Mood>;
  #walk: Timed<number>;
  #arm: Timed<number>;
  #gestures: { readonly name: string; readonly at: number }[] = [];
  #look: { readonly gaze: Gaze; readonly until: number } = { gaze: 'rest', until: -Infinity };
  #typingSince: number | null = null;
  #step: Step = { from: 'rests', to: 'rests', at: -Infinity };
  #speech: { readonly at: number; readonly until: number } = { at: 0, until: -Infinity };

  constructor(
    { person, place, phone, walking }: Entrance,
    now: number,
    ports: { readonly random: () => number; readonly still: () => boolean },
  ) {
    this.id = person.id;
    this.drawing = person.drawing;
    this.place = place;
    this.#still = ports.still;
    this.#blink = new Blink(ports.random, now);
    this.#mood = { from: person.mood, to: person.mood, at: -Infinity };
    this.#walk = { from: walking && !ports.still() ? 1 : 0, to: 0, at: now };
    this.#arm = { from: phone ? 0 : 1, to: phone ? 0 : 1, at: -Infinity };
  }

  get mood(): Mood {
    return this.#mood.to;
  }

  setMood(mood: Mood, now: number): void {
    if (mood !== this.#mood.to) {
      this.#mood = { from: this.#still() ? mood : this.#mood.to, to: mood, at: now };
    }
  }

  /** Whether the person is writing, as the conversation shows by its dots. */
  setTyping(isTyping: boolean, now: number): void {
    this.#typingSince = isTyping ? (this.#typingSince ?? now) : null;
  }

  /** Whether the person speaks or listens, which is seen where there are several. */
  setRole(role: SpeechRole, now: number): void {
    if (role !== this.#step.to) {
      this.#step = { from: this.#still() ? role : this.#step.to, to: role, at: now };
    }
  }

  /** Says something aloud, for so many milliseconds. */
  speak(ms: number, now: number): void {
    this.#speech = { at: now, until: now + ms };
  }

  gesture(name: string, now: number): void {
    if (name === 'put-down-phone' || name === 'pick-up-phone') {
      const to = name === 'put-down-phone' ? 1 : 0;
      this.#arm = { from: this.#still() ? to : this.#arm.to, to, at: now };
    } else if (isMovement(name) && !this.#still()) {
      this.#gestures.push({ name, at: now });
    }
  }

  /** Looks at `you`, `away`, `down`, or at another of the cast, who is off to the side. */
  look(value: string, now: number): void {
    const gaze = value === 'you' ? 'rest' : value === 'down' ? 'down' : 'away';
    this.#look = { gaze, until: now + LOOK_MS };
  }

  /** Walks out of the picture. */
  leave(now: number): void {
    this.#walk = { from: this.#still() ? 1 : 0, to: 1, at: now };
  }

  get isLeaving(): boolean {
    return this.#walk.to === 1;
  }

  hasLeft(now: number): boolean {
    return this.#walk.to === 1 && (this.#still() || now >= this.#walk.at + WALK_MS);
  }

  isMoving(now: number): boolean {
    return (
      !this.#still() &&
      (this.#gestures.some(({ name, at }) => gesturePose(name, now - at) !== null) ||
        now < this.#mood.at + MOOD_CHANGE_MS ||
        now < this.#walk.at + WALK_MS ||
        now < this.#speech.until ||
        isStepping(now - this.#step.at) ||
        isArmMoving(now - this.#arm.at) ||
        this.#isTapping())
    );
  }

  /** When the eyes next shut, which the low frame rate of a resting stage would miss. */
  get nextBlink(): number {
    return this.#blink.next;
  }

  frame(now: number): ActorFrame {
    this.#gestures = this.#gestures.filter(({ name, at }) => gesturePose(name, now - at) !== null);
    const walked = swing(progress(now, this.#walk.at, this.#walk.at + WALK_MS));
    return {
      id: this.id,
      drawing: this.drawing,
      place: this.place,
      away: this.#walk.from + (this.#walk.to - this.#walk.from) * walked,
      leaving: this.isLeaving,
      pose: this.#pose(now),
      slots: this.#slots(now),
      hand: this.#arm.to === 0 || (!this.#still() && isArmMoving(now - this.#arm.at)),
    };
  }

  #isTapping(): boolean {
    return this.#typingSince !== null && this.#arm.to === 0;
  }

  #pose(now: number): Pose {
    const since = (at: number): number => (this.#still() ? Infinity : now - at);
    const settled = [
      armPose(this.#arm.from, this.#arm.to, since(this.#arm.at)),
      { nearness: stepNearness(this.#step, since(this.#step.at)) },
    ].reduce(addPoses, REST);
    if (this.#still()) {
      return settled;
    }
    const moving = this.#gestures
      .map(({ name, at }) => gesturePose(name, now - at) ?? {})
      .reduce(addPoses, addPoses(settled, breath(now)));
    return this.#typingSince !== null && this.#isTapping()
      ? addPoses(moving, typing(now - this.#typingSince, 1))
      : moving;
  }

  #gaze(now: number): Gaze {
    if (this.#gestures.some(({ name }) => looksDown(name))) {
      return 'down';
    }
    if (now < this.#look.until) {
      return this.#look.gaze;
    }
    return this.#isTapping() ? 'down' : 'rest';
  }

  #slots(now: number): ActorFrame['slots'] {
    const gaze = this.#gaze(now);
    const [from, to] = [
      { mood: this.#mood.from, gaze },
      { mood: this.#mood.to, gaze },
    ];
    const elapsed = this.#still() ? Infinity : now - this.#mood.at;
    const [brows, eyes, mouth, marks] = SLOTS.map((slot) => slotBetween(slot, from, to, elapsed));
    const shut = !this.#still() && this.#blink.isClosed(now);
    return {
      brows: brows ?? [],
      eyes: shut ? [{ part: CLOSED_EYES, alpha: 1, y: 0 }] : (eyes ?? []),
      mouth: this.#spokenMouth(now) ?? mouth ?? [],
      marks: marks ?? [],
    };
  }

  /** The mouth while the person speaks, once the face has come to its mood; else `null`. */
  #spokenMouth(now: number): readonly ShownPart[] | null {
    const { at, until } = this.#speech;
    if (this.#still() || now >= until || now < this.#mood.at + MOOD_CHANGE_MS) {
      return null;
    }
    return [{ part: speakingMouth(this.#mood.to, now - at), alpha: 1, y: 0 }];
  }
}
