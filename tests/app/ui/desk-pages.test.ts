import { expect, test } from 'vitest';
import {
  DESK_PAGES,
  deskOf,
  deskPagesFor,
  navigationPageOf,
} from '../../../src/app/ui/desk-pages.ts';
import type { Role } from '../../../src/contract/role.ts';

test('a manager’s desk begins with the team, a learner has none', () => {
  expect(deskOf(['learner', 'manager'])).toBe('team');
  expect(deskOf(['learner', 'trainer', 'manager'])).toBe('team');
  expect(deskOf(['learner', 'trainer'])).toBe('trainer');
  expect(deskOf(['learner'])).toBeNull();
});

test('what is opened from another page stands under it, and not in the navigation', () => {
  const roles: Role[] = ['learner', 'trainer', 'manager', 'administrator'];
  const navigation = deskPagesFor(roles);
  expect(navigation).toContain('team');
  expect(navigation).not.toContain('team/person');
  expect(navigationPageOf('team/person')).toBe('team');
  for (const page of DESK_PAGES) expect(navigation).toContain(navigationPageOf(page));
});
