import { expect, it } from 'vitest';
import type { Client, Session } from '../index.ts';

/** Never run: what the compiler says is the test. */
export const misuses = (client: Client): void => {
  // @ts-expect-error a code is text: one that begins with 0 is no number
  void client.session.verify(12_345);
  // @ts-expect-error an address is one text, not a form's field
  void client.session.begin({ email: 'sara@example.com' });
  // @ts-expect-error nobody may be signed in
  const email: string = client.session.$session.get().value.email;
  // @ts-expect-error who is signed in is the server's to say
  client.session.$session.set({ status: 'ready', value: null, stale: false });
  // @ts-expect-error a cart's id names no session
  const id: Session['id'] = 'ca_AAAAAAAAAAAAAAAAAAAAAA';
  // @ts-expect-error the bearer is nobody's but the client's
  void client.session.sign;
  void [email, id];
};

it('does not compile', () => {
  expect(misuses).toBeTypeOf('function');
});
