/** The bust under a head: neck, shoulders and arms, which every outfit is cut for. */
import { mix, multiply } from '../colour.ts';
import type { Light } from '../light.ts';
import { lit, type Lighting } from '../lit.ts';
import type { Part, Person } from '../person.ts';
import { group, path, stroke } from '../svg.ts';
import { BODY_SHADE, FACE_SHADE } from './shade.ts';

/** Both shoulders and the chest, down to behind the desk. */
export const TORSO =
  'M-50,172 C-60,200 -126,206 -176,232 C-220,258 -232,380 -238,660 L236,660 C232,392 226,266 184,238 C140,210 70,200 56,174 C40,222 -20,228 -50,172 Z';
const NECK = 'M-52,60 C-50,120 -50,160 -64,196 C-30,240 40,240 66,198 C52,170 50,140 50,90Z';
const NEAR_ARM =
  'M-176,234 C-226,254 -246,350 -256,470 C-262,540 -262,600 -260,660 L-158,660 C-156,560 -160,480 -154,400 C-154,330 -150,280 -176,234Z';
const FAR_ARM =
  'M184,240 C230,260 250,350 258,470 C264,540 264,600 262,660 L168,660 C166,560 168,480 164,400 C160,330 160,286 184,240Z';

/** A piece of clothing with the shade of the bust on it. */
export const cut = (d: string, colour: string, light: Light, how: Lighting = {}): string =>
  lit(d, colour, light, { shade: BODY_SHADE, ...how });

/** A seam, fold or hem: the cloth's own colour, darker. */
export const seam = (
  d: string,
  cloth: string,
  light: Light,
  { width = 4, opacity = 0.35 } = {},
): string => stroke(d, multiply(mix(cloth, '#10131f', 0.6), light.key), width, { opacity });

/** Both sleeves, hanging. */
export const arms = (sleeve: string, light: Light): string =>
  cut(NEAR_ARM, sleeve, light, { rim: false }) + cut(FAR_ARM, sleeve, light);

/** Skin that an open collar lets see. */
export const openNeck = (d: string, { skin }: Person, light: Light): string =>
  path(d, multiply(skin, light.key));

function neck({ skin }: Person, light: Light): string {
  return (
    lit(NECK, skin, light, {
      shade: 'M-120,40 L-20,40 C-10,90 20,150 70,128 L60,150 C40,176 -6,190 -30,240 L-120,240Z',
      rim: false,
    }) +
    path(
      'M-54,90 C-40,130 0,158 28,160 C40,158 50,150 52,130 L52,160 C40,186 0,196 -50,150Z',
      light.shade,
      { opacity: 0.6, blend: 'multiply' },
    )
  );
}

/** Clothes are cut for the rig's own shoulders and drawn narrower or broader. */
const onShoulders = (person: Person, art: string): string =>
  person.shoulders === 1
    ? art
    : group(art, { transform: `translate(6,0) scale(${person.shoulders},1) translate(-6,0)` });

function hairBehind({ hair }: Person, light: Light): string {
  const { behind, colour } = hair;
  return behind === undefined
    ? ''
    : lit(behind, mix(colour, '#000000', 0.22), light, { shade: FACE_SHADE });
}

/** The whole bust. */
export const bodyPart = (person: Person, light: Light): Part => ({
  id: 'body',
  box: [-276, 50, 556, 550],
  art:
    hairBehind(person, light) +
    neck(person, light) +
    onShoulders(person, person.outfit.draw(person, light)),
});
