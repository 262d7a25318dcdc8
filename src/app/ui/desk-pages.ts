/** The pages of the desks, and whom each is for. */
import type { Role } from '../../contract/role.ts';

/** By address below the language, in the order of the navigation. */
const ROLES_OF = {
  trainer: ['trainer'],
  'trainer/packs': ['trainer'],
  'trainer/scenarios': ['trainer'],
} as const satisfies Record<string, readonly Role[]>;

export type DeskPageName = keyof typeof ROLES_OF;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
export const DESK_PAGES = Object.keys(ROLES_OF) as readonly DeskPageName[];

/** The roles of which one is needed to see a page. */
export const rolesOf = (page: DeskPageName): readonly Role[] => ROLES_OF[page];

/** The pages that somebody may see, in the order of the navigation. */
export const deskPagesFor = (roles: readonly Role[]): readonly DeskPageName[] =>
  DESK_PAGES.filter((page) => rolesOf(page).some((role) => roles.includes(role)));
