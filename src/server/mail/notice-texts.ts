/** The words of letters about notices, in each language. */
import type { NoticeKind } from '../../contract/api/notice-routes.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Mail } from './mailer.ts';

/** One notice as a line of a letter; what it does not speak of is empty. */
export type NoticeLine = {
  readonly kind: NoticeKind;
  /** Of the assignment. */
  readonly title: string;
  /** Title of the moment to play. */
  readonly scenario: string;
  /** Who has caused it. */
  readonly from: string;
  /** The day, written out; `null` without one. */
  readonly due: string | null;
};

type Line = (line: NoticeLine) => string;

type Words = {
  readonly subject: string;
  readonly greeting: (name: string) => string;
  readonly link: string;
  readonly lines: Readonly<Record<NoticeKind, Line>>;
};

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: 'Rapport: what is waiting for you',
    greeting: (name) => `Hello ${name},`,
    link: 'Open Rapport:',
    lines: {
      assigned: ({ title, due }) =>
        `“${title}” has been assigned to you${due === null ? '' : `; it is due on ${due}`}.`,
      'due-soon': ({ title, due }) => `“${title}” is due on ${due}.`,
      overdue: ({ title, due }) => `“${title}” was due on ${due} and is not finished yet.`,
      reminder: ({ title, due, from }) =>
        `${from} reminds you of “${title}”${due === null ? '' : `; it is due on ${due}`}.`,
      extended: ({ title, due }) => `You have more time for “${title}”: until ${due}.`,
      released: ({ title }) => `The review of “${title}” can be read now.`,
      comment: ({ title, from }) => `${from} has commented on an attempt at “${title}”.`,
      verdict: ({ title, from }) => `${from} has judged your attempt at “${title}”.`,
      agreement: ({ title, from }) =>
        `${from} has written down what you agreed on after “${title}”.`,
      repetition: ({ scenario }) => `A moment to come back to: “${scenario}”. It takes a minute.`,
    },
  },
  ru: {
    subject: 'Rapport: что вас ждёт',
    greeting: (name) => `Здравствуйте, ${name}!`,
    link: 'Открыть Rapport:',
    lines: {
      assigned: ({ title, due }) =>
        `Вам назначено задание «${title}»${due === null ? '' : `, срок — ${due}`}.`,
      'due-soon': ({ title, due }) => `Подходит срок задания «${title}»: ${due}.`,
      overdue: ({ title, due }) => `Срок задания «${title}» прошёл (${due}), а оно не закончено.`,
      reminder: ({ title, due, from }) =>
        `${from} напоминает о задании «${title}»${due === null ? '' : `, срок — ${due}`}.`,
      extended: ({ title, due }) => `Срок задания «${title}» продлён: ${due}.`,
      released: ({ title }) => `Открыт разбор задания «${title}».`,
      comment: ({ title, from }) =>
        `Новый комментарий к попытке, задание «${title}». Автор: ${from}.`,
      verdict: ({ title, from }) =>
        `Новая оценка вашей попытки, задание «${title}». Автор: ${from}.`,
      agreement: ({ title, from }) =>
        `Записана договорённость после разбора, задание «${title}». Автор: ${from}.`,
      repetition: ({ scenario }) =>
        `Эпизод, к которому стоит вернуться: «${scenario}». Займёт минуту.`,
    },
  },
};

/** What a letter about notices says. */
export type NoticeMail = {
  readonly to: string;
  readonly name: string;
  readonly lines: readonly NoticeLine[];
  /** The whole address. */
  readonly link: string;
};

/** The letter. */
export function noticeMail({ to, name, lines, link }: NoticeMail, locale: Locale): Mail {
  const words = WORDS[locale];
  const told = lines.map((line) => words.lines[line.kind](line));
  const text = [words.greeting(name), ...told, `${words.link} ${link}`].join('\n\n');
  return { to, subject: words.subject, text: `${text}\n` };
}
