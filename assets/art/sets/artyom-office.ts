/**
 * The other side of the chat: a half-furnished office high above a town.
 *
 * Boxes still packed, a chair in its foil, the seating plan on the wall with three seats of sixty
 * taken. Its one lamp lights the desk by night; the window does so by day.
 */
import { DAY_LIGHT, DUSK_LIGHT, NIGHT_LIGHT, type Light } from '../light.ts';
import { beam, veil, warmth } from './atmosphere.ts';
import { OFFICE_PALETTES, type OfficePalette } from './office-palette.ts';
import { glow, plant, skylines } from './scenery.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
  circle,
  clipped,
  ellipse,
  gradientPath,
  gradientRect,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';

const WINDOW = 'M-60,84 H648 V586 H-60Z';
const STARS: readonly (readonly [x: number, y: number])[] = [
  [60, 120],
  [150, 170],
  [240, 112],
  [330, 190],
  [420, 130],
  [505, 166],
  [585, 118],
  [610, 210],
  [118, 230],
  [280, 250],
  [462, 236],
];

function stars({ stars: opacity }: OfficePalette): string {
  return opacity === 0
    ? ''
    : STARS.map(([x, y], index) =>
        circle([x, y, index % 3 === 0 ? 2 : 1.3], '#dfe8ff', {
          opacity: (opacity * (0.35 + 0.1 * (index % 5))).toFixed(2),
        }),
      ).join('');
}

function town({ houses, lamps }: OfficePalette): string {
  const rows = [
    { ground: 590, height: [130, 250], width: [44, 86], seed: 11 },
    { ground: 592, height: [80, 190], width: [54, 104], seed: 23 },
    { ground: 594, height: [30, 110], width: [70, 130], seed: 37 },
  ] as const;
  return skylines(
    { from: -60, to: 680, lamps },
    rows.map((row, index) => {
      const [colour, lit] = houses[index] ?? ['#000000', 0];
      return { ...row, colour, lit };
    }),
  );
}

function view(palette: OfficePalette): string {
  const { disc } = palette;
  return clipped(
    gradientRect([-60, 60, 740, 560], linearGradient(palette.sky)) +
      stars(palette) +
      glow([disc.x, disc.y, 190], disc.halo, disc.haloOpacity) +
      circle([disc.x, disc.y, 34], disc.colour) +
      circle([disc.x + 11, disc.y - 6, 7], disc.spots) +
      circle([disc.x - 10, disc.y + 10, 5], disc.spots) +
      town(palette) +
      glow([330, 600, 400], palette.horizon, palette.horizonOpacity, 0.6) +
      path('M-20,84 H120 L-20,420Z', '#ffffff', { opacity: palette.glare }) +
      path('M300,84 H420 L120,590 H0Z', '#ffffff', { opacity: palette.glare * 0.85 }),
    WINDOW,
  );
}

const outside = (palette: OfficePalette): string =>
  gradientRect([-60, -60, 1560, 1020], linearGradient(palette.wall)) + view(palette);

function windowFrame({ frame, sill, blind, blindEdge }: OfficePalette): string {
  const slats = [0, 1, 2, 3, 4, 5]
    .map((row) => rect([-60, 88 + row * 9, 704, 6], blind, { opacity: 0.9 }))
    .join('');
  return (
    rect([-60, 74, 720, 14], frame) +
    rect([644, 74, 16, 530], frame) +
    rect([212, 84, 10, 504], frame) +
    rect([436, 84, 10, 504], frame) +
    rect([-60, 584, 740, 18], sill) +
    rect([-60, 600, 740, 10], frame) +
    slats +
    rect([-60, 84, 704, 4], blindEdge, { opacity: 0.5 })
  );
}

/** Rows of seats on the plan; the first three of the left room are taken. */
function seats(ink: string, mark: string): string {
  const seat = (x: number, y: number, fill: string): string =>
    rect([x, y, 18, 9], fill, { rx: 2, stroke: ink, 'stroke-width': 1.6 });
  const rows = [0, 1, 2, 3];
  return rows
    .flatMap((row) => [
      ...[0, 1, 2].map((column) =>
        seat(716 + column * 28, 222 + row * 20, row === 0 ? mark : 'none'),
      ),
      ...[0, 1].map((column) => seat(818 + column * 28, 222 + row * 20, 'none')),
    ])
    .join('');
}

