import type { Background } from './set.ts';
import { ARTYOM_OFFICE } from './sets/artyom-office.ts';
import { BANK } from './sets/bank.ts';
import { CLIENT_DESK } from './sets/client-desk.ts';
import { CLIENT_OFFICE } from './sets/client-office.ts';
import { CLUB_DOOR } from './sets/club-door.ts';
import { CORRIDOR } from './sets/corridor.ts';
import { DENTAL_PRACTICE } from './sets/dental-practice.ts';
import { DOORWAY } from './sets/doorway.ts';
import { EDITORIAL } from './sets/editorial.ts';
import { GARAGE } from './sets/garage.ts';
import { HEAD_OFFICE } from './sets/head-office.ts';
import { HOME_KITCHEN } from './sets/home-kitchen.ts';
import { HOTEL_ROOM } from './sets/hotel-room.ts';
import { KITCHEN, KITCHEN_CLOSING } from './sets/kitchen.ts';
import { MEETING_ROOM } from './sets/meeting-room.ts';
import { NIGHT_DESK } from './sets/night-desk.ts';
import { RESTAURANT_MORNING } from './sets/restaurant-morning.ts';
import { RESTAURANT } from './sets/restaurant.ts';
import { SCHOOL } from './sets/school.ts';
import { SERVICE_DESK } from './sets/service-desk.ts';
import { SHOWROOM } from './sets/showroom.ts';
import { STREET } from './sets/street.ts';
import { STUDY } from './sets/study.ts';
import { THEATRE_FOYER } from './sets/theatre-foyer.ts';
import { TRAVEL_AGENCY } from './sets/travel-agency.ts';
import { WAREHOUSE } from './sets/warehouse.ts';

/** Every place that stories can name, drawn. */
export const BACKGROUNDS: readonly Background[] = [
  ARTYOM_OFFICE,
  BANK,
  CLIENT_DESK,
  CLIENT_OFFICE,
  CLUB_DOOR,
  CORRIDOR,
  DENTAL_PRACTICE,
  DOORWAY,
  EDITORIAL,
  GARAGE,
  HEAD_OFFICE,
  HOME_KITCHEN,
  HOTEL_ROOM,
  KITCHEN,
  KITCHEN_CLOSING,
  MEETING_ROOM,
  NIGHT_DESK,
  RESTAURANT,
  RESTAURANT_MORNING,
  SCHOOL,
  SERVICE_DESK,
  SHOWROOM,
  STREET,
  STUDY,
  THEATRE_FOYER,
  TRAVEL_AGENCY,
  WAREHOUSE,
];
