/** A password set anew by e-mail, over a real mail server on this machine. */
import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpMailer, type Mailer } from '../../../src/server/mail/mailer.ts';
import { sqlite } from '../databases.ts';
import { ADMINISTRATOR, openTeam, PASSWORD, secretOf, type TestTeam } from '../team.ts';

const databases = sqlite();
const mails: { to: string[]; text: string }[] = [];
let smtp: SMTPServer;
let mailer: Mailer;
let team: TestTeam;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, text: decode(Buffer.concat(chunks).toString()) });
        done();
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const address = smtp.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const from = 'Rapport <rapport@team.example>';
  mailer = smtpMailer({ url: `smtp://127.0.0.1:${address.port}`, from });
  team = await openTeam(databases, { mailer, publicUrl: 'https://rapport.example/' });
  await team.administrator();
});

afterAll(async () => {
  await team.app.close();
  mailer.close();
  smtp.close();
  await databases.clear();
});

/** The body of a mail, out of quoted-printable or base64. */
function decode(mail: string): string {
  const [head = '', ...rest] = mail.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

const ask = (email: string, locale = 'en') =>
  team.browser().post('/api/password-resets', { email, locale });

test('a forgotten password is set anew by a link in a mail', async () => {
  expect((await team.browser().get('/api/sign-in-options')).json().resetByMail).toBe(true);
  expect((await ask(ADMINISTRATOR.email)).statusCode).toBe(204);
  await expect.poll(() => mails).toHaveLength(1);
  const [mail] = mails;
  expect(mail?.to).toEqual([ADMINISTRATOR.email]);
  const [link = ''] = /https:\/\/rapport\.example\/link#\S+/.exec(mail?.text ?? '') ?? [];
  const secret = secretOf(link);
  const next = 'quite another password';
  const used = await team
    .browser()
    .post('/api/links/use', { secret, password: next, locale: 'en' });
  expect(used.json()).toMatchObject({ email: ADMINISTRATOR.email });
  expect((await team.browser().signIn(ADMINISTRATOR.email, PASSWORD)).statusCode).toBe(401);
  expect((await team.browser().signIn(ADMINISTRATOR.email, next)).statusCode).toBe(200);
});

test('whoever asks for an address that nobody has gets the same answer, and nobody a mail', async () => {
  const sent = mails.length;
  const known = await ask(ADMINISTRATOR.email, 'ru');
  const unknown = await ask('nobody@team.example');
  expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
  await expect.poll(() => mails.length).toBe(sent + 1);
  expect(mails.at(-1)?.text).toContain('Здравствуйте, Anna Admin!');
});

test('nobody’s mailbox is flooded', async () => {
  const sent = mails.length;
  for (let count = 0; count < 5; count++) await ask(ADMINISTRATOR.email);
  await expect.poll(() => mails.length).toBe(sent + 1);
  team.clock.now += 3_600_000;
  await ask(ADMINISTRATOR.email);
  await expect.poll(() => mails.length).toBe(sent + 2);
});

test('a cookie of a site reached by https goes over https alone', async () => {
  const answer = await team.browser().signIn(ADMINISTRATOR.email, 'quite another password');
  const [cookie = ''] = [answer.headers['set-cookie']].flat();
  expect(cookie).toMatch(/^__Secure-rapport\.session_token=.*; Secure/);
});
