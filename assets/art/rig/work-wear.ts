/** What people wear who cook, carry, repair, or need not dress up. */
import { mix, multiply } from '../colour.ts';
import type { Light } from '../light.ts';
import type { Outfit } from '../person.ts';
import { circle, group, path, rect, stroke } from '../svg.ts';
import { arms, cut, openNeck, seam, TORSO } from './body.ts';

const NEAR_COLLAR = 'M-54,184 C-36,214 -10,228 4,240 L-34,268 C-64,244 -72,212 -54,184Z';
const FAR_COLLAR = 'M56,188 C50,212 30,230 12,240 L50,264 C74,240 74,210 56,188Z';

/** The courier's jacket: stripes that shine in the dark, and the house's sign on the chest. */
export const courierJacket = (cloth: string, stripe: string): Outfit => ({
  sleeve: cloth,
  draw: (_, light) => {
    const stripes =
      path(
        'M-260,330 C-120,360 120,360 260,330 L260,366 C120,396 -120,396 -260,366Z',
        multiply(stripe, light.key),
      ) +
      path(
        'M-260,372 C-120,402 120,402 260,372 L260,382 C120,412 -120,412 -260,382Z',
        multiply('#f7f7f2', light.key),
      );
    return (
      cut(TORSO, cloth, light, { painted: stripes }) +
      cut(
        'M-66,178 C-40,216 0,232 30,230 C52,226 66,206 72,184 L84,222 C70,262 30,280 6,278 C-36,272 -76,244 -84,214Z',
        mix(cloth, '#ffffff', 0.13),
        light,
      ) +
      stroke('M12,278 L14,660', multiply(mix(cloth, '#0a1614', 0.5), light.key), 5) +
      rect([7, 286, 14, 22], multiply('#d9dde0', light.key), { rx: 4 }) +
      arms(cloth, light) +
      sign(light)
    );
  },
});

/** The sign of the restaurant: a hat of dough on a white disc. */
const sign = (light: Light): string =>
  group(
    circle([0, 0, 22], multiply('#f7f3ea', light.key)) +
      stroke('M-10,4 Q0,-16 10,4 M-12,8 H12', multiply('#b5382f', light.key), 4),
    { transform: 'translate(104,300)' },
  );

/** A bib apron over a shirt. */
export const apron = (cloth: string, bib: string): Outfit => ({
  sleeve: cloth,
  draw: (wearer, light) =>
    cut(TORSO, cloth, light, { painted: openNeck('M-30,190 Q8,250 50,192Z', wearer, light) }) +
    cut(NEAR_COLLAR, cloth, light) +
    cut(FAR_COLLAR, cloth, light, { shade: '' }) +
    cut('M-108,330 C-60,346 70,346 116,330 L150,660 L-146,660Z', bib, light) +
    stroke(
      'M-104,334 C-100,280 -90,240 -66,206 M112,334 C108,290 96,240 74,208',
      multiply(bib, light.key),
      16,
    ) +
    seam('M-60,470 Q6,486 70,470 L74,570 Q6,590 -64,570Z', cloth, light, { opacity: 0.4 }) +
    arms(cloth, light),
});

/** A cook's double-breasted jacket. */
export const cookJacket = (cloth: string, piping: string): Outfit => ({
  sleeve: cloth,
  draw: (_, light) =>
    cut(TORSO, cloth, light) +
    cut('M-62,176 C-40,214 -6,232 10,238 L-2,276 C-44,264 -84,226 -62,176Z', cloth, light) +
    cut('M60,178 C52,208 30,232 10,238 L22,276 C66,258 86,222 60,178Z', cloth, light, {
      shade: '',
    }) +
    stroke(
      'M-62,178 C-40,216 -6,236 8,240 M60,180 C52,210 30,234 12,240',
      multiply(piping, light.key),
      5,
    ) +
    seam('M66,290 C40,380 34,520 36,660', cloth, light) +
    [320, 390, 460, 530]
      .map(
        (y) =>
          circle([-34, y, 8], multiply(piping, light.key)) +
          circle([18, y, 8], multiply(piping, light.key)),
      )
      .join('') +
    arms(cloth, light),
});

/** A hooded sweatshirt, with its strings. */
export const hoodie = (cloth: string, shirt: string): Outfit => ({
  sleeve: cloth,
  draw: (_, light) => {
    const hood = mix(cloth, '#ffffff', 0.1);
    return (
      cut(
        'M-82,168 C-128,180 -150,214 -128,248 C-80,290 84,290 136,248 C156,214 130,178 88,168 C60,200 -50,204 -82,168Z',
        mix(cloth, '#000000', 0.14),
        light,
      ) +
      cut(TORSO, cloth, light, {
        painted: path('M-40,186 Q8,268 54,190Z', multiply(shirt, light.key)),
      }) +
      cut('M-64,178 C-52,220 -26,250 6,262 L-8,300 C-62,286 -112,244 -104,208Z', hood, light) +
      cut('M66,180 C58,218 36,248 6,262 L24,300 C76,284 120,244 112,208Z', hood, light, {
        shade: '',
      }) +
      stroke(
        'M-14,286 C-18,330 -16,360 -20,392 M30,286 C34,326 30,352 34,380',
        multiply('#f1ede2', light.key),
        6,
      ) +
      seam('M-110,520 L-76,450 H90 L124,520', cloth, light, { opacity: 0.4 }) +
      arms(cloth, light)
    );
  },
});

