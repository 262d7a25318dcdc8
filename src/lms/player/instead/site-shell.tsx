/** The frame of the pack's own page and of the debrief, in place of `app/ui/site-shell.tsx`. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../../app/ui/icon.tsx';
import { Logo } from '../../../app/ui/logo.tsx';
import { language } from '../../../app/ui/messages.ts';
import { showSettings } from '../../../app/ui/settings/show-settings.tsx';
import { uiMessages } from '../../../app/ui/ui-messages.ts';
import { packageData } from '../package-data.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/ui/site-shell.tsx';

type ShellProps = {
  /** The address of the pack's own page. */
  readonly home: string;
  readonly here: string | null;
  readonly notice?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The bar with the way to the pack's page, and the place for the view's content. */
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
        <a href={home} aria-current={here === 'practice' ? 'page' : undefined}>
          {packageData().pack.title[language.value]}
        </a>
      </nav>
      <button
        type="button"
        class="icon-button"
        aria-label={uiMessages.text('settings')}
        aria-haspopup="dialog"
        onClick={() => void showSettings()}
      >
        <Icon name="settings" size={22} />
      </button>
    </header>
    {notice}
    <main id="content" tabIndex={-1}>
      {children}
    </main>
  </>
);
