/** Hash routes in place of the addresses that the library leads to. */
// Whatever is not named here stays as it is.
export * from '../../../app/library/addresses.ts';

export {
  attemptAddress,
  homeAddress,
  playAddress,
  resultsAddress,
  reviewAddress as debriefAddress,
} from './debrief-addresses.ts';
