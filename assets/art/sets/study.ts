/**
 * A teacher's study at home: books to the ceiling, a piano under its metronome, a violin on the
 * wall, a laptop open for the lesson, and the router on the shelf with its one red light. In the
 * evening the desk lamp lights it, by day the window.
 */
import { DAY_LIGHT, NIGHT_LIGHT } from '../light.ts';
import { light, scenery, type Background, type LitSet } from '../set.ts';
import {
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
import { backdrop, beam, sunshine, tabletop, veil, warmth } from './atmosphere.ts';
import { BY_THE_HOUR, laterHours } from './office-hours.ts';
import {
  clockFace,
  clockHands,
  laptopBack,
  mug,
  notes,
  paperStack,
  spines,
  type ClockPlace,
} from './props.ts';
import { glow, plant, skylines } from './scenery.ts';
import { STUDY_DAY, STUDY_EVENING, type StudyPalette } from './study-palette.ts';
import { photograph, piano, router, violin } from './study-piano.ts';

const CLOCK: ClockPlace = [742, 150, 44];
const WINDOW = 'M850,90 H1180 V470 H850Z';

/** Nine books on a shelf, each row another. */
function bookRow(
  [x, floor, row]: readonly [number, number, number],
  tones: readonly string[],
): string {
  const books = Array.from({ length: 9 }, (_, index) => {
    const turn = (index * 5 + row * 3) % 7;
    return [
      22 + ((index * 7 + row * 5) % 16),
      62 + ((index * 13 + row * 11) % 28),
      tones[turn] ?? '#34406e',
    ] as const;
  });
  return spines(x, floor, books);
}

const SHELVES = [120, 232, 344, 456, 568];

const bookcase = (
  x: number,
  { bookcase: [frame, recess, shelf, side], books }: StudyPalette,
): string =>
  rect([x - 14, -60, 336, 800], frame) +
  SHELVES.map(
    (floor, row) =>
      rect([x, floor - 100, 308, 100], recess) +
      bookRow([x + 6, floor, row + Math.abs(x)], books) +
      rect([x, floor - 100, 308, 16], '#120a16', { opacity: 0.3 }) +
      rect([x - 8, floor, 324, 10], shelf),
  ).join('') +
  rect([x + 300, -60, 22, 800], side);

/** Panels on the wall, as in old flats. */
const panels = ([line, face]: StudyPalette['moulding']): string =>
  rect([-60, 20, 1580, 8], line) +
  [640, 1220]
    .map((x) => rect([x, 60, 180, 400], 'none', { stroke: line, 'stroke-width': 4, opacity: 0.5 }))
    .join('') +
  rect([-60, 620, 1580, 340], face) +
  rect([-60, 612, 1580, 9], line);

const outside = ({ wall, moulding, sky, houses, lamps }: StudyPalette): string =>
  backdrop(wall) +
  panels(moulding) +
  clipped(
    gradientRect([830, 70, 370, 420], linearGradient(sky)) +
      skylines(
        { from: 840, to: 1190, lamps },
        houses.map(([colour, lit], index) => ({
          ground: 480 + index * 4,
          height: index === 0 ? ([120, 260] as const) : ([50, 150] as const),
          width: index === 0 ? ([70, 110] as const) : ([80, 130] as const),
          colour,
          seed: index === 0 ? 19 : 63,
          lit,
        })),
      ) +
      path('M920,60 H1010 L880,480 H790Z', '#ffffff', { opacity: 0.06 }),
    WINDOW,
  );

const curtain = (
  d: readonly [number, number],
  [cloth, fold, edge]: StudyPalette['curtain'],
): string => {
  const [x, way] = d;
  const at = (offset: number): number => x + way * offset;
  return (
    path(
      `M${x},66 H${at(58)} C${at(62)},200 ${at(36)},330 ${at(18)},392 L${at(34)},520 H${x}Z`,
      cloth,
    ) +
    path(
      `M${at(20)},66 H${at(40)} C${at(42)},200 ${at(24)},330 ${at(12)},392 L${at(18)},520 H${at(6)} C${at(8)},330 ${at(20)},200 ${at(20)},66Z`,
      fold,
    ) +
    stroke(`M${at(56)},70 C${at(60)},200 ${at(36)},330 ${at(18)},390`, edge, 3)
  );
};

const windowFrame = ({
  window: [frame, sill],
  leaves,
  pot,
  curtain: cloth,
  shelf,
}: StudyPalette): string =>
  rect([838, 76, 354, 14], frame) +
  rect([838, 76, 12, 410], frame) +
  rect([1180, 76, 12, 410], frame) +
  rect([1010, 90, 10, 380], frame) +
  rect([850, 210, 330, 8], frame) +
  curtain([822, 1], cloth) +
  curtain([1208, -1], cloth) +
  rect([804, 58, 422, 12], shelf, { rx: 6 }) +
  rect([826, 470, 380, 16], sill) +
  plant([1090, 462, 0.42], leaves, pot);

const wallOf = (tones: StudyPalette): string =>
  windowFrame(tones) +
  violin(tones) +
  photograph(tones) +
  rect([622, -60, 22, 760], '#120a16', { opacity: 0.22 }) +
  bookcase(-36, tones) +
  bookcase(300, tones);

const lampStand = ([brass, bright]: StudyPalette['lamp']): string =>
  ellipse([832, 699, 66, 11], '#120a16', { opacity: 0.35 }) +
  ellipse([850, 694, 58, 12], brass) +
  ellipse([850, 690, 58, 11], bright, { opacity: 0.35 }) +
  stroke('M850,690 C856,610 850,560 806,500', brass, 8) +
  stroke('M848,688 C854,610 848,562 804,502', bright, 2, { opacity: 0.6 });

const lampHead = ([, , shade, side, inside]: StudyPalette['lamp']): string =>
  group(
    path('M-52,18 C-48,-24 -22,-42 0,-42 C22,-42 48,-24 52,18Z', shade) +
      path('M8,-41 C28,-38 48,-22 52,18 H24 C24,-8 18,-28 8,-41Z', side) +
      ellipse([0, 18, 52, 9], inside),
    { transform: 'translate(786,496) rotate(24)' },
  );

function lampLight(): string {
  const cone = linearGradient([
    [0, '#ffdb95', 0.8],
    [0.55, '#ffb765', 0.24],
    [1, '#ff9c55', 0],
  ]);
  return (
    gradientPath('M736,496 L826,536 L980,730 H520Z', cone) +
    glow([776, 512, 150], '#ffe2a8', 0.85) +
    glow([760, 712, 360], '#ffb062', 0.6, 0.28)
  );
}

const desk = ({ desk: wood, deskEdge, lamp, laptop, paper, mug: cup }: StudyPalette): string =>
  tabletop(702, wood, deskEdge) +
  lampStand(lamp) +
  path('M96,736 L128,726 H352 L368,738 L330,752 H110Z', '#120a16', { opacity: 0.3 }) +
  laptopBack(240, 716, laptop) +
  notes(640, 730, paper[0], paper[1]) +
  mug(950, 664, ...cup) +
  paperStack(1090, 716, 5, paper[2]);

const behind = (tones: StudyPalette): LitSet['behind'] => [
  scenery('outside', 0.15, outside(tones)),
  scenery('wall', 0.35, wallOf(tones)),
  scenery('clock', 0.35, clockFace(CLOCK, tones.clock)),
  ...clockHands(CLOCK, 0.35, [16, 55], { rim: tones.clock.rim, second: tones.second }),
  scenery('piano', 0.55, piano(tones) + router(tones)),
];

const lampOn = (shade: StudyPalette['lamp']): LitSet['before'] => [
  beam('lamp', 1, lampLight()),
  scenery('shade', 1, lampHead(shade)),
];

const EVENING: LitSet = {
  dark: '#0b0816',
  light: NIGHT_LIGHT,
  behind: [
    ...behind(STUDY_EVENING),
    light(
      'glow',
      0.55,
      glow([700, 372, 60], '#ff5a45', 0.7) + glow([790, 460, 480], '#ffb062', 0.4),
    ),
  ],
  before: [
    scenery('desk', 1, desk(STUDY_EVENING)),
    ...lampOn(STUDY_EVENING.lamp),
    warmth(glow([740, 540, 520], '#ff9a4a', 0.5)),
    veil('#07040f', [640, 430, 980], 0.56),
  ],
};

/** The sun stands in the window, and falls over the piano towards whoever looks. */
const BEAMS = ['M856,96 H1004 L800,960 H420Z', 'M1024,96 H1176 L1180,960 H860Z'];
const ON_DESK = ['M640,708 L820,702 L690,900 H420Z', 'M880,701 L1060,702 L1080,900 H800Z'];

const DAY: LitSet = {
  dark: '#2c241e',
  light: DAY_LIGHT,
  behind: [
    ...behind(STUDY_DAY),
    light(
      'sun',
      0.55,
      sunshine(BEAMS, '#ffefc8', 0.24) +
        glow([1010, 260, 460], '#fff0c8', 0.36) +
        glow([700, 372, 36], '#ff5a45', 0.5),
    ),
  ],
  before: [
    scenery('desk', 1, desk(STUDY_DAY)),
    beam('sun-on-desk', 1, sunshine(ON_DESK, '#ffe9bd', 0.4, 0.08)),
    scenery('shade', 1, lampHead(STUDY_DAY.lamp)),
    warmth(glow([760, 440, 560], '#ffcf94', 0.34)),
    veil('#24180f', [700, 420, 980], 0.5),
  ],
};

/** Before it is dark the lamp is lit; the sun has left the desk. */
const { dusk } = laterHours(
  {
    ...DAY,
    before: [
      scenery('desk', 1, desk(STUDY_DAY)),
      ...lampOn(STUDY_EVENING.lamp),
      ...DAY.before.slice(3),
    ],
  },
  {
    glass: { d: WINDOW, sheet: 'outside', depth: 0.15 },
    daylight: ['sun'],
    back: 'piano',
    front: 'shade',
    lamps: [
      [776, 512, 170],
      [780, 480, 460],
    ],
    source: [740, 400],
  },
);

export const STUDY: Background = {
  id: 'study',
  lights: { night: EVENING, dusk, day: DAY },
  phases: BY_THE_HOUR,
  gradient: ['#2c2440', '#1b1220'],
  places: [{ x: 430, y: 308, scale: 0.82 }],
  posing: [['tarasov', 'annoyed']],
  phone: true,
};
