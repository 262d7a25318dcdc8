/** The team's grid. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './manager.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './team-paper.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../ui/paper.css';
import { openDesk } from '../desk/open-desk.tsx';
import type { PageData } from '../page-data.ts';
import { TeamView } from './team-view.tsx';

/** Shows the page. */
export const mount = (root: HTMLElement, data: PageData): Promise<void> =>
  openDesk(root, 'team', data, TeamView);
