import { messageArea } from '../../ui/messages.ts';
import type en from './messages/en.json';

/** The words around the short feedback after a decision. */
export const answerMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
