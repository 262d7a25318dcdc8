/** The page on which a leader reads one attempt. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './attempt.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../review/review.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../review/remarks.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../ui/paper.css';
import { openDesk } from '../desk/open-desk.tsx';
import type { PageData } from '../page-data.ts';
import { AttemptView } from './attempt-view.tsx';

/** Shows the page. */
export const mount = (root: HTMLElement, data: PageData): Promise<void> =>
  openDesk(root, 'team/attempt', data, AttemptView);
