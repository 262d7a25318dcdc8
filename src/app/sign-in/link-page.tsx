/** The page that a one-time link opens. */
import type { VNode } from 'preact';
import type { ResponseOf } from '../../contract/api/route.ts';
import type { SESSION_ROUTES } from '../../contract/api/session-routes.ts';
import { language } from '../ui/messages.ts';
import { SiteShell } from '../ui/site-shell.tsx';
import type { FormFailure } from './failure-text.ts';
import { Field } from './field.tsx';
import { Form } from './form.tsx';
import { messages } from './messages.ts';

/** What the server says of a link. */
export type InspectedLink = ResponseOf<(typeof SESSION_ROUTES)['inspectLink']>;

export type LinkState = {
  /** `null` while the server is asked, `'invalid'` when it does not know the link. */
  readonly link: InspectedLink | 'invalid' | null;
  readonly busy: boolean;
  readonly failure: FormFailure | null;
};

/** The page as it is before anything is known. */
export const UNKNOWN: LinkState = { link: null, busy: false, failure: null };

type PageProps = {
  readonly state?: LinkState;
  readonly onUse?: (form: HTMLFormElement) => void;
};

/** The page below `#app`. */
export const LinkPage = ({ state = UNKNOWN, onUse = () => undefined }: PageProps): VNode => (
  <SiteShell home={`/${language.value}/`} here={null}>
    <div class="door">
      {state.link === null && <p role="status">{messages.text('link.looking')}</p>}
      {state.link === 'invalid' && <Invalid />}
      {state.link !== null && state.link !== 'invalid' && (
        <Valid link={state.link} state={state} onUse={onUse} />
      )}
    </div>
  </SiteShell>
);

const Invalid = (): VNode => (
  <>
    <h1>{messages.text('link.invalid')}</h1>
    <p class="intro">{messages.text('link.invalid.text')}</p>
    <p class="ways">
      <a class="button primary" href={`/${language.value}/sign-in/`}>
        {messages.text('submit')}
      </a>
    </p>
  </>
);

type ValidProps = Required<PageProps> & { readonly link: InspectedLink };

function Valid({ link: { kind, person }, state, onUse }: ValidProps): VNode {
  const values = { name: person?.name ?? '', email: person?.email ?? '' };
  return (
    <>
      <h1>{messages.text(`link.${kind}`, values)}</h1>
      <p class="intro">{messages.text(`link.${kind}.text`, values)}</p>
      <Form
        submit={messages.text('link.submit')}
        busy={state.busy}
        failure={state.failure}
        onSubmit={onUse}
      >
        {person === null ? <Identity /> : <KnownAddress email={person.email} />}
        <Field
          label={messages.text('link.new-password')}
          name="password"
          type="password"
          autocomplete="new-password"
          hint={messages.text('link.hint')}
          minLength={10}
        />
      </Form>
    </>
  );
}

const Identity = (): VNode => (
  <>
    <Field label={messages.text('link.name')} name="name" type="text" autocomplete="name" />
    <Field label={messages.text('email')} name="email" type="email" autocomplete="username" />
  </>
);

/** Tells password managers whose password is being chosen. */
const KnownAddress = ({ email }: { email: string }): VNode => (
  <input type="email" value={email} autocomplete="username" readOnly hidden />
);
