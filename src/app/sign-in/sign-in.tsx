/** Brings the page for signing in to life. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './sign-in.css';
import { effect, signal, type Signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { SESSION_ROUTES } from '../../contract/api/session-routes.ts';
import type { Role } from '../../contract/role.ts';
import { ask } from '../data/server.ts';
import { rememberSignedIn } from '../data/signed-in.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { deskOf } from '../ui/desk-pages.ts';
import { language } from '../ui/messages.ts';
import { typed } from './field.tsx';
import { messages } from './messages.ts';
import { FIRST, SignInPage, type SignInActions, type SignInState } from './sign-in-page.tsx';

/** Shows the page; whether somebody is signed in, and which ways there are, comes after. */
export async function mount(root: HTMLElement): Promise<void> {
  const failed = new URLSearchParams(location.search).has('error');
  const state = signal<SignInState>({ ...FIRST, failure: failed ? 'single-sign-on' : null });
  const actions = actionsOn(state);
  const Page = (): VNode => <SignInPage state={state.value} actions={actions} />;
  render(<Page />, root);
  effect(() => {
    document.title = messages.text('title');
  });
  void loadFonts();
  const [ways, self] = await Promise.all([
    ask(SESSION_ROUTES.signInOptions),
    ask(SESSION_ROUTES.self),
  ]);
  if (self.ok || self.error === 'sign-in-needed')
    rememberSignedIn(self.ok ? self.value.id : null, self.ok ? self.value.roles : []);
  change(state, {
    ways: ways.ok ? ways.value : { singleSignOn: [], resetByMail: false },
    self: self.ok ? self.value : null,
  });
}

const change = (state: Signal<SignInState>, part: Partial<SignInState>): void => {
  state.value = { ...state.value, ...part };
};

const actionsOn = (state: Signal<SignInState>): SignInActions => ({
  signIn: (form) => void signIn(state, form),
  signOut: () => void signOut(state),
  goTo: (provider) => void goTo(state, provider),
  sendLink: (form) => void sendLink(state, form),
});

async function signIn(state: Signal<SignInState>, form: HTMLFormElement): Promise<void> {
  change(state, { busy: true });
  const body = { email: typed(form, 'email'), password: typed(form, 'password') };
  const answer = await ask(SESSION_ROUTES.signIn, { body });
  if (!answer.ok) {
    change(state, { busy: false, failure: answer.error });
    return;
  }
  rememberSignedIn(answer.value.id, answer.value.roles);
  await findOwnAttempts();
  const wanted = wantedPage(location.search) ?? leaderPage(answer.value.roles);
  if (wanted !== null) location.assign(wanted);
  change(state, { busy: false, failure: null, arrived: true, left: false, self: answer.value });
}

/** Lets the pages to come know at once what whoever has signed in left unfinished here. */
async function findOwnAttempts(): Promise<void> {
  const { openStore } = await import('../data/store.ts');
  const store = await openStore();
  // Where the browser refuses its database, nothing is kept.
  await store.listAttempts().catch(() => null);
}

/** Leaders come to look after others: they go to their desk. Everybody else chooses where to go. */
function leaderPage(roles: readonly Role[]): string | null {
  const leads = roles.includes('manager') || roles.includes('trainer');
  const desk = leads ? deskOf(roles) : null;
  return desk === null ? null : `/${language.value}/${desk}/`;
}

/** The page of ours that sent somebody here to sign in, if one did. */
export function wantedPage(search: string): string | null {
  const wanted = new URLSearchParams(search).get('to') ?? '';
  return /^\/(en|ru)\/[\w/?&=.-]*$/.test(wanted) ? wanted : null;
}

async function signOut(state: Signal<SignInState>): Promise<void> {
  const answer = await ask(SESSION_ROUTES.signOut);
  if (answer.ok) rememberSignedIn(null);
  change(
    state,
    answer.ok
      ? { self: null, arrived: false, left: true, failure: null }
      : { failure: answer.error },
  );
}

async function goTo(state: Signal<SignInState>, provider: string): Promise<void> {
  const body = { provider, returnTo: `/${language.value}/sign-in/` };
  const answer = await ask(SESSION_ROUTES.singleSignOn, { body });
  if (answer.ok) location.assign(answer.value.url);
  else change(state, { failure: 'single-sign-on' });
}

async function sendLink(state: Signal<SignInState>, form: HTMLFormElement | null): Promise<void> {
  const field = form?.elements.namedItem('email');
  if (!(form && field instanceof HTMLInputElement) || !field.reportValidity()) return;
  const body = { email: typed(form, 'email'), locale: language.value };
  const answer = await ask(SESSION_ROUTES.resetPassword, { body });
  change(state, answer.ok ? { mailed: true, failure: null } : { failure: answer.error });
}
