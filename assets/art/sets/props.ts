/** Small things that stand on desks and hang on walls in more than one set. */
import { mix } from '../colour.ts';
import { scenery, type SetLayer } from '../set.ts';
import { circle, ellipse, group, path, rect, stroke } from '../svg.ts';

const DIAL_HOURS = Array.from({ length: 12 }, (_, hour) => hour);

/** The middle of a clock and its radius. */
export type ClockPlace = readonly [x: number, y: number, radius: number];

/** A round wall clock without its hands. */
export function clockFace(
  [x, y, radius]: ClockPlace,
  { rim = '#22303f', dial = '#fdfbf5' } = {},
): string {
  const inner = radius - 7;
  const marks = DIAL_HOURS.map((hour) =>
    rect([-2, -(radius - 12), 4, hour % 3 === 0 ? 13 : 7], rim, {
      transform: `rotate(${hour * 30})`,
    }),
  ).join('');
  return group(
    circle([6, 9, radius], '#1d2735', { opacity: 0.22 }) +
      circle([0, 0, radius], rim) +
      circle([0, 0, inner], dial) +
      marks,
    { transform: `translate(${x},${y})` },
  );
}

/**
 * The hands of a wall clock, each a sheet that turns with the story's time.
 *
 * @param still - hours and minutes in still pictures.
 */
export function clockHands(
  [x, y, radius]: ClockPlace,
  depth: number,
  [hours, minutes]: readonly [hours: number, minutes: number],
  { rim = '#22303f', second = '#d9483b' } = {},
): readonly SetLayer[] {
  const rod = (length: number, width: number): string =>
    rect([x - width / 2, y - radius * length, width, radius * length + 8], rim, { rx: width / 2 });
  const hand = (role: 'hour-hand' | 'minute-hand', art: string, turn: number): SetLayer => ({
    ...scenery(role, depth, art),
    role,
    hand: { pivot: [x, y], still: turn },
  });
  const seconds = rect([x - 1.3, y - radius * 0.76, 2.6, radius * 0.76 + 14], second, {
    transform: `rotate(222 ${x} ${y})`,
  });
  return [
    hand('hour-hand', rod(0.5, 8), (hours % 12) * 30 + minutes / 2),
    hand('minute-hand', rod(0.74, 6), minutes * 6),
    scenery('second-hand', depth, seconds + circle([x, y, 5], second)),
  ];
}

/** A cup on a saucer. */
export const cup = (x: number, y: number, colour: string): string =>
  group(
    ellipse([0, 26, 44, 9], '#3a2418', { opacity: 0.35 }) +
      ellipse([0, 22, 42, 9], mix(colour, '#c9c2b6', 0.3)) +
      path('M-24,-14 H24 L18,20 C12,26 -12,26 -18,20Z', colour) +
      path('M6,-14 H24 L18,20 C14,24 8,25 4,25Z', mix(colour, '#8f887c', 0.35)) +
      ellipse([0, -14, 24, 6], '#5a3520') +
      stroke('M24,-6 C38,-8 36,12 20,12', colour, 5),
    { transform: `translate(${x},${y})` },
  );

/** A mug with a handle. */
export const mug = (x: number, y: number, side: string, lit: string): string =>
  group(
    stroke('M24,10 C40,8 40,30 21,30', side, 5) +
      path('M-24,0 H24 L20,44 C18,50 -18,50 -20,44Z', side) +
      path('M4,0 H24 L20,44 C19,48 8,49 2,49Z', lit, { opacity: 0.8 }) +
      ellipse([0, 0, 24, 6], '#4a2a22'),
    { transform: `translate(${x},${y})` },
  );

/** A heap of papers about `sheets` high, a little untidy. */
export function paperStack(x: number, y: number, sheets: number, paper = '#fbf7ec'): string {
  const shaded = mix(paper, '#8a7a64', 0.18);
  return Array.from({ length: sheets }, (_, index) =>
    rect(
      [x - 62 + ((index * 37) % 13) - 6, y - 12 - index * 11, 124, 10],
      index % 3 === 1 ? shaded : paper,
      { transform: `rotate(${((index * 53) % 7) - 3} ${x} ${y - index * 11})` },
    ),
  ).join('');
}

/** A sheet with lines on it that lies on a desk, and a pencil. */
export const notes = (x: number, y: number, paper: string, pencil: string): string =>
  group(
    path('M-66,0 L60,-10 L84,26 L-56,40Z', paper) +
      stroke('M-40,8 L50,2 M-38,18 L44,12 M-34,28 L20,24', mix(paper, '#4a5560', 0.55), 3) +
      stroke('M30,34 L96,6', pencil, 5),
    { transform: `translate(${x},${y})` },
  );

