/**
 * What every page does before its first paint: takes on the look that was chosen, and marks a
 * scenario that goes on from an earlier visit or is played for an assignment, so that its opening is
 * not shown in vain. It also
 * remembers that the settings were asked for before the app had come; the shell opens them then.
 *
 * The build inlines this script in the head. It reads what `data/settings.ts` and
 * `data/unfinished-scenarios.ts` have left in `localStorage`, and does nothing where it may not.
 */
import { readJson } from '../data/local-text.ts';
import { applyLook } from './look.ts';

const { documentElement: root } = document;
const look = readJson('rapport.look');
if (typeof look === 'object' && look !== null) applyLook(root, look);

const { scenario } = root.dataset;
const unfinished = readJson('rapport.unfinished');
const goesOn = Array.isArray(unfinished) && unfinished.includes(scenario);
// Who plays for an assignment is told first who will see it.
const assigned = new URLSearchParams(location.search).has('assignment');
if (scenario !== undefined && (goesOn || assigned)) root.dataset['resume'] = '';

// What a team adds takes the place of what is told to a first visitor.
if (hasText('rapport.self')) root.dataset['member'] = '';

function hasText(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof Element && target.closest('[data-settings]') !== null)
      root.dataset['asked'] = 'settings';
  },
  // Before the shell's own listener, which strikes it out again.
  true,
);
