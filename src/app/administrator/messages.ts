import { messageArea } from '../ui/messages.ts';
import type en from './messages/en.json';

/** The words of the administrator's pages. */
export const messages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