function seatingPlan({ planPaper, planInk, planMark }: OfficePalette): string {
  return group(
    rect([694, 148, 196, 172], planPaper) +
      rect([706, 160, 172, 148], 'none', { stroke: planInk, 'stroke-width': 2 }) +
      stroke('M706,212 H770 M798,212 H878 M806,212 V308', planInk, 2) +
      seats(planInk, planMark) +
      stroke('M716,176 h70 M716,188 h44', planInk, 4) +
      circle([700, 154, 5], '#e2574c') +
      circle([884, 154, 5], '#e2574c'),
    { transform: 'rotate(-1.2 790 240)' },
  );
}

const BOOKS: readonly (readonly [x: number, width: number])[] = [
  [700, 22],
  [724, 18],
  [744, 26],
  [772, 16],
  [790, 22],
  [816, 18],
];

function shelf({ frame, books, leaves, pot }: OfficePalette): string {
  const spines = BOOKS.map(([x, width], index) => {
    const lower = (index % 3) * 6;
    return rect([x, 320 + lower, width, 32 - lower], books[index] ?? frame);
  }).join('');
  return rect([690, 352, 230, 9], frame) + spines + plant([884, 350, 0.34], leaves, pot);
}

function cartons({ boxes: [front, edge, tape, side], label }: OfficePalette): string {
  return (
    path('M-60,520 H150 V800 H-60Z', front) +
    path('M-60,520 H150 V536 H-60Z', edge) +
    rect([52, 520, 26, 280], tape) +
    path('M150,520 L176,508 V800 H150Z', side) +
    rect([-6, 580, 40, 26], label, { opacity: 0.35 }) +
    path('M-60,430 H108 V520 H-60Z', front) +
    path('M-60,430 H108 V520 H-60Z', edge, { opacity: 0.25 }) +
    path('M108,430 L130,420 V514 L108,520Z', side) +
    rect([36, 430, 20, 90], tape)
  );
}

function wrappedChair({ chair: [shell, seat, foil], frame }: OfficePalette): string {
  return (
    path('M196,560 C190,500 214,462 256,462 C300,462 320,500 314,560 L306,640 H204Z', shell) +
    path('M206,560 C204,512 222,478 256,478 C290,478 306,512 302,560Z', seat) +
    stroke('M214,470 C240,510 280,500 300,476 M204,560 C240,590 280,584 306,556', foil, 3, {
      opacity: 0.35,
    }) +
    rect([248, 640, 16, 130], frame)
  );
}

const lampStand = ({ lampArm }: OfficePalette): string =>
  ellipse([862, 694, 64, 13], '#080b1c', { opacity: 0.45 }) +
  ellipse([862, 688, 54, 12], '#c0572f') +
  ellipse([862, 684, 54, 11], '#e06f3e') +
  stroke('M862,684 L906,560 L812,446', lampArm, 8) +
  stroke('M860,682 L903,560 L810,448', '#ffffff', 2, { opacity: 0.5 }) +
  circle([906, 560, 9], '#e06f3e');

/** Stands before its own light, so that the glow never pales it. */
const lampHead = ({ lampShade: [shade, litShade, bulb], lampLight }: OfficePalette): string =>
  group(
    path('M-44,14 C-40,-26 -18,-40 0,-40 C18,-40 40,-26 44,14Z', shade) +
      path('M4,-40 C20,-38 40,-26 44,14 H18 C18,-10 14,-28 4,-40Z', litShade) +
      ellipse([0, 14, 44, 9], lampLight === 0 ? '#d9cfbd' : bulb),
    { transform: 'translate(786,448) rotate(40)' },
  );

/** The laptop's back: its screen faces him. */
const laptop = ({ laptop: [rim, lid, base] }: OfficePalette): string =>
  path('M560,700 L596,600 H742 L770,700Z', rim) +
  path('M600,606 H738 L764,694 H568Z', lid) +
  path('M556,700 H774 L786,712 H546Z', base);

function mug({ mug: [side, litSide], lampArm }: OfficePalette): string {
  return group(
    stroke('M24,10 C40,8 40,30 21,30', side, 5) +
      path('M-24,0 H24 L20,44 C18,50 -18,50 -20,44Z', side) +
      path('M4,0 H24 L20,44 C19,48 8,49 2,49Z', litSide, { opacity: 0.8 }) +
      ellipse([0, 0, 24, 6], '#4a2a22') +
      stroke('M-6,-14 C-14,-28 4,-36 -4,-54 M8,-12 C2,-24 16,-34 10,-48', lampArm, 3, {
        opacity: 0.28,
      }),
    { transform: 'translate(1000,668)' },
  );
}

