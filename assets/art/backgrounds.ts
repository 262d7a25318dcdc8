import { ARTYOM_OFFICE } from './artyom-office.ts';
import { buyerParts } from './buyer.ts';
import type { Light } from './light.ts';
import type { Part } from './person.ts';
import type { Background } from './set.ts';
import { SHOWROOM } from './showroom.ts';

/** Every place that stories can name, drawn. */
export const BACKGROUNDS: readonly Background[] = [ARTYOM_OFFICE, SHOWROOM];

/** The drawn cast: the parts of each person in a light. */
export const DRAWINGS: Readonly<Record<string, (light: Light) => Part[]>> = { buyer: buyerParts };
