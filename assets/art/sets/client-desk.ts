/**
 * A client's own desk in her office: the room of a head of department, seen from the other end of
 * the line, with a folder of papers that is being closed.
 */
import { scenery, type Background, type LitSet } from '../set.ts';
import { group, path, rect, stroke } from '../svg.ts';
import { relit } from '../relit.ts';
import { HEAD_OFFICE } from './head-office.ts';
import { paperStack, scribble } from './props.ts';

/** A thick folder with a ribbon, and the last sheet on top of it, not yet signed. */
const policy = (): string =>
  group(
    path('M-150,26 L-112,-52 H84 L116,26Z', '#2f6a58') +
      path('M60,-52 H84 L116,26 H86Z', '#4a8a74') +
      path('M-150,26 H116 L118,38 H-152Z', '#23503f') +
      path('M-104,12 L-80,-44 H44 L64,12Z', '#fdfbf4') +
      scribble([-58, -36, 86, 26], '#9aa3a8', 4) +
      stroke('M-60,2 h56', '#c9453f', 3) +
      stroke('M40,10 L112,-34', '#2f4a7a', 7) +
      rect([-152, -8, 12, 12], '#c9a35a'),
    { transform: 'translate(900,706)' },
  ) + paperStack(1080, 716, 3);

const atHerDesk = (set: LitSet): LitSet =>
  relit(set, { on: { desk: [scenery('policy', 1, policy())] } });

export const CLIENT_DESK: Background = {
  ...HEAD_OFFICE,
  id: 'client-desk',
  lights: Object.fromEntries(
    Object.entries(HEAD_OFFICE.lights).map(([name, set]) => [name, atHerDesk(set)]),
  ),
  posing: [['lebedeva', 'neutral']],
  phone: true,
};
