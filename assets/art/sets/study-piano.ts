/** What the study teaches with: the piano and what stands on it, the violin, the line that is down. */
import { circle, ellipse, group, path, rect, stroke } from '../svg.ts';
import type { StudyPalette } from './study-palette.ts';

/** The red light means: no line. */
export const router = ({ router: [face, side, rods], shelf }: StudyPalette): string =>
  rect([630, 384, 170, 10], shelf) +
  rect([636, 394, 158, 6], '#120a16', { opacity: 0.3 }) +
  group(
    rect([-54, -26, 108, 26], face, { rx: 6 }) +
      rect([20, -26, 34, 26], side, { rx: 6 }) +
      stroke('M-40,-26 V-70 M40,-26 V-70', rods, 6) +
      circle([-32, -12, 4], '#3f8f6a') +
      circle([-16, -12, 4], '#2b2a44') +
      circle([0, -12, 5], '#ff5a45'),
    { transform: 'translate(700,384)' },
  );

const BLACK = Array.from({ length: 26 }, (_, key) => key).filter(
  (key) => key % 7 !== 2 && key % 7 !== 6,
);

const openMusic = ([left, right, staves]: StudyPalette['music']): string =>
  group(
    path('M-64,0 L-56,-74 H-2 L0,0Z', left) +
      path('M0,0 L2,-74 H58 L66,0Z', right) +
      stroke(
        'M-48,-58 H-12 M-50,-44 H-12 M-52,-30 H-12 M14,-58 H46 M14,-44 H48 M14,-30 H50',
        staves,
        3,
      ),
    { transform: 'translate(800,490)' },
  );

const metronome = ([wood, side, rod]: StudyPalette['metronome']): string =>
  group(
    path('M-24,0 L-12,-70 H12 L24,0Z', wood) +
      path('M4,-70 H12 L24,0 H10Z', side) +
      stroke('M0,-12 L12,-58', rod, 3),
    { transform: 'translate(960,490)' },
  );

/** The upright piano with its open notes. */
export const piano = (tones: StudyPalette): string => {
  const {
    piano: [body, lid, gleam, panel],
    keys: [white, black],
  } = tones;
  return (
    rect([616, 510, 30, 290], '#120a16', { opacity: 0.3 }) +
    rect([640, 500, 520, 300], body) +
    rect([664, 520, 150, 60], panel, { rx: 4 }) +
    rect([826, 520, 150, 60], panel, { rx: 4 }) +
    rect([988, 520, 150, 60], panel, { rx: 4 }) +
    rect([632, 490, 536, 16], lid) +
    rect([640, 490, 520, 4], gleam, { opacity: 0.8 }) +
    rect([640, 590, 520, 44], lid) +
    rect([660, 596, 480, 26], white) +
    rect([660, 590, 480, 7], '#120a16', { opacity: 0.35 }) +
    BLACK.map((key) => rect([670 + key * 18, 596, 9, 16], black)).join('') +
    openMusic(tones.music) +
    metronome(tones.metronome)
  );
};

/** On its nail, with the bow beside it. */
export const violin = ({ violin: [wood, side, neck, strings] }: StudyPalette): string =>
  group(
    path(
      'M-30,0 C-40,26 -22,38 -26,54 C-30,70 -50,78 -46,112 C-42,146 42,146 46,112 C50,78 30,70 26,54 C22,38 40,26 30,0 C18,-18 -18,-18 -30,0Z',
      '#120a16',
      { opacity: 0.28, transform: 'translate(-12,10)' },
    ) +
      path(
        'M-30,0 C-40,26 -22,38 -26,54 C-30,70 -50,78 -46,112 C-42,146 42,146 46,112 C50,78 30,70 26,54 C22,38 40,26 30,0 C18,-18 -18,-18 -30,0Z',
        wood,
      ) +
      path(
        'M8,-12 C18,-12 26,-8 30,0 C40,26 22,38 26,54 C30,70 50,78 46,112 C43,128 30,136 14,138 C34,90 10,50 8,-12Z',
        side,
      ) +
      rect([-7, -120, 14, 160], neck, { rx: 4 }) +
      ellipse([0, -126, 11, 9], neck) +
      path('M-6,90 H6 L10,128 H-10Z', neck) +
      stroke('M-3,-110 V92 M3,-110 V92', strings, 1.6) +
      stroke('M-18,56 q-8,14 2,26 M18,56 q8,14 -2,26', neck, 4) +
      stroke('M74,-120 C82,-40 82,60 74,134', neck, 5) +
      stroke('M69,-116 L69,130', strings, 2),
    { transform: 'translate(1268,290)' },
  );

const PUPILS: readonly (readonly [x: number, y: number])[] = [
  [34, 40],
  [62, 34],
  [90, 40],
  [118, 36],
  [48, 66],
  [76, 62],
  [104, 66],
];

/** A class of some year, all looking at the camera. */
export const photograph = ({ photograph: [frame, mount, heads], books }: StudyPalette): string =>
  group(
    rect([-8, 9, 152, 116], '#120a16', { opacity: 0.28 }) +
      rect([0, 0, 152, 116], frame) +
      rect([9, 9, 134, 98], mount) +
      PUPILS.map(
        ([x, y], index) =>
          path(`M${x - 15},${y + 34} q0,-22 15,-22 q15,0 15,22Z`, books[index % 7] ?? heads) +
          circle([x, y, 9], heads),
      ).join(''),
    { transform: 'translate(1220,478)' },
  );
