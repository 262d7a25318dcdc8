/** Name, address, language and roles of a person. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PEOPLE_ROUTES, type PersonView } from '../../contract/api/people-routes.ts';
import { LOCALES, type Locale } from '../../contract/locale.ts';
import { GIVEN_ROLES, type GivenRole } from '../../contract/role.ts';
import { ask, type AskFailure } from '../data/server.ts';
import { Failed } from '../desk/awaited.tsx';
import { failureText } from '../desk/failure-text.ts';
import { deskMessages } from '../desk/messages.ts';
import { language } from '../ui/messages.ts';
import { messages } from './messages.ts';

type FormProps = {
  readonly id: string;
  /** `null` for somebody to be added. */
  readonly person: PersonView | null;
  readonly onSaved: (person: PersonView) => void;
};

type Draft = {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly roles: readonly GivenRole[];
};

const draftOf = (person: PersonView | null): Draft => ({
  name: person?.name ?? '',
  email: person?.email ?? '',
  locale: person?.locale ?? language.value,
  roles: GIVEN_ROLES.filter((role) => person?.roles.includes(role) ?? false),
});

/** The form; what was entered stays when it cannot be saved. */
export function PersonForm({ id, person, onSaved }: FormProps): VNode {
  const [draft, setDraft] = useState(() => draftOf(person));
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const save = async (): Promise<void> => {
    const body = { ...draft, email: draft.email.trim().toLowerCase(), roles: [...draft.roles] };
    const answer = await ask(PEOPLE_ROUTES.savePerson, { params: { id }, body });
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) onSaved(answer.value);
  };
  return (
    <form
      class="admin-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {failure !== null && <Failed text={failedText(failure)} />}
      <WhoFields draft={draft} onDraft={setDraft} />
      <RoleFields draft={draft} onDraft={setDraft} />
      <button type="submit" class="button primary">
        {messages.text(person === null ? 'person.add' : 'save')}
      </button>
    </form>
  );
}

const failedText = (failure: AskFailure): string =>
  failure === 'conflict' ? messages.text('email.taken') : failureText(failure);

type FieldProps = { readonly draft: Draft; readonly onDraft: (draft: Draft) => void };

const WhoFields = ({ draft, onDraft }: FieldProps): VNode => (
  <div class="field-row">
    <label class="stacked">
      {messages.text('name')}
      <input
        required
        maxLength={120}
        autocomplete="off"
        value={draft.name}
        onInput={({ currentTarget }) => onDraft({ ...draft, name: currentTarget.value })}
      />
    </label>
    <label class="stacked">
      {messages.text('email')}
      <input
        type="email"
        required
        maxLength={254}
        autocomplete="off"
        value={draft.email}
        onInput={({ currentTarget }) => onDraft({ ...draft, email: currentTarget.value })}
      />
    </label>
    <label class="stacked">
      {messages.text('locale')}
      <select
        value={draft.locale}
        onChange={({ currentTarget }) =>
          onDraft({
            ...draft,
            locale: LOCALES.find((each) => each === currentTarget.value) ?? draft.locale,
          })
        }
      >
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} selected={locale === draft.locale}>
            {messages.text(`locale.${locale}`)}
          </option>
        ))}
      </select>
    </label>
  </div>
);

const RoleFields = ({ draft, onDraft }: FieldProps): VNode => (
  <fieldset class="roles">
    <legend>{messages.text('roles')}</legend>
    <p class="hint">{messages.text('roles.hint')}</p>
    {GIVEN_ROLES.map((role) => (
      <label key={role} class="checked">
        <input
          type="checkbox"
          checked={draft.roles.includes(role)}
          onChange={({ currentTarget: { checked } }) =>
            onDraft({
              ...draft,
              roles: GIVEN_ROLES.filter((each) =>
                each === role ? checked : draft.roles.includes(each),
              ),
            })
          }
        />
        <span>
          {deskMessages.text(`role.${role}`)}
          <span class="hint">{messages.text(`role.${role}.hint`)}</span>
        </span>
      </label>
    ))}
  </fieldset>
);
