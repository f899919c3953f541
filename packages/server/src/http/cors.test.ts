import { expect, it } from 'vitest';
import { Device, openShop, ORIGIN, OTHER_KEY } from '../../test/shop.ts';

const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'cart-token' };

it('lets exactly the origins of the brand in', async () => {
  const { app } = await openShop();
  const device = new Device(app);
  const own = await device.send('GET', '/brand', undefined, { origin: ORIGIN });
  expect(own.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(own.headers.get('access-control-expose-headers')).toBe('Date, ETag, Retry-After, Idempotent-Replayed, Throughline-Version');
  expect(own.headers.get('vary')).toContain('Origin');

  for (const origin of ['https://evil.test', 'null', `${ORIGIN}.evil.test`, ORIGIN.replace('https', 'http'), `${ORIGIN}:8443`]) {
    const foreign = await device.send('GET', '/brand', undefined, { origin });
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  }
  // The other brand's page may talk to the server, but not in this brand's name.
  const neighbour = await device.send('GET', '/brand', undefined, { origin: ORIGIN, 'throughline-key': OTHER_KEY });
  expect(neighbour.status).toBe(403);
});

it('answers a preflight without a key', async () => {
  const { app } = await openShop();
  const response = await app.request('/v1/carts/x/actions', { method: 'OPTIONS', headers: { origin: ORIGIN, ...preflight } });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(response.headers.get('access-control-allow-headers')).toContain('Cart-Token');
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  const foreign = await app.request('/v1/brand', { method: 'OPTIONS', headers: { origin: 'https://evil.test', ...preflight } });
  expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
});

it('lets a page of the brand read why it was refused', async () => {
  const { app } = await openShop();
  const response = await app.request('/v1/brand', { headers: { origin: ORIGIN } });
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, ORIGIN]);
});

it('lets its own documentation try requests', async () => {
  const { app } = await openShop();
  const device = new Device(app);
  const response = await app.request('http://api.test/v1/brand', { headers: device.headers({ origin: 'http://api.test' }) });
  expect(response.status).toBe(200);
});
