import { multiply } from './colour.ts';
import type { Light } from './light.ts';
import { clipped, group, horizontalRamp, mask, path, rect, type Box } from './svg.ts';

/** How a cut-paper shape takes the light. */
export type Lighting = {
  /** A path; its overlap with the shape lies in shade. */
  readonly shade?: string;
  /** What is painted on the shape before the shade falls on it. */
  readonly painted?: string;
  /** How far the bright edge reaches inward, or `false` for none. */
  readonly rim?: readonly [dx: number, dy: number] | false;
};

const REGION: Box = [-420, -320, 900, 1200];
/** The bright edge fades in from left to right between these x positions: light comes from the right. */
const RIM_FADE = [-30, 50] as const;

function rimOf(d: string, [dx, dy]: readonly [number, number], light: Light): string {
  const ramp = horizontalRamp(
    [
      [0, '#000000'],
      [1, '#000000', 0],
    ],
    ...RIM_FADE,
  );
  const edge = mask(
    path(d, '#ffffff') +
      path(d, '#000000', { transform: `translate(${dx},${dy})` }) +
      rect(REGION, ramp.url),
    REGION,
  );
  return (
    ramp.markup + edge.markup + path(d, light.rim, { opacity: light.rimOpacity, mask: edge.url })
  );
}

/** A flat shape with one shadow and one bright edge, the manner of all people here. */
export function lit(d: string, colour: string, light: Light, how: Lighting = {}): string {
  const { shade = '', painted = '', rim = [-7, 4] } = how;
  const shadow = shade === '' ? '' : path(shade, light.shade, { blend: 'multiply' });
  return group(
    clipped(path(d, multiply(colour, light.key)) + painted + shadow, d) +
      (rim === false ? '' : rimOf(d, rim, light)),
  );
}
