/** What people wear in offices. */
import { mix, multiply } from '../colour.ts';
import type { Outfit } from '../person.ts';
import { circle, path, stroke } from '../svg.ts';
import { arms, cut, openNeck, seam, TORSO } from './body.ts';

const NEAR_COLLAR = 'M-60,182 C-40,214 -8,236 14,300 L-48,292 C-72,262 -84,226 -60,182Z';
const FAR_COLLAR = 'M58,186 C52,220 34,250 16,300 L68,288 C88,254 84,214 58,186Z';
const NEAR_SHIRT_COLLAR = 'M-50,184 C-34,214 -6,232 12,262 L-30,280 C-60,250 -70,214 -50,184Z';
const FAR_SHIRT_COLLAR = 'M54,188 C48,216 32,240 14,262 L52,274 C74,244 72,210 54,188Z';
const NEAR_FRONT =
  'M-72,204 C-128,208 -160,222 -178,234 C-218,258 -232,380 -238,660 L6,660 C0,540 -20,400 -72,204Z';
const FAR_FRONT =
  'M70,206 C128,210 168,226 186,240 C224,266 232,392 236,660 L14,660 C20,560 40,380 70,206Z';
const NEAR_LAPEL =
  'M-72,204 C-96,216 -110,240 -112,290 L-84,306 L-104,326 C-76,400 -30,460 4,500 C2,400 -30,290 -72,204Z';
const FAR_LAPEL =
  'M70,206 C96,220 106,244 104,288 L80,304 L98,322 C80,400 44,456 14,500 C18,400 40,300 70,206Z';

/** A shirt with an open collar. */
export const shirt = (cloth: string): Outfit => ({
  sleeve: cloth,
  draw: (wearer, light) => {
    const collar = mix(cloth, '#ffffff', 0.14);
    const chest =
      openNeck('M-18,190 L20,300 L60,190Z', wearer, light) +
      path('M-30,180 L16,300 L20,240 Z', light.shade, { blend: 'multiply' });
    const button = multiply('#eef2f8', light.key);
    return (
      cut(TORSO, cloth, light, { painted: chest }) +
      cut(NEAR_COLLAR, collar, light, { rim: false }) +
      cut(FAR_COLLAR, collar, light, { shade: '' }) +
      seam('M16,300 L18,660', cloth, light) +
      [350, 430, 510, 590].map((y) => circle([26, y, 5], button)).join('') +
      seam('M96,380 h78 v70 q-39,22 -78,0Z', cloth, light, { opacity: 0.3 }) +
      arms(cloth, light)
    );
  },
});

/** What shows between the lapels of a jacket. */
type Under = 'shirt' | 'open' | 'tie' | 'roll-neck' | 'round';

/** A tailored jacket. */
export type Jacket = {
  readonly cloth: string;
  readonly shirt: string;
  readonly under: Under;
  readonly tie?: string;
};

/** A jacket over a shirt, a shirt and tie, a roll-neck or a round neck. */
export const jacket = (worn: Jacket): Outfit => ({
  sleeve: worn.cloth,
  draw: (wearer, light) => {
    const { cloth } = worn;
    const lapel = mix(cloth, '#ffffff', 0.1);
    const bare = {
      open: 'M-22,190 L16,318 L58,190Z',
      round: 'M-36,184 Q8,268 56,188Z',
    } as const;
    const skin =
      worn.under === 'open' || worn.under === 'round'
        ? openNeck(bare[worn.under], wearer, light)
        : '';
    const collared = worn.under !== 'round' && worn.under !== 'roll-neck';
    return (
      cut(TORSO, worn.shirt, light, { painted: skin }) +
      (collared ? seam('M14,270 L16,660', worn.shirt, light, { width: 3, opacity: 0.2 }) : '') +
      (worn.under === 'tie' ? tie(worn.tie ?? cloth, light) : '') +
      (collared
        ? cut(NEAR_SHIRT_COLLAR, worn.shirt, light) +
          cut(FAR_SHIRT_COLLAR, worn.shirt, light, { shade: '' })
        : '') +
      (worn.under === 'roll-neck' ? rollNeck(worn.shirt, light) : '') +
      cut(NEAR_FRONT, cloth, light) +
      cut(FAR_FRONT, cloth, light, { shade: '' }) +
      cut(NEAR_LAPEL, lapel, light) +
      cut(FAR_LAPEL, lapel, light, { shade: '' }) +
      arms(cloth, light) +
      circle([14, 560, 8], multiply(mix(cloth, '#000000', 0.4), light.key))
    );
  },
});

type DrawIn = Parameters<Outfit['draw']>[1];

const tie = (colour: string, light: DrawIn): string =>
  cut('M4,268 L24,268 L40,470 L18,520 L-6,470Z', colour, light, { rim: false }) +
  cut('M-4,246 L30,246 L26,276 L2,276Z', mix(colour, '#ffffff', 0.12), light, { rim: false });

const rollNeck = (colour: string, light: DrawIn): string =>
  cut(
    'M-64,166 C-36,196 24,200 66,164 C76,186 78,206 74,222 C40,256 -30,258 -74,220 C-76,200 -72,182 -64,166Z',
    mix(colour, '#ffffff', 0.1),
    light,
  ) + seam('M-70,206 C-30,238 36,238 74,202', colour, light, { width: 3, opacity: 0.3 });

