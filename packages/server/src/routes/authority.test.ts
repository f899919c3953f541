import { type Route, type RouteName, ROUTES } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { type Good, send } from '../../test/exercises/exercise.ts';
import { good as GOOD } from '../../test/exercises/index.ts';
import { newBearer, newCartToken, newOrderToken, OTHER_KEY, signIn } from '../../test/shop.ts';

const routes = Object.entries<Route>(ROUTES) as [RouteName, Route][];

/** Ids and tokens, as answers name them. */
const ID = /\b[a-z]{2,3}_[A-Za-z0-9_-]{16,}/g;

/** What an answer tells; of a stream what it says at once. */
const read = async (response: Response): Promise<{ status: number; text: string }> => {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
    return { status: response.status, text: await response.text() };
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return { status: response.status, text: new TextDecoder().decode(first?.value) };
};

/** Credentials of somebody else, all of them sound; `undefined` takes one away. */
const intruders: Record<string, (good: Good) => Promise<Record<string, string>>> = {
  'another brand’s key': () => Promise.resolve({ 'throughline-key': OTHER_KEY }),
  'another’s cart token': () => Promise.resolve({ 'cart-token': newCartToken() }),
  'another customer’s session': async ({ shop }) => ({
    authorization: `Bearer ${(await signIn(shop)).bearer}`,
    'order-token': '',
  }),
  'another’s order token': () => Promise.resolve({ 'order-token': newOrderToken(), authorization: '' }),
  'a bearer of nobody': () => Promise.resolve({ authorization: `Bearer ${newBearer()}`, 'order-token': '' }),
  nothing: () => Promise.resolve({ 'cart-token': '', 'order-token': '', authorization: '' }),
};

/**
 * What a stranger can send of a good request. A guest's cart belongs to whoever holds its token: she may take it along to her own
 * session from wherever she has it, as with a hand-off. Where a body carries that token, a stranger therefore comes with another one.
 */
const asStranger = (good: Good): Good => {
  const body = good.body as { readonly cart?: { readonly token?: string } } | undefined;
  if (body?.cart?.token === undefined) return good;
  return { ...good, body: { ...body, cart: { ...body.cart, token: newCartToken() } } };
};

/** Which of these a route must turn away. What everybody may ask, everybody may ask. */
const refuses = ({ auth }: Route): readonly string[] => {
  const brand = 'another brand’s key';
  switch (auth) {
    case 'cart':
      return [brand, 'another’s cart token', 'nothing'];
    case 'customer':
      return [brand, 'a bearer of nobody', 'nothing'];
    case 'order':
      return [brand, 'another’s order token', 'another customer’s session', 'a bearer of nobody', 'nothing'];
    case 'secret':
      return [brand, 'another customer’s session', 'a bearer of nobody', 'nothing'];
    case 'key':
      return [];
  }
};

describe.each(routes)('%s', (name, route) => {
  it.each(Object.keys(intruders))('tells nothing to who comes with %s', async (who) => {
    const good = await GOOD[name]();
    const sent = who === 'another customer’s session' ? asStranger(good) : good;
    const answer = await read(await send(sent, route, await intruders[who]?.(good)));
    const refused = refuses(route).includes(who);
    if (refused) expect([401, 404], answer.text).toContain(answer.status);
    // What another customer may ask of her own must say nothing of this one; the same for what another brand may.
    if (!refused && who !== 'another brand’s key' && !(who === 'another customer’s session' && route.auth === 'customer')) return;

    // Nothing was done: the owner is answered as if nobody had come before her.
    const own = await read(await send(good, route));
    expect(own.status, own.text).toBe(route.status);
    const asked = JSON.stringify([good.path, good.body]);
    for (const id of own.text.match(ID) ?? []) if (!asked.includes(id)) expect(answer.text).not.toContain(id);
  });
});
