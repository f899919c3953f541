import { PHOTO_LIMITS, Problem, problemName, Return, ReturnPhoto } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { heic, phoneJpeg, plainJpeg, SECRET, tellingPng, tellingWebp } from '../../test/pictures.ts';
import { creation, newPhotoId, openReturnShop, type ReturnShop } from '../../test/returns.ts';
import { type Answer, type Device, KEY, newOrderToken } from '../../test/shop.ts';

const JPEG = 'image/jpeg';

const placed = async (): Promise<{
  world: ReturnShop;
  path: string;
  add: (bytes: Uint8Array, type?: string, by?: Device) => Promise<Answer>;
}> => {
  const world = await openReturnShop();
  const body = creation(world.order.id);
  await world.device.send('POST', '/returns', body);
  const path = `/returns/${body.id}`;
  return {
    world,
    path,
    add: (bytes, type = JPEG, by = world.device) => by.send('POST', `${path}/photos?line=li_TEE-M`, bytes, { 'content-type': type }),
  };
};

const problemOf = ({ body }: Answer): string | undefined => problemName(Problem.parse(body).type);

describe('a picture', () => {
  it.each([
    ['image/jpeg', phoneJpeg(6), 12, 8],
    ['image/png', tellingPng(), 3, 2],
    ['image/webp', tellingWebp(), 12, 8],
  ])('of type %s is kept and shown without anything that tells of the shopper', async (type, bytes, width, height) => {
    const { world, path, add } = await placed();
    const photo = ReturnPhoto.parse((await add(bytes, type)).body);
    expect(photo).toMatchObject({ type, width, height, line: 'li_TEE-M' });
    const response = await world.device.raw('GET', `${path}/photos/${photo.id}`);
    const shown = Buffer.from(await response.arrayBuffer());
    expect([shown.byteLength, shown.includes(SECRET)]).toEqual([photo.bytes, false]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    const rows = JSON.stringify(await world.shop.storage.db.selectFrom('return_photos').selectAll().execute());
    expect(rows.includes(Buffer.from(SECRET).toString('base64').slice(4, -8))).toBe(false);
    const { lines } = Return.parse((await world.device.send('GET', path)).body);
    expect(lines[0]?.photos).toEqual([photo]);
  });

  it('is known by its bytes, whatever it is called', async () => {
    const { add } = await placed();
    expect((await add(tellingPng(), JPEG)).body['type']).toBe('image/png');
  });

  it('sent twice is one, and five of a line are enough', async () => {
    const { path, add, world } = await placed();
    const first = await add(plainJpeg());
    expect((await add(plainJpeg())).text).toBe(first.text);
    for (let width = 1; width <= 4; width += 1) expect((await add(tellingPng({ width, height: 1 }))).status).toBe(201);
    const full = await add(tellingPng({ width: 9, height: 1 }));
    expect([problemOf(full), full.text.includes('up to 5')]).toEqual(['too-many-photos', true]);
    const one = `${path}/photos/${String(first.body['id'])}`;
    expect((await world.device.send('DELETE', one)).status).toBe(204);
    expect((await world.device.send('DELETE', one)).status).toBe(204);
    expect((await world.device.send('GET', one)).status).toBe(404);
    expect((await add(tellingPng({ width: 9, height: 1 }))).status).toBe(201);
  });

  it.each([
    ['photo-unsupported', 'HEIC', heic(), 'image/heic'],
    ['photo-unsupported', 'HEIC', heic(), JPEG],
    ['photo-unsupported', 'JPEG, PNG or WebP', Buffer.from('GIF89a'), 'image/gif'],
    ['photo-unsupported', 'JPEG, PNG or WebP', Buffer.from('<svg onload="alert(1)"/>'), 'image/png'],
    ['photo-unsupported', 'JPEG, PNG or WebP', plainJpeg(), 'application/json'],
    ['photo-unsupported', 'JPEG, PNG or WebP', Buffer.alloc(0), JPEG],
    ['photo-too-large', '10 MB', Buffer.alloc(PHOTO_LIMITS.bytes + 1), JPEG],
    ['photo-unreadable', 'ends too early', plainJpeg().subarray(0, 300), JPEG],
    ['photo-unreadable', '60000 × 60000', tellingPng({ width: 60_000, height: 60_000 }), 'image/png'],
    ['photo-unreadable', '0 × 1', tellingPng({ width: 0, height: 1 }), 'image/png'],
  ])('is refused with %s that says what to do: %s', async (name, detail, bytes, type) => {
    const { add } = await placed();
    const answer = await add(bytes, type);
    expect([problemOf(answer), answer.text.includes(detail)]).toEqual([name, true]);
  });

  it('of ten megabytes is taken, also when nobody said how long it is', async () => {
    const { world, path } = await placed();
    const large = Buffer.concat([
      plainJpeg().subarray(0, -2),
      Buffer.alloc(PHOTO_LIMITS.bytes - plainJpeg().length),
      Buffer.of(0xff, 0xd9),
    ]);
    const send = (bytes: Uint8Array): Promise<Response> => {
      const body = new Blob([new Uint8Array(bytes)]).stream();
      const init = { method: 'POST', headers: world.device.headers({ 'content-type': JPEG }), body, duplex: 'half' };
      return Promise.resolve(world.shop.app.request(`/v1${path}/photos?line=li_TEE-M`, init));
    };
    expect((await send(large)).status).toBe(201);
    expect((await send(Buffer.concat([large, Buffer.of(0)]))).status).toBe(413);
  });

  it('is not read from whoever may not add it', async () => {
    const { world, path } = await placed();
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulled += 1;
          controller.enqueue(new Uint8Array(1024));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'throughline-key': KEY, 'order-token': newOrderToken(), 'content-type': JPEG };
    const url = `http://shop.test/v1${path}/photos?line=li_TEE-M`;
    const response = await world.shop.app.fetch(new Request(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit));
    expect([response.status, pulled]).toEqual([404, 0]);
  });

  it('is for whoever may see the return, and for nobody else', async () => {
    const { world, path, add } = await placed();
    const { id } = ReturnPhoto.parse((await add(plainJpeg())).body);
    const { body: code } = await world.device.send('POST', `${path}/code`);
    const phone = { 'order-token': String(code['token']) };
    expect((await world.device.raw('GET', `${path}/photos/${id}`, undefined, phone)).status).toBe(200);
    expect((await world.device.send('POST', `${path}/photos?line=li_TEE-M`, tellingPng(), phone)).status).toBe(201);
    expect((await world.recipient.send('GET', `${path}/photos/${id}`)).status).toBe(404);
    expect((await add(plainJpeg(), JPEG, world.recipient)).status).toBe(404);
    expect((await world.device.send('GET', `${path}/photos/${newPhotoId()}`)).status).toBe(404);
  });

  it('belongs to a line of the return, and to one that is not over', async () => {
    const { world, path, add } = await placed();
    const stray = await world.device.send('POST', `${path}/photos?line=li_MUG`, plainJpeg());
    expect([problemOf(stray), stray.text.includes('query/line')]).toEqual(['invalid-request', true]);
    await world.device.send('POST', `${path}/cancel`);
    expect(problemOf(await add(plainJpeg()))).toBe('return-over');
  });
});
