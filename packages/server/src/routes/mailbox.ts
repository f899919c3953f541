import { createHash } from 'node:crypto';
import type { Hono, Next } from 'hono';
import type { Context } from '../context.ts';
import { isFromHere } from '../http/address.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { escapeHtml } from '../mail/letter.ts';
import { newestMails } from '../storage/mail-rows.ts';

/** Mails shown. */
const MOST = 50;

const STYLE = `body{margin:2rem auto;max-width:44rem;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:#1c1c1a;background:#fafaf7}
article{margin:1rem 0;padding:1rem;border:1px solid #d8d8d0;border-radius:6px;background:#fff}
h1{font-size:1.25rem}h2{margin:0;font-size:1rem}p{margin:.25rem 0;color:#5c5c58}pre{margin:.75rem 0 0;white-space:pre-wrap;font:inherit}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

type Shown = Awaited<ReturnType<typeof newestMails>>[number];

const article = ({ recipient, sender, subject, text, createdAt }: Shown): string =>
  `<article><h2 dir="auto">${escapeHtml(subject)}</h2>
<p>To ${escapeHtml(recipient)}, from ${escapeHtml(sender)}, ${new Date(createdAt).toISOString()}</p>
<pre dir="auto">${escapeHtml(text)}</pre></article>`;

const page = (mails: readonly Shown[]): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="3"><title>Mailbox</title><style>${STYLE}</style></head>
<body><h1>Mailbox</h1><p>No mail server is set (SMTP_URL), so nothing leaves this machine: this is all mail, newest first. For development only.</p>
${mails.length > 0 ? mails.map(article).join('\n') : '<p>Nothing yet.</p>'}</body></html>`;

const ELSEWHERE = 'Mail is shown to this machine alone: open the page there, not through a proxy, or set SMTP_URL to send mail.\n';

/** All mail, for whoever sits at this machine: only mounted where mail does not leave it. Codes to sign in with are in it. */
export const mountMailbox = (app: Hono<Environment>, { storage, mailTransport }: Context): void => {
  if (mailTransport?.kind !== 'mailbox') return;
  const headers = { 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' };
  const onlyHere = async (c: Exchange, next: Next): Promise<Response | void> => {
    if (!isFromHere(c))
      return new Response(ELSEWHERE, { status: 403, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
    await next();
  };
  app.use('/dev/mail', onlyHere);
  app.use('/dev/mail.json', onlyHere);
  app.get('/dev/mail', async () => {
    const csp = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
    return new Response(page(await newestMails(storage.db, MOST)), {
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp },
    });
  });
  app.get('/dev/mail.json', async () => {
    const mails = await newestMails(storage.db, MOST);
    return new Response(
      JSON.stringify(mails.map(({ recipient, subject, text, html, createdAt }) => ({ to: recipient, subject, text, html, at: createdAt }))),
      {
        headers: { ...headers, 'content-type': 'application/json' },
      },
    );
  });
};
