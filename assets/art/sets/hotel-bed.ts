/** The furniture of the hotel room: the bed, the night table, the suitcase. */
import {
  circle,
  ellipse,
  gradientPath,
  group,
  linearGradient,
  path,
  rect,
  stroke,
} from '../svg.ts';
import type { HotelPalette } from './hotel-palette.ts';
import { telephone } from './props.ts';

const PANELS = Array.from({ length: 9 }, (_, index) => 454 + index * 86);

/** Panels of cloth, each with its own shadow and a rim of light above; pillows before them. */
export const headboard = ({
  headboard: [back, panel, shade, edge],
  pillow,
}: HotelPalette): string =>
  rect([424, 398, 808, 360], '#1a0f24', { rx: 28, opacity: 0.22 }) +
  rect([440, 386, 796, 360], back, { rx: 28 }) +
  PANELS.map(
    (x) =>
      rect([x, 400, 80, 340], panel, { rx: 18 }) +
      path(`M${x + 16},400 h-2 q-14,0 -14,18 v322 h24 q-12,-160 -8,-340Z`, shade) +
      rect([x + 14, 402, 56, 4], edge, { rx: 2, opacity: 0.6 }) +
      [480, 560].map((y) => circle([x + 42, y, 5], shade)).join(''),
  ).join('') +
  pillows(pillow);

const pillows = ([cloth, shade, seam]: HotelPalette['pillow']): string =>
  path(
    'M900,560 C960,520 1180,520 1240,566 C1262,610 1250,690 1220,716 H920 C880,690 878,600 900,560Z',
    cloth,
  ) +
  path(
    'M900,560 C918,548 950,540 986,534 C952,600 950,672 972,716 H920 C880,690 878,600 900,560Z',
    shade,
  ) +
  stroke('M1010,566 C1070,556 1150,560 1204,580', seam, 4);

/** The night table: a drawer, the telephone, a glass of water, the foot of the lamp. */
export const bedside = ({
  wood: [top, body, drawer],
  brass: [metal, bright],
  phone,
  glass: [glass, water],
}: HotelPalette): string =>
  rect([660, 626, 220, 14], top) +
  rect([672, 640, 196, 130], body) +
  rect([690, 660, 160, 44], drawer, { rx: 4 }) +
  rect([672, 640, 196, 9], '#1a0f24', { opacity: 0.25 }) +
  circle([770, 682, 6], metal) +
  ellipse([726, 626, 46, 7], '#1a0f24', { opacity: 0.3 }) +
  ellipse([742, 624, 40, 8], metal) +
  stroke('M742,620 V520', metal, 8) +
  stroke('M744,618 V524', bright, 2) +
  telephone([822, 606, 0.46], phone) +
  group(
    path('M-13,-46 H13 L10,0 H-10Z', glass, { opacity: 0.55 }) +
      path('M-12,-28 H12 L10,0 H-10Z', water, { opacity: 0.6 }),
    { transform: 'translate(688,626)' },
  );

/** The pleated shade of the lamp. */
export const tableLamp = ({ shade: [cloth, side, pleat, inside] }: HotelPalette): string =>
  path('M694,524 L714,416 H770 L790,524Z', cloth) +
  path('M714,416 H736 L728,524 H694Z', side) +
  stroke('M708,520 L724,420 M728,522 L735,420 M768,520 L756,420', pleat, 2) +
  ellipse([742, 524, 48, 7], inside);

/** Blouses beside a shoe bag, a belt hanging out: somebody leaves tomorrow. */
const suitcase = ({
  suitcase: [lid, lining, body, side],
  clothes: [rose, cream],
  brass,
}: HotelPalette): string =>
  group(
    path('M-190,8 L-120,-60 V0 H142 V12Z', '#1a0f24', { opacity: 0.3 }) +
      path('M-120,-126 L-104,-214 H112 L126,-126Z', lid) +
      path('M-108,-134 L-94,-204 H102 L114,-134Z', lining) +
      path('M-134,0 L-120,-126 H126 L142,0Z', body) +
      path('M96,-126 H126 L142,0 H112Z', side) +
      path('M-104,-120 C-70,-150 -10,-146 0,-122 C30,-146 90,-142 110,-120Z', rose) +
      path('M0,-122 C30,-146 90,-142 110,-120Z', cream) +
      rect([-40, -66, 80, 12], brass[0], { rx: 5 }) +
      stroke('M70,-122 C80,-80 60,-60 72,-22', '#8a5a3c', 7),
    { transform: 'translate(1070,716)' },
  );

/** A ticket, and the key card in its sleeve. */
const ticket = (): string =>
  group(
    path('M-76,10 L44,-10 L60,26 L-60,46Z', '#1a0f24', { opacity: 0.3 }) +
      path('M-70,0 L48,-16 L62,16 L-56,34Z', '#f0dfc0') +
      stroke('M-48,6 L10,-2 M-44,16 L30,6', '#9a8666', 4) +
      path('M20,-12 L26,14', 'none', { stroke: '#b9a27c', 'stroke-width': 2 }),
    { transform: 'translate(720,716)' },
  );

const COVER = 'M-60,706 C160,676 380,716 620,690 C900,664 1180,700 1500,676 V960 H-60Z';

/** The bed's cover, thrown back in one fold, and what lies on it. */
export const bed = (tones: HotelPalette): string => {
  const { cover, sheet, crease } = tones;
  return (
    suitcase(tones) +
    gradientPath(COVER, linearGradient(cover)) +
    path(
      'M-60,706 C160,676 380,716 620,690 C660,716 560,760 300,768 C120,772 0,760 -60,764Z',
      sheet[0],
    ) +
    path(
      'M-60,742 C120,756 420,752 590,706 C560,744 420,768 300,768 C120,772 0,760 -60,764Z',
      sheet[1],
    ) +
    stroke('M80,700 C140,716 220,722 330,716', sheet[1], 4) +
    stroke('M760,700 C800,770 780,850 830,940 M1000,690 C1030,760 1010,840 1060,940', crease, 5) +
    stroke('M770,702 C810,770 792,850 842,940 M1010,692 C1040,760 1022,840 1072,940', sheet[0], 2, {
      opacity: 0.3,
    }) +
    ticket()
  );
};
