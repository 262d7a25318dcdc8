/** The log of what was done, and of who looked at what. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './administrator.css';
import { openDesk } from '../desk/open-desk.tsx';
import type { PageData } from '../page-data.ts';
import { LogView } from './log-view.tsx';

/** Shows the page. */
export const mount = (root: HTMLElement, data: PageData): Promise<void> =>
  openDesk(root, 'admin/log', data, LogView);
