/** Canvas or WebGL: chosen before Phaser starts, for Phaser would take slow software WebGL. */

export type Renderer = 'canvas' | 'webgl';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * The renderer for what the graphics driver calls itself; `null` means that there is no WebGL.
 *
 * WebGL drawn by the processor runs at a tenth of the speed of Canvas.
 */
export const rendererFor = (driver: string | null): Renderer =>
  driver === null || SOFTWARE.test(driver) ? 'canvas' : 'webgl';

/** Asks the browser for the name of its graphics driver. */
export function probeDriver(): string | null {
  const gl = document.createElement('canvas').getContext('webgl');
  if (gl === null) {
    return null;
  }
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const driver: unknown = gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof driver === 'string' ? driver : '';
}
