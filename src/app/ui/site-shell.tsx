import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { signedInRoles } from '../data/signed-in.ts';
import { deskOf, type DeskPageName } from './desk-pages.ts';
import { DemonstrationMark } from './demonstration-mark.tsx';
import { Icon } from './icon.tsx';
import { Logo } from './logo.tsx';
import { uiMessages } from './ui-messages.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './tokens.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './base.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import './site-shell.css';

type ShellProps = {
  /** The address of the library in the present language, relative to the page, ending in `/`. */
  readonly home: string;
  /** Which part of the site this page belongs to; `null` for none. */
  readonly here: 'practice' | 'results' | null;
  /** Something to know about the page as a whole, above its content. */
  readonly notice?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The bar at the top of the learner's pages, and the place for the page's content. */
export const SiteShell = ({ home, here, notice, children }: ShellProps): VNode => (
  <Shell
    home={home}
    notice={notice}
    nav={
      <>
        <NavLink href={home} current={here === 'practice'}>
          {uiMessages.text('nav.practice')}
        </NavLink>
        <NavLink href={`${home}results/`} current={here === 'results'}>
          {uiMessages.text('nav.results')}
        </NavLink>
        <DeskLink home={home} />
      </>
    }
  >
    {children}
  </Shell>
);

type FrameProps = Pick<ShellProps, 'home' | 'notice' | 'children'> & {
  readonly nav: ComponentChildren;
  /** Whose page it is, beside the settings. */
  readonly account?: ComponentChildren;
};

/** What all pages but the stage share: the bar with its navigation, and the place for the content. */
export const Shell = ({ home, nav, account, notice, children }: FrameProps): VNode => (
  <>
    <a class="skip-link" href="#content">
      {uiMessages.text('skip')}
    </a>
    <header class="site-bar">
      <a class="site-name" href={home}>
        <Logo />
        Rapport
      </a>
      <nav aria-label={uiMessages.text('nav')}>{nav}</nav>
      {account}
      <SettingsButton />
    </header>
    <DemonstrationMark />
    {notice}
    <main id="content" tabIndex={-1}>
      {children}
    </main>
  </>
);

type LinkProps = {
  readonly href: string;
  readonly current: boolean;
  readonly children: ComponentChildren;
};

/** A way to another part of the site. */
export const NavLink = ({ href, current, children }: LinkProps): VNode => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {children}
  </a>
);

/** The way to one's desk, for those who have one on this browser. */
function DeskLink({ home }: { readonly home: string }): VNode | null {
  const [desk, setDesk] = useState<DeskPageName | null>(null);
  useEffect(() => setDesk(deskOf(signedInRoles())), []);
  return desk === null ? null : (
    <NavLink href={`${home}${desk}/`} current={false}>
      {uiMessages.text('nav.desk')}
    </NavLink>
  );
}

function SettingsButton(): VNode {
  useEffect(() => {
    if (document.documentElement.dataset['asked'] === 'settings') void openSettingsDialog();
  }, []);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={uiMessages.text('settings')}
      aria-haspopup="dialog"
      data-settings
      onClick={() => void openSettingsDialog()}
    >
      <Icon name="settings" size={22} />
    </button>
  );
}

/** The dialog is fetched when it is first asked for. */
async function openSettingsDialog(): Promise<void> {
  delete document.documentElement.dataset['asked'];
  const { showSettings } = await import('./settings/show-settings.tsx');
  await showSettings();
}
