/** What the audit log tells of. */

/** Every action that is recorded, by the part of the log in which one looks for it. */
export const ACTIONS_OF = {
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

export type Action = (typeof ACTIONS_OF)[keyof typeof ACTIONS_OF][number];
