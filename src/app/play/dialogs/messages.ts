import { messageArea } from '../../ui/messages.ts';
import type en from './messages/en.json';

/** The words of the play page's dialogs. */
export const dialogMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
