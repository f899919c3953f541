import { expect, it } from 'vitest';
import { Device, newCartToken, openShop } from '../../test/shop.ts';

it('logs what happened by pattern, and nothing that is a secret or about a person', async () => {
  const lines: string[] = [];
  const write = (fields: object, message: string): void => {
    lines.push(JSON.stringify([fields, message]));
  };
  const { app, storage } = await openShop({ log: { info: write, warn: write, error: write }, trustedProxies: 1 });
  const device = new Device(app);
  await device.open();
  await device.add('MUG');
  const { body } = await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'move', label: 'Counter of Ms. Example' });
  const cartToken = newCartToken();
  await device.send('POST', '/handoffs/claim', { proof: { code: body['code'] }, cartToken }, { 'x-forwarded-for': '203.0.113.7' });
  await device.send('GET', '/products?q=wedding+rings&cart_token=ct_x');
  await storage.close();
  expect((await device.read()).status).toBe(500);

  const log = lines.join('\n');
  expect(log).toContain('"route":"/v1/carts/:id/actions"');
  expect(log).toContain('request failed');
  for (const secret of [
    device.id,
    device.token,
    cartToken,
    String(body['code']),
    '203.0.113.7',
    'wedding',
    'ct_x',
    'Example',
    device.client,
  ]) {
    expect(log).not.toContain(secret);
  }
});

it('sends the headers that protect a browser, also with problems', async () => {
  const { app } = await openShop();
  for (const path of ['/v1/brand', '/healthz', '/nothing', '/docs']) {
    const { headers } = await app.request(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});

it('counts requests by route and status', async () => {
  const { app } = await openShop();
  const device = new Device(app);
  await device.open();
  await device.add('MUG');
  await device.read();
  await device.send('GET', '/carts/x');
  await app.request('/v1/secret-path');
  const metrics = await (await app.request('/metrics')).text();
  expect(metrics).toContain('throughline_requests_total{method="GET",route="/v1/carts/:id",status="200"} 1');
  expect(metrics).toContain('throughline_requests_total{method="GET",route="/v1/carts/:id",status="400"} 1');
  expect(metrics).toContain('throughline_cart_changes_total 1\n');
  expect(metrics).not.toContain('secret-path');
  expect(metrics).toMatch(/^throughline_request_seconds_bucket\{route="\/v1\/carts\/:id",le="\+Inf"\} 3$/m);
});
