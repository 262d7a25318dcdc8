import { messageArea } from '../../ui/messages.ts';
import type en from './messages/en.json';

/** What each measure of a scenario means, and how to mend it. */
export const measureMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
export type MeasureMessage = keyof typeof en;