/** Upholstery samples fanned out on the desk. */
const swatchFan = ({ swatches }: OfficePalette): string =>
  group(
    swatches
      .map((colour, index) =>
        rect([-10, -34, 44, 52], colour, {
          rx: 3,
          transform: `rotate(${-34 + index * 22} 10 18)`,
        }),
      )
      .join(''),
    { transform: 'translate(900,700) rotate(6)' },
  );

const desk = (palette: OfficePalette): string =>
  gradientPath('M-60,678 C300,664 1100,664 1500,678 V960 H-60Z', linearGradient(palette.desk)) +
  stroke('M-60,678 C300,664 1100,664 1500,678', palette.deskEdge, 3, { opacity: 0.6 }) +
  (palette.daylight > 0 ? sunOnDesk(palette) : '') +
  lampStand(palette) +
  laptop(palette) +
  mug(palette) +
  swatchFan(palette);

function lightOfLamp(opacity: number): string {
  const cone = linearGradient([
    [0, '#ffd58a', 0.85 * opacity],
    [0.5, '#ffb765', 0.28 * opacity],
    [1, '#ff9c55', 0],
  ]);
  return (
    gradientPath(
      'M748,470 L826,424 C930,520 960,640 980,720 L470,720 C560,620 680,530 748,470Z',
      cone,
    ) +
    glow([784, 452, 150], '#ffdca0', 0.9 * opacity) +
    glow([720, 700, 340], '#ffb062', 0.6 * opacity, 0.3)
  );
}

/** The panes of the window, thrown across the desk. */
function sunOnDesk({ daylight: opacity, daylightColour }: OfficePalette): string {
  const fading = linearGradient([
    [0, daylightColour, opacity],
    [1, daylightColour, opacity * 0.25],
  ]);
  return [
    'M-60,686 H196 L40,960 H-60Z',
    'M214,684 H424 L330,960 H66Z',
    'M442,682 H640 L620,960 H360Z',
  ]
    .map((pane) => gradientPath(pane, fading))
    .join('');
}

/** Daylight spilling round the window's edge. */
const daylight = ({ daylight: opacity, daylightColour }: OfficePalette): string =>
  glow([330, 330, 620], daylightColour, opacity * 0.7, 0.8);

function room(palette: OfficePalette, dark: string, people: Light): LitSet {
  const byLamp = palette.lampLight > 0;
  return {
    dark,
    light: people,
    behind: [
      scenery('outside', 0.15, outside(palette)),
      scenery('window', 0.35, windowFrame(palette) + seatingPlan(palette) + shelf(palette)),
      ...(palette.daylight > 0 ? [light('daylight', 0.35, daylight(palette))] : []),
      scenery('boxes', 0.55, cartons(palette) + wrappedChair(palette)),
    ],
    before: [
      scenery('desk', 1, desk(palette)),
      ...(byLamp ? [beam('lamp', 1, lightOfLamp(palette.lampLight))] : []),
      scenery('lampshade', 1, lampHead(palette)),
      warmth(
        byLamp ? glow([740, 560, 520], '#ff9a4a', 0.5) : glow([180, 320, 620], '#ffd9a0', 0.5),
      ),
      scenery('leaves', 1.3, plant([20, 930, 2], palette.foreground)),
      veil(palette.veil, [640, 420, 980], palette.veilStrength),
    ],
  };
}

export const ARTYOM_OFFICE: Background = {
  id: 'artyom-office',
  lights: {
    night: room(OFFICE_PALETTES.night, '#050818', NIGHT_LIGHT),
    dusk: room(OFFICE_PALETTES.dusk, '#140f2a', DUSK_LIGHT),
    day: room(OFFICE_PALETTES.day, '#1b2638', DAY_LIGHT),
  },
  phases: { day: 'day', dusk: 'dusk', night: 'night' },
  gradient: ['#0b1433', '#2a2038'],
  places: [{ x: 428, y: 300, scale: 0.82 }],
  posing: [['artyom', 'neutral']],
  phone: true,
};
