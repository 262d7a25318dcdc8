import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
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

/** The bar at the top of every page but the stage, and the place for the page's content. */
export const SiteShell = ({ home, here, notice, children }: ShellProps): VNode => (
  <>
    <a class="skip-link" href="#content">
      {uiMessages.text('skip')}
    </a>
    <header class="site-bar">
      <a class="site-name" href={home}>
        <Logo />
        Rapport
      </a>
      <nav aria-label={uiMessages.text('nav')}>
        <NavLink href={home} part="practice" here={here} />
        <NavLink href={`${home}results/`} part="results" here={here} />
      </nav>
      <SettingsButton />
    </header>
    {notice}
    <main id="content" tabIndex={-1}>
      {children}
    </main>
  </>
);

type LinkProps = { href: string; part: 'practice' | 'results'; here: ShellProps['here'] };

const NavLink = ({ href, part, here }: LinkProps): VNode => (
  <a href={href} aria-current={part === here ? 'page' : undefined}>
    {uiMessages.text(`nav.${part}`)}
  </a>
);

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
