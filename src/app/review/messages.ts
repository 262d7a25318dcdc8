import { messageArea } from '../ui/messages.ts';
import type en from './messages/en.json';

/** The words that every review of an attempt has. */
export const reviewMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
