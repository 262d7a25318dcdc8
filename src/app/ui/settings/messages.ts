import { messageArea } from '../messages.ts';
import type en from './messages/en.json';

/** The words of the settings. */
export const settingsMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
