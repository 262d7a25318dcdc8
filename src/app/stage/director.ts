/**
 * Turns snapshots into what is to be seen at each moment.
 *
 * Pure but for the state it keeps: it is given the time and chance, and draws nothing. The scene
 * asks it for a frame and enacts that.
 */
import type { Direction } from '../../core/story/turn.ts';
import type { PersonOnStage, StageSnapshot } from '../session/stage-snapshot.ts';
import { Actor, type ActorFrame } from './actor.ts';
import type { Ambience } from './ambience.ts';
import { Camera } from './camera.ts';
import { Curtain } from './curtain.ts';
import type { BackgroundManifest } from './manifest.ts';
import { RoomLight } from './room-light.ts';
import type { SpeechRole } from './speech.ts';
import type { Point } from './view.ts';

/** A set in the light of one time of day. */
export type LitPlace = {
  readonly manifest: BackgroundManifest;
  /** A light of the manifest. */
  readonly light: string;
};

export type StageFrame = {
  /** `null` shows the quiet gradient. */
  readonly place: LitPlace | null;
  /** How far the light is up, 0 to 1. */
  readonly light: number;
  readonly ambience: Ambience;
  /** The story's time, which the clocks on the walls show. */
  readonly clock: string;
  readonly zoom: number;
  readonly shake: Point;
  readonly actors: readonly ActorFrame[];
};

const NOTHING: StageSnapshot = {
  background: '',
  clock: '',
  trust: 50,
  people: [],
  cues: { number: -1, directions: [], speaker: '' },
  busy: false,
};

/** What reminds of the stage in tests. */
export type OnStage = {
  readonly set: string;
  readonly light: string;
  readonly clock: string;
  readonly people: readonly { readonly id: string; readonly mood: string }[];
};

export class Director {
  readonly #random: () => number;
  readonly #camera = new Camera();
  readonly #curtain: Curtain<LitPlace>;
  readonly #light: RoomLight;
  #still: boolean;
  #snapshot: StageSnapshot = NOTHING;
  #enacted = -1;
  #actors: Actor[] = [];

  /** @param random - yields 0 to 1; it times blinks and nothing else. */
  constructor(still: boolean, random: () => number) {
    this.#still = still;
    this.#random = random;
    this.#curtain = new Curtain(() => this.#still);
    this.#light = new RoomLight(() => this.#still);
  }

  /** Reduced motion: nothing moves by itself, and changes are made at once. */
  setStill(still: boolean): void {
    this.#still = still;
  }

  /** The place that is on stage or will be when the light comes up, or `null`. */
  get coming(): LitPlace | null {
    return this.#curtain.coming;
  }

  /** Goes over to another place as soon as the light is down; to none if it cannot be shown. */
  changeTo(place: LitPlace | null, now: number): void {
    this.#curtain.change(place, now);
  }

  /** Takes a new snapshot; cues with a number seen before are not enacted again. */
  apply(snapshot: StageSnapshot, now: number): void {
    this.#snapshot = snapshot;
    this.#light.follow(snapshot.trust, now);
    if (this.#curtain.shown?.manifest.id === snapshot.background) {
      this.#catchUp(now);
    }
  }

  frame(now: number): StageFrame {
    if (this.#curtain.exchange(now)) {
      this.#actors = [];
      this.#camera.direct('wide', now, true);
      this.#catchUp(now);
    }
    this.#actors = this.#actors.filter((actor) => !actor.hasLeft(now));
    return {
      place: this.#curtain.shown,
      light: this.#curtain.lightAt(now),
      ambience: this.#light.at(now),
      clock: this.#snapshot.clock,
      zoom: this.#camera.zoomAt(now),
      shake: this.#camera.shakeAt(now),
      actors: this.#actors.map((actor) => actor.frame(now)),
    };
  }

  /** Whether anything but breath and eyelids moves. */
  isMoving(now: number): boolean {
    return (
      this.#curtain.isMoving(now) ||
      this.#camera.isMoving(now) ||
      this.#light.isMoving(now) ||
      this.#actors.some((actor) => actor.isMoving(now))
    );
  }

