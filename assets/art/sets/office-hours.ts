/** What dusk and night make of a room that is drawn by day. */
import { byLamps } from '../light.ts';
import { relit } from '../relit.ts';
import { light, shade, type LitSet, type SetLayer } from '../set.ts';
import {
  gradientPath,
  gradientRect,
  linearGradient,
  radialGradient,
  rect,
  type Box,
  type Stop,
} from '../svg.ts';
import { beam } from './atmosphere.ts';
import { pendant, PENDANT_DEPTH, pendantLight, type Pendant } from './pendant.ts';
import { glow } from './scenery.ts';

/** Where the hours show in a room. */
export type Room = {
  /** The glass: a path, the sheet that what is behind it is painted on, and that sheet's depth. */
  readonly glass: { readonly d: string; readonly sheet: string; readonly depth: number };
  /** Ids of the sheets of daylight. */
  readonly daylight: readonly string[];
  /** The id of the last sheet behind the people, where the lamps shine. */
  readonly back: string;
  /** The id of the frontmost sheet of scenery. */
  readonly front: string;
  /** Lamps that are lit when it grows dark: middle and reach. */
  readonly lamps: readonly (readonly [x: number, y: number, radius: number])[];
  /** The one lamp that the light of the room comes from; without it the middle is lit. */
  readonly source?: readonly [x: number, y: number] | Pendant;
  /** Long lamps under the roof, which stay bright while the room below them is dimmed. */
  readonly strips?: readonly Box[];
  /** Windows that are lit outside by night, if houses are to be seen; black everywhere else. */
  readonly town?: string;
  /** Whether people keep the day's light: where stories stay all day, they would be fetched twice. */
  readonly steady?: boolean;
};

/** What filters the view through the glass and, from the middle outwards, the room; and the colour of the lamps. */
type HourColours = {
  readonly name: 'dusk' | 'night';
  readonly sky: readonly Stop[];
  readonly room: readonly Stop[];
  readonly lamp: string;
  readonly lampOpacity: number;
  readonly dark: string;
};

const DUSK: HourColours = {
  name: 'dusk',
  sky: [
    [0, '#8b80bd'],
    [0.45, '#d98f9c'],
    [1, '#ffb27c'],
  ],
  room: [
    [0, '#fbe6d6'],
    [0.5, '#e9c6b8'],
    [1, '#a890b8'],
  ],
  lamp: '#ffcf90',
  lampOpacity: 0.4,
  dark: '#1f1826',
};

const NIGHT: HourColours = {
  name: 'night',
  sky: [
    [0, '#1d2a5e'],
    [0.6, '#2f4180'],
    [1, '#5f5a94'],
  ],
  room: [
    [0, '#f0dccb'],
    [0.45, '#c9b1bc'],
    [1, '#625f94'],
  ],
  lamp: '#ffd796',
  lampOpacity: 0.55,
  dark: '#0c0d1e',
};

/** The room around its one lamp: those beside it stand out against walls that the dark takes. */
const FROM_THE_LAMP: Readonly<Record<HourColours['name'], readonly Stop[]>> = {
  dusk: [
    [0, '#fff3e2'],
    [0.32, '#f3d6c4'],
    [0.62, '#bd9cb0'],
    [1, '#6f619c'],
  ],
  night: [
    [0, '#fff4e2'],
    [0.3, '#e8cfbe'],
    [0.6, '#8a80ad'],
    [1, '#3a4180'],
  ],
};

type Source = NonNullable<Room['source']>;

const aroundLamp = (source: Source, colours: readonly Stop[]): string => {
  const [x, y] = 'x' in source ? [source.x, source.y] : source;
  return gradientRect([-60, -60, 1580, 1020], radialGradient(colours, [x, y + 130, 960]));
};

/** The room around those who sit by the lamps: bright in the middle, dim at the walls. */
const lampCircle = (colours: readonly Stop[]): string =>
  gradientRect([-60, -60, 1580, 1020], radialGradient(colours, [640, 400, 900]));

const hung = (source: Room['source']): SetLayer[] =>
  source !== undefined && 'x' in source ? [pendant(source)] : [];

/** The light of all lamps; a cone has edges. */
const shining = (source: Room['source'], lit: string): SetLayer =>
  source !== undefined && 'x' in source
    ? beam('lamps-on', PENDANT_DEPTH, lit + pendantLight(source))
    : light('lamps-on', 0.5, lit);

/** A long lamp and the haze about it. */
const strip = ([x, y, width, height]: Box): string =>
  rect([x, y, width, height], '#fff3d2', { rx: height / 2 }) +
  glow([x + width / 2, y + height, width * 0.75], '#ffe2a8', 0.5, 0.3);

function at(hour: HourColours, day: LitSet, room: Room): LitSet {
  const { glass, daylight, back, front, lamps, town, source, strips = [], steady } = room;
  const lit = lamps.map((lamp) => glow(lamp, hour.lamp, hour.lampOpacity)).join('');
  const outside: SetLayer[] = [
    {
      ...shade('sky', glass.depth, gradientPath(glass.d, linearGradient(hour.sky))),
      soft: false,
    },
    ...(town === undefined || hour.name === 'dusk'
      ? []
      : [{ ...light('town-lights', glass.depth, town), soft: false }]),
  ];
  return relit(day, {
    without: daylight,
    on: {
      [glass.sheet]: outside,
      [back]: [...hung(source), shining(source, lit)],
      [front]: [
        shade(
          'hour',
          0,
          source === undefined
            ? lampCircle(hour.room)
            : aroundLamp(source, FROM_THE_LAMP[hour.name]),
        ),
        ...(strips.length === 0 ? [] : [beam('strips', PENDANT_DEPTH, strips.map(strip).join(''))]),
      ],
    },
    dark: hour.dark,
    // Tubes on a ceiling are as white as the day.
    light: steady || strips.length > 0 ? day.light : byLamps(day.light),
  });
}

/** A room by day, and as it is at dusk and by night. */
export const laterHours = (
  day: LitSet,
  room: Room,
): { readonly day: LitSet; readonly dusk: LitSet; readonly night: LitSet } => ({
  day: relit(day, { on: { [room.back]: hung(room.source) } }),
  dusk: at(DUSK, day, room),
  night: at(NIGHT, day, room),
});

/** Phases for a set with a light for each. */
export const BY_THE_HOUR = { day: 'day', dusk: 'dusk', night: 'night' } as const;

/** The same for a set that looks otherwise while snow lies. */
export const UNDER_SNOW = {
  day: 'winter-day',
  dusk: 'winter-dusk',
  night: 'winter-night',
} as const;
