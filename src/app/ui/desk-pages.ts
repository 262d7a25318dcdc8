/** The pages of the desks, and whom each is for. */
import type { Role } from '../../contract/role.ts';

/** By address below the language, in the order of the navigation. */
const ROLES_OF = {
  trainer: ['trainer'],
  'trainer/packs': ['trainer'],
  'trainer/scenarios': ['trainer'],
  team: ['manager', 'trainer'],
  'team/person': ['manager', 'trainer'],
  'team/attempt': ['manager', 'trainer'],
  admin: ['administrator'],
  'admin/groups': ['administrator'],
  'admin/settings': ['administrator'],
  'admin/log': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type DeskPageName = keyof typeof ROLES_OF;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
export const DESK_PAGES = Object.keys(ROLES_OF) as readonly DeskPageName[];

/** Pages that are opened from another one; the navigation leads to that one. */
const OPENED_FROM: Partial<Record<DeskPageName, DeskPageName>> = {
  'team/person': 'team',
  'team/attempt': 'team',
};

/** The roles of which one is needed to see a page. */
export const rolesOf = (page: DeskPageName): readonly Role[] => ROLES_OF[page];

/** The page under which a page stands in the navigation. */
export const navigationPageOf = (page: DeskPageName): DeskPageName => OPENED_FROM[page] ?? page;

/** The pages that the navigation leads somebody to, in its order. */
export const deskPagesFor = (roles: readonly Role[]): readonly DeskPageName[] =>
  DESK_PAGES.filter(
    (page) => navigationPageOf(page) === page && rolesOf(page).some((role) => roles.includes(role)),
  );

/** Where somebody's desk begins: a manager's with the team; `null` for those without one. */
export const deskOf = (roles: readonly Role[]): DeskPageName | null =>
  roles.includes('manager') ? 'team' : (deskPagesFor(roles)[0] ?? null);
