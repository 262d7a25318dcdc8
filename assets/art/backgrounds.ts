import type { Background } from './set.ts';
import { ARTYOM_OFFICE } from './sets/artyom-office.ts';
import { CLIENT_OFFICE } from './sets/client-office.ts';
import { CORRIDOR } from './sets/corridor.ts';
import { DOORWAY } from './sets/doorway.ts';
import { EDITORIAL } from './sets/editorial.ts';
import { HEAD_OFFICE } from './sets/head-office.ts';
import { KITCHEN, KITCHEN_CLOSING } from './sets/kitchen.ts';
import { MEETING_ROOM } from './sets/meeting-room.ts';
import { NIGHT_DESK } from './sets/night-desk.ts';
import { RESTAURANT } from './sets/restaurant.ts';
import { SERVICE_DESK } from './sets/service-desk.ts';
import { SHOWROOM } from './sets/showroom.ts';
import { STREET } from './sets/street.ts';

/** Every place that stories can name, drawn. */
export const BACKGROUNDS: readonly Background[] = [
  ARTYOM_OFFICE,
  CLIENT_OFFICE,
  CORRIDOR,
  DOORWAY,
  EDITORIAL,
  HEAD_OFFICE,
  KITCHEN,
  KITCHEN_CLOSING,
  MEETING_ROOM,
  NIGHT_DESK,
  RESTAURANT,
  SERVICE_DESK,
  SHOWROOM,
  STREET,
];
