import { messageArea } from '../../app/ui/messages.ts';
import type en from './messages/en.json';

/** What the player of a package says beside the site's own pages. */
export const messages = messageArea<keyof typeof en>({
  en: () => import('./messages/en.json'),
  ru: () => import('./messages/ru.json'),
});
