import type { Background } from './set.ts';
import { ARTYOM_OFFICE } from './sets/artyom-office.ts';
import { SHOWROOM } from './sets/showroom.ts';

/** Every place that stories can name, drawn. */
export const BACKGROUNDS: readonly Background[] = [ARTYOM_OFFICE, SHOWROOM];
