/** Phaser from its own source modules: the package as it is shipped cannot be shaken. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
const ENTRY = '\0phaser-modules';

/** What the stage imports by name. */
const EXPORTS: Readonly<Record<string, string>> = {
  BlendModes: 'renderer/BlendModes.js',
  Game: 'core/Game.js',
  Scale: 'scale/index.js',
  Scene: 'scene/Scene.js',
};

/**
 * What registers itself when it is loaded.
 *
 * The renderer comes first: Phaser's modules require each other in circles, and from any other
 * beginning some class would extend one that is not there yet.
 */
const REGISTERED = [
  'renderer/index.js',
  'cameras/2d/CameraManager.js',
  'events/EventEmitter.js',
  'gameobjects/DisplayList.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'gameobjects/UpdateList.js',
  'gameobjects/container/ContainerFactory.js',
  'gameobjects/image/ImageFactory.js',
  'scene/ScenePlugin.js',
];

/** Flags that Phaser's own build sets; the stage has both renderers and nothing else. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const FLAG = new RegExp(`\\btypeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');

type Patch = { readonly module: string; readonly from: string; readonly to: string };

/**
 * Probes that Phaser runs while it is loaded, each drawing on a canvas of its own: together they
 * take longer than all the rest. The stage has asked for WebGL itself by then, and browsers that
 * run it can screen.
 */
const PATCHES: readonly Patch[] = [
  {
    module: 'device/CanvasFeatures.js',
    from: 'module.exports = init();',
    to: 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };',
  },
  {
    module: 'device/Features.js',
    from: 'Features.webGL = testWebGL();',
    to: 'Features.webGL = Boolean(window.WebGLRenderingContext);',
  },
];

function patched(code: string, id: string): string {
  return PATCHES.filter(({ module }) => id === join(SOURCE, module)).reduce(
    (text, { module, from, to }) => {
      if (!text.includes(from)) {
        throw new Error(`Phaser's ${module} has no "${from}" to replace.`);
      }
      return text.replace(from, to);
    },
    code,
  );
}

const source = (module: string): string => JSON.stringify(join(SOURCE, module));

const entry = (): string =>
  [
    ...REGISTERED.map((module) => `import ${source(module)};`),
    ...Object.entries(EXPORTS).map(
      ([name, module]) => `export { default as ${name} } from ${source(module)};`,
    ),
    `import constants from ${source('const.js')};`,
    'export const { CANVAS, WEBGL } = constants;',
  ].join('\n');

/** Answers `import 'phaser'` with the modules that the stage uses. */
export const phaserModules = (): Plugin => ({
  name: 'phaser-modules',
  enforce: 'pre',
  resolveId: (id) => (id === 'phaser' ? ENTRY : null),
  load: (id) => (id === ENTRY ? entry() : null),
  transform: (code, id) =>
    id.startsWith(SOURCE)
      ? {
          code: patched(code, id).replace(FLAG, (_, flag: string) => String(FLAGS[flag])),
          map: null,
        }
      : null,
});
