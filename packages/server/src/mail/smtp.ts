import { createTransport } from 'nodemailer';
import { MailRefused, type MailTransport } from './transport.ts';

/** Milliseconds a mail server may be silent. */
const PATIENCE_MS = 10_000;

const responseOf = (error: unknown): number | undefined =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined;

/** A mail server by its URL: `smtp://user:password@host:587`, `smtps://…` with TLS from the start. Throws a `TypeError` when it is none. */
export const smtp = (url: string): MailTransport => {
  const parsed = URL.parse(url);
  if (!parsed || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === '')
    throw new TypeError('SMTP_URL must be a URL such as smtp://user:password@mail.example.com:587');
  const transporter = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // Only what is given here is sent: no file, no URL is read.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    kind: 'smtp',
    send: async ({ id, sender, recipient, subject, text, html }) => {
      const domain = sender.slice(sender.lastIndexOf('@') + 1).replace('>', '');
      try {
        await transporter.sendMail({
          from: sender,
          // Not as text: what stands in an address is never taken for a list or a name.
          to: { name: '', address: recipient },
          subject,
          text,
          html,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        const code = responseOf(error);
        // 5xx is for ever, by RFC 5321; but not while signing in to the mail server, where it is our own setting that is wrong.
        if (code !== undefined && code >= 550 && code < 560) throw new MailRefused(`the mail server answered ${code}`);
        throw error;
      }
    },
    close: () => {
      transporter.close();
    },
  };
};
