/** The trainer's packs. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './trainer.css';
import { openDesk } from '../desk/open-desk.tsx';
import type { PageData } from '../page-data.ts';
import { PacksView } from './packs-view.tsx';

/** Shows the page. */
export const mount = (root: HTMLElement, data: PageData): Promise<void> =>
  openDesk(root, 'trainer/packs', data, PacksView);
