import { expect, test } from 'vitest';
import { rendererFor } from '../../../src/app/stage/renderer.ts';

test.each([
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', 'webgl'],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)', 'webgl'],
  ['Adreno (TM) 650', 'webgl'],
  ['', 'webgl'],
  [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'canvas',
  ],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', 'canvas'],
  ['Microsoft Basic Render Driver', 'canvas'],
  ['Google SwiftShader', 'canvas'],
  ['Apple Software Renderer', 'canvas'],
  [null, 'canvas'],
] as const)('%s draws with %s', (driver, renderer) => {
  expect(rendererFor(driver)).toBe(renderer);
});
