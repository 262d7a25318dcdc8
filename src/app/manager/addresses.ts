/** Addresses that the manager's desk leads to. */
import { deskAddress } from '../desk/address.ts';

/** One person's page. */
export const personAddress = (person: string): string => deskAddress('team/person', { person });
