/** How people sign in, what the server can do, and for how long attempts are kept. */
import type { VNode } from 'preact';
import { SETTINGS_ROUTES, type Settings } from '../../contract/api/settings-routes.ts';
import { ask } from '../data/server.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { CsvLink } from '../desk/csv-link.tsx';
import { messages } from './messages.ts';
import { RetentionForm } from './retention-form.tsx';

/** The page. */
export function SettingsView(): VNode {
  const asked = useAsked('settings', () => ask(SETTINGS_ROUTES.settings));
  return (
    <div class="desk-page admin-page">
      <h1>{messages.text('settings')}</h1>
      <Awaited asked={asked}>{(settings) => <SetUp settings={settings} />}</Awaited>
      <section class="admin-section">
        <h2>{messages.text('retention')}</h2>
        <RetentionForm />
      </section>
      <section class="admin-section">
        <h2>{messages.text('analysis')}</h2>
        <p>{messages.text('analysis.text')}</p>
        <CsvLink href="/api/analysis.csv" />
      </section>
    </div>
  );
}

type SettingsProps = { readonly settings: Settings };

const SetUp = ({ settings }: SettingsProps): VNode => (
  <>
    <section class="admin-section">
      <h2>{messages.text('sign-in')}</h2>
      <p>{messages.text('environment')}</p>
      <dl class="set-up">
        <Setting
          name={messages.text('set.password')}
          value={messages.text('set.password.value', { length: settings.passwordLength })}
          hint={messages.text('set.password.hint')}
        />
        <Setting
          name={messages.text('set.sign-on')}
          value={
            settings.singleSignOn.map(({ name, issuer }) => `${name} (${issuer})`).join(', ') ||
            messages.text('off')
          }
          hint={messages.text('set.sign-on.hint')}
        />
        <Setting
          name={messages.text('set.url')}
          value={settings.publicUrl ?? messages.text('unset')}
          hint={messages.text('set.url.hint')}
        />
      </dl>
    </section>
    <ServerSettings settings={settings} />
  </>
);

const ServerSettings = ({ settings }: SettingsProps): VNode => (
  <section class="admin-section">
    <h2>{messages.text('server')}</h2>
    <dl class="set-up">
      <Setting
        name={messages.text('set.mail')}
        value={messages.text(settings.mail ? 'on' : 'off')}
        hint={messages.text(settings.mail ? 'set.mail.on' : 'set.mail.off')}
      />
      <Setting
        name={messages.text('set.records')}
        value={
          settings.recordStore === null
            ? messages.text('off')
            : messages.text('set.records.value', settings.recordStore)
        }
        hint={messages.text('set.records.hint')}
      />
      <Setting
        name={messages.text('set.database')}
        value={settings.database === 'sqlite' ? 'SQLite' : 'PostgreSQL'}
        hint={messages.text(`set.database.${settings.database}`)}
      />
    </dl>
  </section>
);

type SettingProps = { readonly name: string; readonly value: string; readonly hint: string };

const Setting = ({ name, value, hint }: SettingProps): VNode => (
  <div>
    <dt>{name}</dt>
    <dd>
      <b>{value}</b>
      <span class="hint">{hint}</span>
    </dd>
  </div>
);
