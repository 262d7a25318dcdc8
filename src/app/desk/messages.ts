import { messageArea } from '../ui/messages.ts';
import type en from './messages/en.json';

/** The words that all desks share. */
export const deskMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
