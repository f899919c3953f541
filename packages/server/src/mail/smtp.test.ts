import { afterEach, describe, expect, it, vi } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { MailServer } from '../../test/mail-server.ts';
import { codeFor, Device, newCartToken, newRefreshToken, openShop, type Shop } from '../../test/shop.ts';
import { type App, createApp, mailbox } from '../index.ts';
import type { Log } from '../log.ts';
import { smtp } from './smtp.ts';
import { MailRefused } from './transport.ts';

const MINUTE = 60_000;
const EMAIL = 'sara@example.test';

const servers: MailServer[] = [];
const serve = async (...args: Parameters<typeof MailServer.start>): Promise<MailServer> => {
  const server = await MailServer.start(...args);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

const begin = (device: Device, email = EMAIL) => device.send('POST', '/sessions', { email });
const verify = async (shop: Shop, device: Device, id: string, code: string) =>
  device.send('POST', `/sessions/${id}/verify`, { code, refreshToken: newRefreshToken(), cartToken: newCartToken() });
const codeIn = (raw: string): string => /Subject: .*?(\d{6})/.exec(raw)?.[1] ?? '';

describe('a mail server by its URL', () => {
  it('takes a message, with the code where a notification shows it', async () => {
    const server = await serve();
    const shop = await openShop({ mail: smtp(server.url), mailFrom: 'hello@shop.test' });
    const device = new Device(shop.app);
    const { body } = await begin(device, 'sara+shop@bücher.example');
    expect(body).toMatchObject({ delivery: 'sent', expiresIn: 600 });
    const [mail] = server.received;
    expect(mail).toMatchObject({ from: 'hello@shop.test', to: ['sara+shop@bücher.example'] });
    expect(mail?.raw).toMatch(/^From: "?Shop"? <hello@shop\.test>/m);
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect((await verify(shop, device, String(body['id']), codeIn(mail?.raw ?? ''))).status).toBe(200);
    // Sent, and no longer ours to keep.
    expect(await shop.storage.db.selectFrom('mails').select(['subject', 'text', 'html']).execute()).toEqual([
      { subject: '', text: '', html: '' },
    ]);
  });

  it('takes mail for a name in another script', async () => {
    const server = await serve();
    await smtp(server.url).send({
      id: 'ml_x',
      sender: '"متجر" <no-reply@shop.test>',
      recipient: 'سارة@xn--mgbh0fb.example',
      subject: '123456 هو رمزك',
      text: 'رمز',
      html: '<p>رمز</p>',
    });
    expect(server.received[0]?.to).toEqual(['سارة@مثال.example']);
  });

  it('is known by its URL, which is not shown, for it may hold a password', () => {
    for (const url of ['', 'mail.example.com', 'http://mail.example.com', 'smtp:'])
      expect(() => smtp(url), url).toThrow(/SMTP_URL must be/);
  });

  it('may refuse for ever, and is not asked again', async () => {
    const server = await serve(0, () => true);
    const mail = { id: 'ml_x', sender: 'a@shop.test', recipient: EMAIL, subject: '', text: '', html: '' };
    await expect(smtp(server.url).send(mail)).rejects.toBeInstanceOf(MailRefused);
    const clock = new ManualClock();
    const shop = await openShop({ clock, mail: smtp(server.url) });
    expect((await begin(new Device(shop.app))).body['delivery']).toBe('delayed');
    const [row] = await shop.storage.db.selectFrom('mails').selectAll().execute();
    expect(row).toMatchObject({ attempts: 1, subject: '', text: '', sent_at: null, failed_at: clock.now() });
  });
});

describe('a mail server that is down', () => {
  /** The port of a server that has just gone. */
  const gone = async (): Promise<number> => {
    const server = await MailServer.start();
    await server.stop();
    return server.port;
  };

  it('is tried again until it is back; the shopper is told, and her code is good from then', async () => {
    const port = await gone();
    const clock = new ManualClock();
    const shop = await openShop({ clock, mail: smtp(`smtp://127.0.0.1:${port}`) });
    const device = new Device(shop.app);
    const { status, body } = await begin(device);
    expect([status, body['delivery']]).toEqual([201, 'delayed']);
    clock.advance(9 * MINUTE);
    const server = await serve(port);
    await vi.waitFor(
      async () => {
        clock.advance(2000);
        const [mail] = await shop.storage.db.selectFrom('mails').select('sent_at').execute();
        expect(mail?.sent_at).not.toBeNull();
      },
      { timeout: 5000, interval: 20 },
    );
    expect(server.received).toHaveLength(1);
    // Eighteen minutes after she asked for it, and eight after it left.
    clock.advance(8 * MINUTE);
    expect((await verify(shop, device, String(body['id']), codeIn(server.received[0]?.raw ?? ''))).status).toBe(200);
  });

  it('is tried again by the next run of the server', async () => {
    const port = await gone();
    const first = await openShop({ mail: smtp(`smtp://127.0.0.1:${port}`), clock: new ManualClock() });
    const device = new Device(first.app);
    await begin(device);
    await first.app.drain();
    const server = await serve(port);
    const later = new ManualClock();
    later.advance(60 * MINUTE);
    createApp({ storage: first.storage, clock: later, limits: false, mail: smtp(server.url) });
    later.advance(0);
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
  });

  it('leaves nothing about the shopper in the log', async () => {
    const lines: string[] = [];
    const write = (fields: object, message: string): void => void lines.push(JSON.stringify(fields) + message);
    const log: Log = { info: write, warn: write, error: write };
    const shop = await openShop({ log, mail: smtp(`smtp://user:hunter2@127.0.0.1:${await gone()}`) });
    const device = new Device(shop.app);
    const { body } = await begin(device);
    const code = await codeFor(shop, String(body['id']));
    await verify(shop, device, String(body['id']), code);
    expect(lines.join('\n')).toContain('mail could not be sent yet');
    expect(lines.join('\n')).not.toMatch(new RegExp(`sara|example\\.test|hunter2|${code}|(rt|ct|at)_`));
  });
});

describe('without a mail server', () => {
  /** As a browser whose end of the socket is at `from`. */
  const look = (app: App, path: string, from: string | undefined = '127.0.0.1', headers: Record<string, string> = {}) =>
    app.fetch(new Request(`http://localhost${path}`, { headers }), { incoming: { socket: { remoteAddress: from } } });

  it.each([
    ['192.0.2.7', {}],
    ['::ffff:192.0.2.7', {}],
    ['192.0.2.7', { 'x-forwarded-for': '127.0.0.1' }],
    ['127.0.0.1', { 'x-forwarded-for': '192.0.2.7' }],
    ['', {}],
  ])('shows mail to nobody from %j with %j', async (from, headers) => {
    const { app } = await openShop({ mail: mailbox(), trustedProxies: 1 });
    for (const path of ['/dev/mail', '/dev/mail.json']) {
      const response = await look(app, path, from, headers);
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('SMTP_URL')]);
    }
  });

  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('shows mail to %s', async (from) => {
    const { app } = await openShop({ mail: mailbox() });
    expect([(await look(app, '/dev/mail', from)).status, (await look(app, '/dev/mail.json', from)).status]).toEqual([200, 200]);
  });

  it('mail waits, and whoever signs in is told', async () => {
    const shop = await openShop();
    const app = createApp({ storage: shop.storage, limits: false });
    const device = new Device(app);
    expect((await begin(device)).body['delivery']).toBe('delayed');
    expect((await app.request('/dev/mail')).status).toBe(404);
  });

  it('a developer reads it on a page, newest first, where nothing in it runs', async () => {
    const clock = new ManualClock();
    const shop = await openShop({ clock, mail: mailbox() });
    const device = new Device(shop.app);
    await begin(device, 'one@example.test');
    clock.advance(1000);
    const { body } = await begin(device, "o'neil&sons@example.test");
    await shop.storage.db.updateTable('mails').set({ text: '<script>alert(1)</script>' }).execute();
    const response = await look(shop.app, '/dev/mail');
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page.indexOf('o&#39;neil&amp;sons')).toBeLessThan(page.indexOf('one@example.test'));
    const [mail] = (await (await look(shop.app, '/dev/mail.json')).json()) as { subject: string }[];
    expect(mail?.subject).toContain(await codeFor(shop, String(body['id'])));
  });
});
