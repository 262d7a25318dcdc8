import { messageArea } from './messages.ts';
import type en from './messages/en.json';

/** The words that all pages share. */
export const uiMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
