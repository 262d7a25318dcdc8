import { messageArea } from '../ui/messages.ts';
import type en from './messages/en.json';

/** The words of the page on which somebody else's attempt is read. */
export const messages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
