import { messageArea } from '../../ui/messages.ts';
import type en from './messages/en.json';

/** The sentences for what can go wrong, loaded when something has. */
export const failureMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
