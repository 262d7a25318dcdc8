/** The page on which one signs in. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Self } from '../../contract/api/session-routes.ts';
import { deskOf } from '../ui/desk-pages.ts';
import { language } from '../ui/messages.ts';
import { SiteShell } from '../ui/site-shell.tsx';
import type { FormFailure } from './failure-text.ts';
import { Field } from './field.tsx';
import { Form } from './form.tsx';
import { messages } from './messages.ts';

/** The ways in that this installation offers. */
export type Ways = {
  readonly singleSignOn: readonly { readonly id: string; readonly name: string }[];
  readonly resetByMail: boolean;
};

export type SignInState = {
  /** `null` until it is known. */
  readonly ways: Ways | null;
  /** Who is signed in already. */
  readonly self: Self | null;
  readonly busy: boolean;
  readonly failure: FormFailure | null;
  /** Whether the sign-in happened on this very page. */
  readonly arrived: boolean;
  /** Whether somebody has signed out on this very page. */
  readonly left: boolean;
  /** Whether a mail was asked for. */
  readonly mailed: boolean;
};

export type SignInActions = {
  readonly signIn: (form: HTMLFormElement) => void;
  readonly signOut: () => void;
  readonly goTo: (provider: string) => void;
  readonly sendLink: (form: HTMLFormElement | null) => void;
};

/** The page as it is before anything is known. */
export const FIRST: SignInState = {
  ways: null,
  self: null,
  busy: false,
  failure: null,
  arrived: false,
  left: false,
  mailed: false,
};

const NO_ACTIONS: SignInActions = {
  signIn: () => undefined,
  signOut: () => undefined,
  goTo: () => undefined,
  sendLink: () => undefined,
};

type PageProps = { readonly state?: SignInState; readonly actions?: SignInActions };

const home = (): string => `/${language.value}/`;

/** The page below `#app`. */
export const SignInPage = ({ state = FIRST, actions = NO_ACTIONS }: PageProps): VNode => (
  <SiteShell home={home()} here={null}>
    <div class="door">
      {state.self === null ? (
        <WaysIn state={state} actions={actions} />
      ) : (
        <Inside self={state.self} arrived={state.arrived} actions={actions} />
      )}
    </div>
  </SiteShell>
);

type PartProps = Required<PageProps>;

const WaysIn = ({ state, actions }: PartProps): VNode => (
  <>
    <Heading focused={state.left}>{messages.text('heading')}</Heading>
    <p class="intro">{messages.text(state.left ? 'signed-out' : 'intro')}</p>
    <Form
      submit={messages.text('submit')}
      busy={state.busy}
      failure={state.failure}
      onSubmit={actions.signIn}
    >
      <Field label={messages.text('email')} name="email" type="email" autocomplete="username" />
      <Field
        label={messages.text('password')}
        name="password"
        type="password"
        autocomplete="current-password"
      />
    </Form>
    <Providers state={state} actions={actions} />
    {state.ways !== null && <Forgotten state={state} actions={actions} />}
  </>
);

const Providers = ({ state: { ways }, actions }: PartProps): VNode | null =>
  ways === null || ways.singleSignOn.length === 0 ? null : (
    <div class="providers">
      <p class="or">{messages.text('or')}</p>
      {ways.singleSignOn.map(({ id, name }) => (
        <button key={id} type="button" class="button" onClick={() => actions.goTo(id)}>
          {messages.text('with', { name })}
        </button>
      ))}
    </div>
  );

const Forgotten = ({ state: { ways, mailed }, actions }: PartProps): VNode => (
  <details>
    <summary>{messages.text('forgotten')}</summary>
    {ways?.resetByMail === true ? (
      <>
        <p>{messages.text('forgotten.mail')}</p>
        <button
          type="button"
          class="button"
          onClick={() => actions.sendLink(document.querySelector('form'))}
        >
          {messages.text('forgotten.send')}
        </button>
      </>
    ) : (
      <p>{messages.text('forgotten.ask')}</p>
    )}
    <p role="status">{mailed && messages.text('forgotten.sent')}</p>
  </details>
);

type InsideProps = {
  readonly self: Self;
  readonly arrived: boolean;
  readonly actions: SignInActions;
};

function Inside({ self, arrived, actions }: InsideProps): VNode {
  const desk = deskOf(self.roles);
  return (
    <>
      <Heading focused={arrived}>{messages.text('signed-in', { name: self.name })}</Heading>
      <p class="ways">
        {desk !== null && (
          <a class="button primary" href={`${home()}${desk}/`}>
            {messages.text('desk')}
          </a>
        )}
        <a class={desk === null ? 'button primary' : 'button'} href={home()}>
          {messages.text('practice')}
        </a>
        <button type="button" class="button" onClick={actions.signOut}>
          {messages.text('sign-out')}
        </button>
      </p>
    </>
  );
}

type HeadingProps = { readonly focused: boolean; readonly children: string };

/** What was pressed is gone, and the focus with it: the heading takes it and is read out. */
function Heading({ focused, children }: HeadingProps): VNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