/** A desk telephone with its handset on. */
export function telephone(
  [x, y, scale]: readonly [x: number, y: number, scale: number],
  colour: string,
  lamp = '',
): string {
  const dark = mix(colour, '#0d0f16', 0.4);
  const bright = mix(colour, '#ffffff', 0.2);
  const keys = [0, 1, 2]
    .flatMap((row) =>
      [0, 1, 2].map((column) => rect([2 + column * 17, -26 + row * 12, 12, 8], bright, { rx: 2 })),
    )
    .join('');
  return group(
    ellipse([0, 14, 84, 9], '#17100c', { opacity: 0.35 }) +
      path('M-66,-40 H58 L74,12 H-80Z', colour) +
      path('M-80,12 H74 V20 H-80Z', dark) +
      keys +
      (lamp === '' ? '' : circle([62, -32, 5], lamp)) +
      path(
        'M-66,-52 C-84,-50 -84,-20 -68,-14 H-46 C-38,-20 -44,-30 -40,-36 H-24 C-20,-30 -26,-20 -18,-14 H-6 C6,-24 4,-50 -10,-52Z',
        dark,
      ) +
      path('M-62,-50 H-14 C-8,-46 -8,-42 -12,-40 H-64 C-70,-44 -68,-48 -62,-50Z', bright, {
        opacity: 0.55,
      }) +
      stroke('M-76,0 q-14,6 -6,14 q10,6 -2,12', dark, 4),
    { transform: `translate(${x},${y}) scale(${scale})` },
  );
}

/** A screen on its foot, seen from the front; `content` is drawn on it from its top left corner. */
export function monitor(
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  screen: string,
  content = '',
): string {
  const middle = x + width / 2;
  return (
    rect([x, y, width, height], '#23252d', { rx: 6 }) +
    rect([x + 9, y + 9, width - 18, height - 20], screen, { rx: 2 }) +
    group(content, { transform: `translate(${x + 9},${y + 9})` }) +
    path(`M${middle - 24},${y + height} h48 l10,56 h-68Z`, '#2d3038') +
    rect([middle - 56, y + height + 52, 112, 10], '#3a3e48', { rx: 3 })
  );
}

/** The back of an open laptop. */
export const laptopBack = (
  x: number,
  y: number,
  [rim, lid, base]: readonly [rim: string, lid: string, base: string],
): string =>
  group(
    path('M-102,0 L-66,-100 H80 L108,0Z', rim) +
      path('M-62,-94 H76 L102,-6 H-94Z', lid) +
      path('M-106,0 H112 L124,12 H-116Z', base),
    { transform: `translate(${x},${y})` },
  );

/** Spines of books or files side by side; each is `[width, height, colour]`. */
export function spines(
  x: number,
  floor: number,
  row: readonly (readonly [width: number, height: number, colour: string])[],
): string {
  let left = x;
  return row
    .map(([width, height, colour]) => {
      const spine =
        rect([left, floor - height, width, height], colour) +
        rect([left + width - 5, floor - height, 5, height], '#000000', { opacity: 0.14 });
      left += width + 2;
      return spine;
    })
    .join('');
}

/** Office files with a label and a finger hole. */
export function files(
  x: number,
  floor: number,
  colours: readonly string[],
  { width = 34, height = 120 } = {},
): string {
  return colours
    .map((colour, index) => {
      const left = x + index * (width + 2);
      return (
        rect([left, floor - height, width, height], colour, { rx: 2 }) +
        rect([left + width - 7, floor - height, 7, height], '#000000', { opacity: 0.13 }) +
        rect([left + 7, floor - height + 16, width - 16, 30], '#f6f1e4', { rx: 2 }) +
        circle([left + width / 2 - 1, floor - 26, 6], mix(colour, '#000000', 0.4))
      );
    })
    .join('');
}

/** Lines of writing too far off to read, inside a box. */
export function scribble(
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  ink: string,
  line = 5,
): string {
  const rows = Math.max(1, Math.floor(height / (line * 2.6)));
  return Array.from({ length: rows }, (_, row) =>
    rect(
      [x, y + row * line * 2.6, width * (0.55 + (0.45 * ((row * 37 + 11) % 10)) / 10), line],
      ink,
      { rx: line / 2 },
    ),
  ).join('');
}
