import type { GameObjects, Scene } from 'phaser';
import type { ActorFrame } from './actor.ts';
import { SLOTS, type ShownPart, type Slot } from './face.ts';
import type { PartFrame } from './manifest.ts';
import type { Transform } from './view.ts';

/** Where the head turns on the neck, in units of the drawing below its middle. */
const NECK = 120;
/** Where the arm turns, at the elbow. */
const ELBOW = { x: 200, y: 560 };
/** A part on its way out and one on its way in. */
const IMAGES_PER_SLOT = 2;

/** The textures of a person: the sheet of parts and where each is on it. */
export type PersonTexture = {
  readonly key: string;
  readonly parts: Readonly<Record<string, PartFrame>>;
};

/** A person on Phaser's display list: body, arm and head, each with its own movement. */
export class PersonView {
  readonly root: GameObjects.Container;
  readonly #texture: PersonTexture;
  readonly #body: GameObjects.Image;
  readonly #arm: GameObjects.Container;
  readonly #head: GameObjects.Container;
  readonly #slots: Readonly<Record<Slot, readonly GameObjects.Image[]>>;

  constructor(scene: Scene, texture: PersonTexture) {
    this.#texture = texture;
    const image = (part: string, below = { x: 0, y: 0 }): GameObjects.Image => {
      const [x, y, width, height] = this.#boxOf(part);
      return scene.add
        .image(x - below.x, y - below.y, texture.key, part)
        .setOrigin(0)
        .setDisplaySize(width, height);
    };
    const pair = (): GameObjects.Image[] =>
      Array.from({ length: IMAGES_PER_SLOT }, () =>
        scene.add.image(0, 0, texture.key).setOrigin(0).setVisible(false),
      );
    this.#slots = { brows: pair(), eyes: pair(), mouth: pair(), marks: pair() };
    this.#body = image('body');
    this.#arm = scene.add.container(ELBOW.x, ELBOW.y, image('arm', ELBOW));
    const { marks, eyes, brows, mouth } = this.#slots;
    const neck = { x: 0, y: NECK };
    this.#head = scene.add.container(0, NECK, [
      image('head', neck),
      ...marks,
      ...eyes,
      ...brows,
      ...mouth,
      image('hair', neck),
    ]);
    this.root = scene.add.container(0, 0, [this.#body, this.#arm, this.#head]);
  }

  /** Moves everything to where the frame has it; parts that have not changed are not touched. */
  show(frame: ActorFrame, transform: Transform, mirrored = false): void {
    const { pose } = frame;
    this.root.setPosition(transform.x, transform.y);
    const scale = transform.scale * (1 + pose.nearness);
    this.root.setScale(mirrored ? -scale : scale, scale);
    this.#body.setY(this.#boxOf('body')[1] + pose.bodyY);
    this.#arm.setVisible(frame.hand);
    this.#arm.setPosition(ELBOW.x, ELBOW.y + pose.bodyY + pose.armY).setRotation(pose.armTurn);
    this.#head.setPosition(pose.headX, NECK + pose.bodyY + pose.headY).setRotation(pose.headTurn);
    for (const slot of SLOTS) {
      this.#showSlot(slot, frame.slots[slot]);
    }
  }

  destroy(): void {
    this.root.destroy(true);
  }

  #showSlot(slot: Slot, shown: readonly ShownPart[]): void {
    for (const [index, image] of this.#slots[slot].entries()) {
      const part = shown[index];
      image.setVisible(part !== undefined);
      if (part !== undefined) {
        this.#showPart(image, part);
      }
    }
  }

  #boxOf(part: string): PartFrame['box'] {
    return this.#texture.parts[part]?.box ?? [0, 0, 0, 0];
  }

  #showPart(image: GameObjects.Image, { part, alpha, y: below }: ShownPart): void {
    const [x, y, width, height] = this.#boxOf(part);
    if (image.frame.name !== part) {
      image.setFrame(part);
      image.setDisplaySize(width, height);
    }
    image.setPosition(x, y - NECK + below).setAlpha(alpha);
  }
}
