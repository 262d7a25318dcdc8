/** What surrounds every page of a desk: the bar with its navigation, and what was just said. */
import type { ComponentChildren, VNode } from 'preact';
import type { Self } from '../../contract/api/session-routes.ts';
import { deskPagesFor, navigationPageOf, rolesOf, type DeskPageName } from '../ui/desk-pages.ts';
import { language } from '../ui/messages.ts';
import { NavLink, Shell } from '../ui/site-shell.tsx';
import { deskAddress } from './address.ts';
import { Avatar } from './avatar.tsx';
import { deskMessages } from './messages.ts';
import { ToldLine } from './told.tsx';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './desk.css';

type FrameProps = {
  readonly here: DeskPageName;
  /** `null` until it is known. */
  readonly self: Self | null;
  readonly children: ComponentChildren;
};

/** The frame; before it is known who is signed in, it shows the ways of the page's own roles. */
export const DeskFrame = ({ here, self, children }: FrameProps): VNode => (
  <div class="desk">
    <Shell
      home={`/${language.value}/`}
      nav={<DeskNav here={here} self={self} />}
      account={self !== null && <Account self={self} />}
    >
      {children}
      <ToldLine />
    </Shell>
  </div>
);

const DeskNav = ({ here, self }: Omit<FrameProps, 'children'>): VNode => (
  <>
    {deskPagesFor(self?.roles ?? rolesOf(here)).map((page) => (
      <NavLink key={page} href={deskAddress(page)} current={page === navigationPageOf(here)}>
        {deskMessages.text(`page.${page}`)}
      </NavLink>
    ))}
    <NavLink href={`/${language.value}/`} current={false}>
      {deskMessages.text('nav.practice')}
    </NavLink>
  </>
);

/** The roles as words: the learner’s alone where there is no other. */
export function rolesText(roles: Self['roles']): string {
  const others = roles.filter((role) => role !== 'learner');
  return (others.length > 0 ? others : roles)
    .map((role) => deskMessages.text(`role.${role}`))
    .join(', ');
}

function Account({ self: { name, roles } }: { readonly self: Self }): VNode {
  const told = rolesText(roles);
  return (
    <a
      class="account"
      href={`/${language.value}/sign-in/`}
      aria-label={deskMessages.text('account', { name, roles: told })}
    >
      <Avatar name={name} />
      <span class="account-words">
        <b>{name}</b>
        <span>{told}</span>
      </span>
    </a>
  );
}
