import type { Light } from '../light.ts';
import type { Part, Person } from '../person.ts';
import { bodyPart } from './body.ts';
import { headParts } from './head.ts';
import { phoneArmPart } from './phone-arm.ts';

/** All parts of a person in a light, back to front. */
export const personParts = (person: Person, light: Light): Part[] => [
  bodyPart(person, light),
  phoneArmPart(person, light),
  ...headParts(person, light),
];
