/**
 * The one door to Phaser.
 *
 * The build answers this import with the few modules that the stage uses (`cli/phaser-modules.ts`):
 * half the bytes of the whole engine. A name added here must be added there.
 */
export { BlendModes, CANVAS, Game, Scale, Scene, WEBGL } from 'phaser';
