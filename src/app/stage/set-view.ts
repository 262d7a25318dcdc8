import type { GameObjects, Scene } from 'phaser';
import { assertNever } from '../../core/base/assert-never.ts';
import { BlendModes } from './phaser.ts';
import type { ActorFrame } from './actor.ts';
import type { Ambience } from './ambience.ts';
import { handsOf, type ClockHands } from './clock-hands.ts';
import type { LitPlace, StageFrame } from './director.ts';
import type { Painted } from './dirty.ts';
import type { Box, Sheet } from './manifest.ts';
import { PersonView, type PersonTexture } from './person-view.ts';
import { transformOf, type Transform, type View } from './view.ts';

/** A sheet with its texture. */
export type SheetTexture = { readonly sheet: Sheet; readonly key: string; readonly box: Box };

/** Everything of a set that is in the renderer's memory. */
export type LoadedSet = {
  readonly place: LitPlace;
  /** Back to front. */
  readonly sheets: readonly SheetTexture[];
  /** By drawing. */
  readonly people: ReadonlyMap<string, PersonTexture>;
};

type SheetView = { readonly texture: SheetTexture; readonly image: GameObjects.Image };

/** How far to the side somebody is who has walked out of the picture, in units of the set. */
const OUT_OF_PICTURE = 760;
/** What a person covers in any gesture, in units of the drawing around the middle of the head. */
const COVER: Box = [-310, -280, 620, 940];

let views = 0;

/** One set with its people on Phaser's display list. */
export class SetView {
  readonly loaded: LoadedSet;
  readonly #scene: Scene;
  readonly #sheets: readonly SheetView[];
  readonly #people = new Map<string, PersonView>();
  readonly #stand: GameObjects.Container;
  /** Tells this view from every other, also of the same place. */
  readonly #number = (views += 1);

  constructor(scene: Scene, loaded: LoadedSet) {
    this.#scene = scene;
    this.loaded = loaded;
    const place = (texture: SheetTexture): SheetView => {
      const { blend } = texture.sheet;
      const image = scene.add.image(0, 0, texture.key).setOrigin(...originOf(texture));
      if (blend !== 'normal') {
        image.setBlendMode(blend === 'screen' ? BlendModes.SCREEN : BlendModes.MULTIPLY);
      }
      return { texture, image };
    };
    const behind = loaded.sheets.filter(({ sheet }) => !sheet.before).map(place);
    this.#stand = scene.add.container(0, 0);
    const before = loaded.sheets.filter(({ sheet }) => sheet.before).map(place);
    this.#sheets = [...behind, ...before];
  }

  /**
   * Lays out sheets and people for one moment.
   *
   * @returns what the canvas will show.
   */
  show(view: View, { ambience, clock, actors }: StageFrame): Painted {
    const hands = handsOf(clock);
    for (const { texture, image } of this.#sheets) {
      const { sheet, box } = texture;
      const { x, y, scale } = transformOf(view, sheet.depth);
      const [left, top] = sheet.pivot ?? box;
      image.setPosition(x + left * scale, y + top * scale);
      image.setDisplaySize(box[2] * scale, box[3] * scale);
      image.setRotation(turnOf(sheet, hands));
      image.setAlpha(opacityOf(sheet, ambience));
    }
    this.#removeGone(actors);
    const people = actors.map((actor) => this.#showPerson(actor, view));
    return { scenery: JSON.stringify([this.#number, view, ambience, hands]), people };
  }

  destroy(): void {
    for (const { image } of this.#sheets) {
      image.destroy();
    }
    this.#stand.destroy(true);
    this.#people.clear();
  }

  #removeGone(actors: readonly ActorFrame[]): void {
    for (const [id, person] of this.#people) {
      if (!actors.some((actor) => actor.id === id)) {
        person.destroy();
        this.#people.delete(id);
      }
    }
  }

  #showPerson(actor: ActorFrame, view: View): Box {
    const texture = this.loaded.people.get(actor.drawing);
    const { manifest } = this.loaded.place;
    const place = manifest.places[actor.place];
    if (texture === undefined || place === undefined) {
      return [0, 0, 0, 0];
    }
    let person = this.#people.get(actor.id);
    if (person === undefined) {
      person = new PersonView(this.#scene, texture);
      this.#people.set(actor.id, person);
      this.#stand.add(person.root);
    }
    const { x, y, scale } = transformOf(view, manifest.peopleDepth);
    const transform = {
      x: x + (place.x - actor.away * OUT_OF_PICTURE) * scale,
      y: y + place.y * scale,
      scale: scale * place.scale,
    };
    person.show(actor, transform, place.mirrored);
    return coverOf(transform);
  }
}

/** What a sheet turns about, as fractions of its own size: its pivot, else its corner. */
function originOf({ sheet: { pivot }, box }: SheetTexture): [x: number, y: number] {
  return pivot === undefined
    ? [0, 0]
    : [(pivot[0] - box[0]) / box[2], (pivot[1] - box[1]) / box[3]];
}

function turnOf({ role }: Sheet, hands: ClockHands): number {
  if (role === 'hour-hand') return hands.hour;
  return role === 'minute-hand' ? hands.minute : 0;
}

const coverOf = ({ x, y, scale }: Transform): Box => [
  x + COVER[0] * scale,
  y + COVER[1] * scale,
  COVER[2] * scale,
  COVER[3] * scale,
];

function opacityOf({ role }: Sheet, { lamp, warmth }: Ambience): number {
  switch (role) {
    case 'lamp':
      return lamp;
    case 'warmth':
      return warmth;
    case 'scenery':
    case 'veil':
    case 'hour-hand':
    case 'minute-hand':
      return 1;
    default:
      return assertNever(role);
  }
}