  /** Whether anybody breathes. */
  isAlive(): boolean {
    return !this.#still && this.#actors.length > 0;
  }

  /** When somebody next blinks, or `Infinity`. */
  nextBlink(): number {
    return this.#still ? Infinity : Math.min(...this.#actors.map(({ nextBlink }) => nextBlink));
  }

  onStage(): OnStage {
    const place = this.#curtain.shown;
    return {
      set: place?.manifest.id ?? '',
      light: place?.light ?? '',
      clock: this.#snapshot.clock,
      people: this.#actors.map(({ id, mood }) => ({ id, mood })),
    };
  }

  /** Brings people, moods and cues up to the latest snapshot. */
  #catchUp(now: number): void {
    const place = this.#curtain.shown;
    if (place === null || place.manifest.id !== this.#snapshot.background) {
      return;
    }
    const seen = this.#snapshot.people.filter(({ drawing }) => drawing in place.manifest.drawings);
    for (const actor of this.#actors) {
      if (!seen.some(({ id }) => id === actor.id)) {
        actor.leave(now);
      }
    }
    const walking = this.#actors.length > 0 || this.#curtain.lightAt(now) === 1;
    for (const person of seen) {
      this.#bringUp(person, this.#freePlace(person.id, place.manifest), walking, now);
    }
    this.#enact(now);
  }

  /** The first place where nobody else stays, or the last one. */
  #freePlace(person: string, { places }: BackgroundManifest): number {
    const others = this.#actors.filter(({ id, isLeaving }) => id !== person && !isLeaving);
    const free = places.findIndex((_, at) => !others.some(({ place }) => place === at));
    return free < 0 ? places.length - 1 : free;
  }

  #bringUp(person: PersonOnStage, place: number, walking: boolean, now: number): void {
    let actor = this.#actors.find(({ id }) => id === person.id);
    if (actor === undefined || actor.isLeaving) {
      const phone = this.#curtain.shown?.manifest.phone ?? false;
      actor = new Actor({ person, place, phone, walking }, now, {
        random: this.#random,
        still: () => this.#still,
      });
      this.#actors = [...this.#actors.filter(({ id }) => id !== person.id), actor];
    }
    actor.setMood(person.mood, now);
    actor.setRole(this.#roleOf(person), now);
    actor.setTyping(this.#snapshot.busy && this.#typist() === person.id, now);
  }

  /** Somebody who speaks to nobody but the player need not be told from anybody. */
  #roleOf({ speaking }: PersonOnStage): SpeechRole {
    const { people } = this.#snapshot;
    if (people.length < 2 || !people.some((person) => person.speaking)) return 'rests';
    return speaking ? 'speaks' : 'listens';
  }

  /** Whoever speaks types; before a line is out, the only person there does. */
  #typist(): string {
    const { people } = this.#snapshot;
    return people.find(({ speaking }) => speaking)?.id ?? people[0]?.id ?? '';
  }

  #enact(now: number): void {
    const { cues } = this.#snapshot;
    if (cues.number <= this.#enacted) {
      return;
    }
    this.#enacted = cues.number;
    const { speaker, aloudMs = 0 } = cues;
    this.#actors.find(({ id }) => id === speaker)?.speak(aloudMs, now);
    for (const direction of cues.directions) {
      this.#direct(direction, cues.speaker, now);
    }
  }

  #direct({ key, value, person }: Direction, speaker: string, now: number): void {
    const actor = this.#actors.find(({ id }) => id === (person ?? speaker));
    switch (key) {
      case 'camera':
        this.#camera.direct(value, now, this.#still);
        return;
      case 'gesture':
        actor?.gesture(value, now);
        return;
      case 'look':
        actor?.look(value, now);
        return;
      case 'enter':
      case 'exit':
      case 'sound':
        // Who is there follows from the snapshot itself; sound has its own view of the session.
        return;
    }
  }
}
