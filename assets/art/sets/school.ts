/**
 * The corridor of a school by the porter's desk: flags of paper under the ceiling, drawings on the
 * wall, a bell, and the piano, behind which something of cardboard looks out.
 */
import { mix } from '../colour.ts';
import { relit } from '../relit.ts';
import { scenery, type Background, type LitSet } from '../set.ts';
import { circle, ellipse, group, path, rect, stroke } from '../svg.ts';
import { CORRIDOR } from './corridor.ts';

const FLAGS = ['#e4716a', '#f0b64c', '#56bdb4', '#7fa6d8', '#a98ac8'];

/** Flags of paper on a string from wall to wall. */
const bunting = (): string =>
  stroke('M-40,96 C240,190 460,170 566,196 M806,196 C900,170 1160,190 1460,70', '#8a8f94', 3) +
  Array.from({ length: 11 }, (_, index) => {
    const [x, y] = [-20 + index * 52, 104 + Math.sin((index / 11) * Math.PI) * 52 + index * 5];
    return path(`M${x},${y} h40 l-20,46Z`, FLAGS[index % 5] ?? '#e4716a');
  }).join('') +
  Array.from({ length: 12 }, (_, index) => {
    const [x, y] = [830 + index * 52, 190 - index * 9 + Math.sin((index / 12) * Math.PI) * 28];
    return path(`M${x},${y} h40 l-20,46Z`, FLAGS[(index + 2) % 5] ?? '#e4716a');
  }).join('');

/** A house, a sun over the sea, a cat; each on paper of another colour. */
const drawings = (): string =>
  group(
    rect([0, 0, 96, 78], '#fffdf4') +
      path('M18,66 V40 L44,18 L70,40 V66Z', '#e4716a') +
      rect([38, 48, 14, 18], '#7a5a3c') +
      circle([80, 18, 9], '#f0b64c'),
    { transform: 'translate(250,250) skewY(9)' },
  ) +
  group(
    rect([0, 0, 84, 70], '#dff0f7') +
      rect([0, 44, 84, 26], '#5a96c4') +
      circle([54, 26, 13], '#f0b64c'),
    { transform: 'translate(362,268) skewY(9)' },
  ) +
  group(
    rect([0, 0, 74, 82], '#fff0cc') +
      ellipse([38, 54, 20, 18], '#6d5f70') +
      circle([38, 32, 15], '#6d5f70') +
      path('M25,24 L22,10 L34,20Z M51,24 L54,10 L42,20Z', '#6d5f70'),
    { transform: 'translate(462,286) skewY(8)' },
  );

/** The electric bell between the lessons. */
const bell = (): string =>
  circle([850, 250, 26], '#a8352d') +
  circle([848, 248, 22], '#d0443a') +
  circle([846, 246, 8], '#f0d692') +
  rect([862, 270, 20, 8], '#5c656b', { rx: 3 });

/** The top of a cone of painted cardboard, its lava of tissue paper running down. */
const volcano = (): string =>
  path('M-96,0 L-30,-132 H28 L98,0Z', '#8a6748') +
  path('M28,-132 L98,0 H42 L10,-132Z', '#a8835c') +
  path(
    'M-30,-132 H28 L34,-110 C22,-96 30,-70 16,-60 C6,-54 8,-84 -2,-88 C-14,-92 -8,-48 -22,-44 C-34,-40 -26,-92 -38,-106Z',
    '#e2542f',
  ) +
  path('M-10,-130 H20 L24,-114 C14,-104 12,-92 4,-96 C-4,-100 -6,-112 -12,-116Z', '#ffb84a') +
  circle([-16, -150, 9], '#f0b64c') +
  circle([12, -162, 7], '#e2542f') +
  circle([30, -148, 6], '#ffcf6a');

const WOOD = '#6d4632';

/** An upright piano with its lid shut and a vase on it, a little way from the wall. */
const piano = (): string =>
  group(
    group(volcano(), { transform: 'translate(60,-206) rotate(4)' }) +
      ellipse([0, 8, 210, 16], '#3c342c', { opacity: 0.35 }) +
      rect([-180, -210, 360, 214], WOOD) +
      rect([132, -210, 48, 214], mix(WOOD, '#000000', 0.25)) +
      rect([-190, -222, 380, 16], mix(WOOD, '#ffffff', 0.18)) +
      rect([-160, -194, 280, 66], mix(WOOD, '#ffffff', 0.08), { rx: 5 }) +
      rect([-192, -112, 384, 20], mix(WOOD, '#ffffff', 0.22)) +
      rect([-192, -92, 384, 10], mix(WOOD, '#000000', 0.3)) +
      rect([-160, -66, 280, 60], mix(WOOD, '#000000', 0.12), { rx: 5 }) +
      [-14, 8].map((x) => rect([x, -8, 12, 8], '#d9b45c')).join('') +
      path('M-128,-222 L-120,-268 H-92 L-84,-222Z', '#7fb7c9') +
      stroke(
        'M-110,-268 C-114,-290 -128,-298 -132,-314 M-102,-268 C-100,-292 -90,-300 -86,-318',
        '#5f8f4e',
        5,
      ) +
      circle([-132, -320, 13], '#f0b64c') +
      circle([-86, -324, 13], '#e4716a'),
    { transform: 'translate(960,712)' },
  );

const atSchool = (set: LitSet): LitSet =>
  relit(set, {
    on: { 'second-hand': [scenery('school', 0.5, bunting() + drawings() + bell() + piano())] },
  });

export const SCHOOL: Background = {
  ...CORRIDOR,
  id: 'school',
  lights: Object.fromEntries(
    Object.entries(CORRIDOR.lights).map(([name, set]) => [name, atSchool(set)]),
  ),
  posing: [['gromov', 'angry']],
};
