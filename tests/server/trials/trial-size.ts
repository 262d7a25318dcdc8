/** How much a trial does: little in `npm test`, all of it in `npm run soak`. */

/** Whether this is the long run. */
export const LONG = process.env['RAPPORT_SOAK'] === '1';

/** How long a trial may take, in milliseconds; nothing is measured by it. */
export const TRIAL_MS = LONG ? 3_600_000 : 240_000;
