import { messageArea } from '../messages.ts';
import type en from './messages/en.json';

/** The names of the competencies. */
export const competencyMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