/** A blouse that is tied in a bow at the neck. */
export const bowBlouse = (cloth: string): Outfit => ({
  sleeve: cloth,
  draw: (_, light) => {
    const bow = mix(cloth, '#ffffff', 0.18);
    return (
      cut(TORSO, cloth, light) +
      rollNeck(cloth, light) +
      seam('M10,280 L12,660 M-80,300 Q-90,420 -84,560 M96,300 Q108,420 104,560', cloth, light, {
        opacity: 0.22,
      }) +
      arms(cloth, light) +
      cut('M4,262 C-20,300 -34,360 -40,420 L-6,410 C-2,360 6,310 14,268Z', bow, light) +
      cut('M12,262 C40,300 50,350 58,410 L26,404 C22,350 12,310 4,268Z', bow, light) +
      cut('M8,258 C-30,226 -70,236 -70,262 C-70,288 -28,290 8,266Z', bow, light) +
      cut('M8,258 C46,226 84,236 84,260 C84,286 46,290 8,266Z', bow, light) +
      cut('M-6,246 h26 v30 h-26Z', mix(cloth, '#ffffff', 0.06), light, { rim: false })
    );
  },
});

/** A long cardigan over a blouse. */
export const cardigan = (cloth: string, blouse: string): Outfit => ({
  sleeve: cloth,
  draw: (wearer, light) =>
    cut(TORSO, blouse, light, { painted: openNeck('M-34,186 Q8,256 54,190Z', wearer, light) }) +
    cut(
      'M-62,196 C-128,206 -160,222 -178,234 C-218,258 -236,380 -240,660 L-6,660 C-4,500 -20,330 -62,196Z',
      cloth,
      light,
    ) +
    cut(
      'M62,200 C128,210 168,226 186,240 C224,266 234,392 238,660 L26,660 C26,520 40,340 62,200Z',
      cloth,
      light,
      { shade: '' },
    ) +
    stroke(
      'M-62,198 C-22,330 -8,500 -8,660 M64,202 C42,340 28,520 28,660',
      multiply(mix(cloth, '#ffffff', 0.22), light.key),
      13,
    ) +
    arms(cloth, light) +
    [480, 560].map((y) => circle([-8, y, 7], multiply('#f4ece0', light.key))).join(''),
});

/** A dress with a wide neck and a string of beads. */
export const dress = (cloth: string, beads: string): Outfit => ({
  sleeve: cloth,
  draw: (wearer, light) => {
    const neckline = openNeck(
      'M-104,160 C-84,262 -30,316 10,318 C52,314 92,262 106,160Z',
      wearer,
      light,
    );
    const string: readonly (readonly [x: number, y: number])[] = [
      [-56, 208],
      [-44, 230],
      [-28, 248],
      [-8, 260],
      [14, 262],
      [36, 254],
      [54, 238],
      [64, 216],
    ];
    return (
      cut(TORSO, cloth, light, { painted: neckline }) +
      string.map(([x, y]) => circle([x, y, 8], multiply(beads, light.key))).join('') +
      string.map(([x, y]) => circle([x + 2, y - 2, 2.6], '#ffffff', { opacity: 0.6 })).join('') +
      seam('M-60,330 Q-30,400 -40,660 M76,330 Q60,420 70,660', cloth, light, { opacity: 0.28 }) +
      arms(cloth, light)
    );
  },
});

/** A jersey with a high rolled collar. */
export const rollNeckJersey = (cloth: string): Outfit => ({
  sleeve: cloth,
  draw: (_, light) =>
    cut(TORSO, cloth, light) +
    seam('M-120,320 Q6,350 130,318 M-140,440 Q6,470 146,438', cloth, light, { opacity: 0.14 }) +
    arms(cloth, light) +
    rollNeck(cloth, light),
});

/** A trench coat over a jersey, with its wide lapels and two rows of buttons. */
export const coat = (cloth: string, jersey: string): Outfit => ({
  sleeve: cloth,
  draw: (wearer, light) => {
    const lapel = mix(cloth, '#ffffff', 0.14);
    const button = multiply(mix(cloth, '#2a1608', 0.6), light.key);
    return (
      cut(TORSO, jersey, light, { painted: openNeck('M-30,190 Q10,262 52,192Z', wearer, light) }) +
      cut(
        'M-64,196 C-128,206 -160,222 -178,234 C-218,258 -236,380 -240,660 L-20,660 C-20,500 -30,330 -64,196Z',
        cloth,
        light,
      ) +
      cut(
        'M64,200 C128,210 168,226 186,240 C224,266 234,392 238,660 L40,660 C40,520 44,340 64,200Z',
        cloth,
        light,
        { shade: '' },
      ) +
      cut(
        'M-64,190 C-100,206 -128,232 -132,282 L-86,330 L-60,300 L-24,440 C-22,360 -40,260 -64,190Z',
        lapel,
        light,
      ) +
      cut(
        'M62,194 C96,210 122,238 124,286 L84,328 L66,300 L40,440 C40,360 46,270 62,194Z',
        lapel,
        light,
        { shade: '' },
      ) +
      arms(cloth, light) +
      [440, 520].map((y) => circle([-44, y, 8], button) + circle([70, y, 8], button)).join('')
    );
  },
});
