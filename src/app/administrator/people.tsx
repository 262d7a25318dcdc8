/** The administrator's people. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './administrator.css';
import { openDesk } from '../desk/open-desk.tsx';
import type { PageData } from '../page-data.ts';
import { PeopleView } from './people-view.tsx';

/** Shows the page. */
export const mount = (root: HTMLElement, data: PageData): Promise<void> =>
  openDesk(root, 'admin', data, PeopleView);
