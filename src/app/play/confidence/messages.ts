import { messageArea } from '../../ui/messages.ts';
import type en from './messages/en.json';

/** The words by which one says how sure one is, and why. */
export const confidenceMessages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
