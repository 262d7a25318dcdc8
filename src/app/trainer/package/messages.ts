import { messageArea } from '../../ui/messages.ts';
import type en from './messages/en.json';

/** The words about packages for learning management systems. */
export const packageMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
