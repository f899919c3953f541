import type { Exchange } from './environment.ts';

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

const peerOf = (c: Exchange): string | undefined => (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress;

/** Whether the socket is one from this machine, and no proxy says that it passes on for another. */
export const isFromHere = (c: Exchange): boolean =>
  /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/i.test(peerOf(c) ?? '') &&
  c.req.header('x-forwarded-for') === undefined &&
  c.req.header('forwarded') === undefined;

/** The peer's address; behind `trustedProxies` proxies, the one the outermost of them saw. */
export const addressOf = (c: Exchange, trustedProxies: number): string => {
  const peer = peerOf(c) ?? 'local';
  if (trustedProxies === 0) return peer;
  const hops = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean);
  return hops.at(-trustedProxies) ?? peer;
};
