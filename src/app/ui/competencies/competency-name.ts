import { competencySchema } from '../../../contract/scenario.ts';
import { competencyMessages } from './messages.ts';

/** The name of a competency of the rubric; an unknown id stands for itself. */
export function competencyName(id: string): string {
  const known = competencySchema.safeParse(id);
  return known.success ? competencyMessages.text(known.data) : id;
}
