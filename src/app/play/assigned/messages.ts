import { messageArea } from '../../ui/messages.ts';
import type en from './messages/en.json';

/** The words before an assigned attempt. */
export const briefingMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
