/** Addresses that the trainer's desk gives away. */
import { language } from '../ui/messages.ts';

/** Where those it is for find an assignment; whole, to be sent to them. */
export const invitationAddress = (id: string): string =>
  new URL(`/${language.value}/?assignment=${id}`, location.href).href;
