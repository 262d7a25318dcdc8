/** Brings the page of one-time links to life. */
// oxlint-disable-next-line import/no-unassigned-import -- first, since it names the order of the layers
import './sign-in.css';
import { effect, signal, type Signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { SESSION_ROUTES } from '../../contract/api/session-routes.ts';
import { ask } from '../data/server.ts';
import { loadFonts } from '../ui/load-fonts.ts';
import { language } from '../ui/messages.ts';
import { typed } from './field.tsx';
import { LinkPage, UNKNOWN, type LinkState } from './link-page.tsx';
import { messages } from './messages.ts';

/** Shows what the link behind the `#` is for. */
export async function mount(root: HTMLElement): Promise<void> {
  const state = signal<LinkState>(UNKNOWN);
  const secret = location.hash.slice(1);
  const onUse = (form: HTMLFormElement): void => void use(state, secret, form);
  const Page = (): VNode => <LinkPage state={state.value} onUse={onUse} />;
  render(<Page />, root);
  effect(() => {
    document.title = messages.text('link.title');
  });
  void loadFonts();
  const answer = await ask(SESSION_ROUTES.inspectLink, { body: { secret } });
  state.value = { ...UNKNOWN, link: answer.ok ? answer.value : 'invalid' };
}

async function use(state: Signal<LinkState>, secret: string, form: HTMLFormElement): Promise<void> {
  state.value = { ...state.value, busy: true };
  const [name, email] = [typed(form, 'name'), typed(form, 'email')];
  const answer = await ask(SESSION_ROUTES.useLink, {
    body: {
      secret,
      password: typed(form, 'password'),
      locale: language.value,
      ...(name !== '' && { name }),
      ...(email !== '' && { email }),
    },
  });
  if (answer.ok) location.replace(`/${language.value}/sign-in/`);
  else state.value = { ...state.value, busy: false, failure: answer.error };
}
