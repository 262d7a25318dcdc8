/** The words of the mails, in each language. */
import type { Locale } from '../../contract/locale.ts';
import type { Mail } from './mailer.ts';

/** What a mail with a link says. */
export type LinkMail = {
  readonly to: string;
  readonly name: string;
  /** The whole address. */
  readonly link: string;
};

type Words = { readonly subject: string; readonly text: (mail: LinkMail) => string };

const INVITATION: Readonly<Record<Locale, Words>> = {
  en: {
    subject: 'Your invitation to Rapport',
    text: ({ name, link }) =>
      `Hello ${name},\n\nyou have been invited to Rapport, where conversations with clients are practised. Choose a password here:\n\n${link}\n\nThe link works once, and for 14 days.\n`,
  },
  ru: {
    subject: 'Приглашение в Rapport',
    text: ({ name, link }) =>
      `Здравствуйте, ${name}!\n\nВас приглашают в Rapport — тренажёр разговоров с клиентами. Придумайте пароль здесь:\n\n${link}\n\nСсылка сработает один раз, в течение 14 дней.\n`,
  },
};

const PASSWORD: Readonly<Record<Locale, Words>> = {
  en: {
    subject: 'A new password for Rapport',
    text: ({ name, link }) =>
      `Hello ${name},\n\nsomebody, probably you, has asked for a new password. Choose one here:\n\n${link}\n\nThe link works once, and for 24 hours. If it was not you, do nothing: your password stays as it is.\n`,
  },
  ru: {
    subject: 'Новый пароль для Rapport',
    text: ({ name, link }) =>
      `Здравствуйте, ${name}!\n\nКто-то, скорее всего вы, попросил сменить пароль. Придумайте новый здесь:\n\n${link}\n\nСсылка сработает один раз, в течение 24 часов. Если это были не вы, ничего не делайте: пароль останется прежним.\n`,
  },
};

/** The mail with an invitation. */
export const invitationMail = (mail: LinkMail, locale: Locale): Mail =>
  written(INVITATION[locale], mail);

/** The mail with a link for a new password. */
export const passwordMail = (mail: LinkMail, locale: Locale): Mail =>
  written(PASSWORD[locale], mail);

const written = ({ subject, text }: Words, mail: LinkMail): Mail => ({
  to: mail.to,
  subject,
  text: text(mail),
});
