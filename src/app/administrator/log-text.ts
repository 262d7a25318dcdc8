/** The log in words, and in parts. */
import { ACTIONS_OF, type Action } from '../../contract/action.ts';
import { messages } from './messages.ts';

/** A part of the log. */
export type Part = keyof typeof ACTIONS_OF;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
export const PARTS = Object.keys(ACTIONS_OF) as readonly Part[];
export const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

/** The actions of a part. */
export const actionsOf = (part: Part): readonly Action[] => ACTIONS_OF[part];

const LOGGED: readonly Action[] = PARTS.flatMap((part) => actionsOf(part));

/** What was done, in words; the action’s own name where this page does not know it yet. */
export function actionText(action: string): string {
  const known = LOGGED.find((each) => each === action);
  return known === undefined ? action : messages.text(`action.${known}`);
}