/** A knitted shirt with a short placket, and a badge on a ribbon if a colour is given for it. */
export const polo = (cloth: string, ribbon = ''): Outfit => ({
  sleeve: cloth,
  draw: (wearer, light) =>
    cut(TORSO, cloth, light, { painted: openNeck('M-20,190 L14,286 L56,190Z', wearer, light) }) +
    cut(NEAR_COLLAR, mix(cloth, '#ffffff', 0.16), light) +
    cut(FAR_COLLAR, mix(cloth, '#ffffff', 0.16), light, { shade: '' }) +
    seam('M2,280 V372 H28 V280', cloth, light) +
    circle([15, 312, 5], multiply('#eef2f8', light.key)) +
    circle([15, 346, 5], multiply('#eef2f8', light.key)) +
    arms(cloth, light) +
    (ribbon === '' ? '' : badge(ribbon, light)),
});

const badge = (ribbon: string, light: Light): string =>
  stroke(
    'M-58,206 C-50,300 -20,380 0,424 M66,208 C62,300 40,380 22,424',
    multiply(ribbon, light.key),
    9,
  ) +
  rect([-22, 420, 66, 88], multiply('#f5f3ec', light.key), { rx: 6 }) +
  rect([-22, 420, 66, 20], multiply(ribbon, light.key), { rx: 4 }) +
  circle([11, 466, 14], multiply('#b9c3cf', light.key)) +
  rect([-8, 488, 38, 6], multiply('#9aa4b0', light.key), { rx: 3 });

/** A quilted waistcoat over a jersey. */
export const quiltedVest = (vest: string, jersey: string): Outfit => ({
  sleeve: jersey,
  draw: (_, light) =>
    cut(TORSO, jersey, light) +
    cut(
      'M-66,170 C-40,208 20,212 70,168 C80,188 82,204 78,220 C40,256 -30,256 -76,218 C-78,200 -74,184 -66,170Z',
      mix(jersey, '#ffffff', 0.12),
      light,
    ) +
    arms(jersey, light) +
    cut(
      'M-74,210 C-110,212 -140,222 -158,232 C-150,330 -164,460 -170,660 L8,660 C8,500 0,330 -74,210Z',
      vest,
      light,
    ) +
    cut(
      'M78,212 C112,214 148,226 166,238 C160,330 174,460 180,660 L16,660 C16,500 30,330 78,212Z',
      vest,
      light,
      { shade: '' },
    ) +
    seam(
      'M-156,320 Q-90,344 -30,332 M-160,400 Q-80,424 -6,412 M-166,480 Q-80,504 4,492 M164,320 Q110,344 46,332 M168,400 Q100,424 28,412 M172,480 Q100,504 20,492',
      vest,
      light,
      { width: 5, opacity: 0.4 },
    ) +
    stroke('M-52,262 C0,330 12,500 12,660', multiply('#d9dde0', light.key), 4),
});

/** A padded jacket with a high collar. */
export const puffer = (cloth: string): Outfit => ({
  sleeve: cloth,
  draw: (_, light) => {
    const quilting = { width: 6, opacity: 0.45 };
    return (
      cut(TORSO, cloth, light) +
      cut(
        'M-74,150 C-40,200 30,204 74,156 L92,220 C60,280 -50,280 -96,214Z',
        mix(cloth, '#ffffff', 0.08),
        light,
      ) +
      seam(
        'M-230,330 Q0,370 230,330 M-236,420 Q0,460 236,420 M-238,510 Q0,550 238,510 M6,260 V660',
        cloth,
        light,
        quilting,
      ) +
      arms(cloth, light) +
      seam(
        'M-246,380 q40,16 80,6 M-254,470 q44,16 92,4 M250,380 q-40,16 -80,6 M260,470 q-44,16 -92,4',
        cloth,
        light,
        quilting,
      )
    );
  },
});

/** A training jacket: a zip up to the chin, and a stripe down each sleeve. */
export const trackJacket = (cloth: string, stripe: string): Outfit => ({
  sleeve: cloth,
  draw: (_, light) =>
    cut(TORSO, cloth, light, {
      painted: path(
        'M-260,300 C-120,270 -60,300 8,330 C70,300 150,276 260,304 L260,338 C150,312 80,334 8,366 C-60,336 -130,306 -260,336Z',
        multiply(stripe, light.key),
      ),
    }) +
    cut(
      'M-66,166 C-40,208 30,212 72,170 C82,190 84,208 78,226 C44,262 -34,262 -78,222 C-80,200 -76,182 -66,166Z',
      mix(cloth, '#ffffff', 0.1),
      light,
    ) +
    stroke('M8,222 L12,660', multiply('#dfe4e8', light.key), 5) +
    rect([2, 268, 14, 24], multiply('#f2f4f5', light.key), { rx: 4 }) +
    arms(cloth, light) +
    stroke('M-206,262 C-226,340 -238,460 -240,660', multiply(stripe, light.key), 9) +
    stroke('M214,268 C234,340 244,460 246,660', multiply(stripe, light.key), 9),
});

/** A buttoned work coat with a white collar. */
export const smock = (cloth: string): Outfit => ({
  sleeve: cloth,
  draw: (wearer, light) =>
    cut(TORSO, cloth, light, { painted: openNeck('M-26,190 Q8,256 52,192Z', wearer, light) }) +
    cut(NEAR_COLLAR, '#f3f1ea', light) +
    cut(FAR_COLLAR, '#f3f1ea', light, { shade: '' }) +
    seam('M10,262 L14,660 M-110,470 h74 v12 h-74Z M72,474 h74', cloth, light) +
    [300, 380, 460, 540].map((y) => circle([22, y, 7], multiply('#eef0f2', light.key))).join('') +
    arms(cloth, light),
});
