/** Sends mail where a mail server is configured. */
import { createTransport } from 'nodemailer';

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

export type Mailer = {
  /** @throws when the mail server does not take the mail. */
  send(mail: Mail): Promise<void>;
  close(): void;
};

export type SmtpOptions = {
  /** As in `smtp://user:password@host:587`, or `smtps://`. */
  readonly url: string;
  /** Whom mails come from, as in `Rapport <rapport@host>`. */
  readonly from: string;
};

const WAIT_MS = 20_000;

/** Sends by SMTP; nothing is connected before the first mail. */
export function smtpMailer({ url, from }: SmtpOptions): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
    },
    close: () => transport.close(),
  };
}
