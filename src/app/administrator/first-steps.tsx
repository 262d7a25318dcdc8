import type { VNode } from 'preact';
import { DeskIcon } from '../desk/desk-icon.tsx';
import { deskAddress } from '../desk/address.ts';
import { OpenLink } from '../desk/open-link.tsx';
import { messages } from './messages.ts';

/** What to do first, shown while the administrator is alone. */
export const FirstSteps = (): VNode => (
  <section class="first-steps">
    <h2>{messages.text('first')}</h2>
    <ol>
      <li>
        <b>{messages.text('first.groups')}</b>
        <p>{messages.text('first.groups.text')}</p>
        <a class="button" href={deskAddress('admin/groups')}>
          <DeskIcon name="users" />
          {messages.text('group.new')}
        </a>
      </li>
      <li>
        <b>{messages.text('first.people')}</b>
        <p>{messages.text('first.people.text')}</p>
        <OpenLink page="admin" values={{ import: '1' }} className="button">
          <DeskIcon name="upload" />
          {messages.text('import')}
        </OpenLink>
      </li>
      <li>
        <b>{messages.text('first.trainer')}</b>
        <p>{messages.text('first.trainer.text')}</p>
        <OpenLink page="admin" values={{ person: 'new' }} className="button">
          <DeskIcon name="user-plus" />
          {messages.text('person.new')}
        </OpenLink>
      </li>
    </ol>
  </section>
);
