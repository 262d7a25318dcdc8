/** How the server says no: one envelope, and one table from the reason to the HTTP status. */
import * as z from 'zod/mini';

/** Every reason with its HTTP status. */
export const FAILURES = {
  'bad-request': 400,
  /** The link is not one of ours, has been used, or is too old; which of these is not told. */
  'link-invalid': 400,
  'password-too-short': 400,
  'sign-in-needed': 401,
  /** Address or password is wrong; which of them is not told. */
  'sign-in-failed': 401,
  forbidden: 403,
  /** A page of another site sent the request. */
  'cross-site': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  /** What is there already under that id differs, or somebody else holds that name. */
  conflict: 409,
  /** Something else is made of it. */
  'in-use': 409,
  /** The last administrator cannot go. */
  'last-administrator': 409,
  /** The server has never had that version of the scenario. */
  'scenario-unknown': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  /** The story does not offer these choices: such an attempt cannot have been played. */
  'attempt-impossible': 422,
  'too-many-requests': 429,
  internal: 500,
  'not-ready': 503,
} as const;

export type FailureReason = keyof typeof FAILURES;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
const REASONS = Object.keys(FAILURES) as [FailureReason, ...FailureReason[]];

/** The body of every failed answer but the 404 page. */
export const failureSchema = z.strictObject({
  error: z.enum(REASONS),
  /** A sentence for whoever mends the request; never needed to act on the reason. */
  detail: z.optional(z.string()),
});
export type Failure = z.infer<typeof failureSchema>;

/** The reason that goes with an HTTP status which no handler of ours has chosen. */
export function reasonOf(status: number): FailureReason {
  if (status >= 500 && status !== 503) return 'internal';
  const general: readonly FailureReason[] = [
    'forbidden',
    'not-found',
    'method-not-allowed',
    'too-large',
    'unsupported-media-type',
    'too-many-requests',
    'not-ready',
  ];
  return general.find((reason) => FAILURES[reason] === status) ?? 'bad-request';
}
