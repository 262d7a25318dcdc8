/** The log in words, and in parts. */
import { messages } from './messages.ts';

/** Actions by what one looks for. */
const ACTIONS_OF = {
  access: ['attempt-viewed', 'results-viewed', 'person-exported'],
  people: [
    'first-administrator-made',
    'person-added',
    'person-changed',
    'person-disabled',
    'person-enabled',
    'roles-changed',
    'people-imported',
    'person-erased',
    'group-saved',
    'group-deleted',
    'group-restored',
  ],
  entry: [
    'invitation-made',
    'password-link-made',
    'password-set',
    'signed-in',
    'sessions-ended',
    'retention-set',
  ],
  training: [
    'pack-saved',
    'pack-archived',
    'pack-restored',
    'pack-deleted',
    'assignment-saved',
    'assignment-changed-for-people',
    'people-reminded',
    'assignment-closed',
    'assignment-reopened',
    'assignment-released',
    'comment-written',
    'verdict-given',
    'agreement-written',
    'agreement-dropped',
    'agreement-kept',
  ],
} as const;

/** A part of the log. */
export type Part = keyof typeof ACTIONS_OF;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
export const PARTS = Object.keys(ACTIONS_OF) as readonly Part[];
export const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

/** The actions of a part. */
export const actionsOf = (part: Part): readonly LoggedAction[] => ACTIONS_OF[part];

export type LoggedAction = (typeof ACTIONS_OF)[Part][number];
const LOGGED: readonly LoggedAction[] = PARTS.flatMap((part) => actionsOf(part));

/** What was done, in words; the action’s own name where this page does not know it yet. */
export function actionText(action: string): string {
  const known = LOGGED.find((each) => each === action);
  return known === undefined ? action : messages.text(`action.${known}`);
}
