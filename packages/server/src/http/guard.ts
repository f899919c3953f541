import { BrandKey, Channel, HEADERS, SERVED_VERSIONS } from '@throughline/contract';
import type { Next } from 'hono';
import type { Context } from '../context.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import { type BrandRow, findBrand } from '../storage/brand-rows.ts';
import { addressOf } from './address.ts';
import { ownOrigin } from './cors.ts';
import type { Exchange } from './environment.ts';
import { negotiate } from './locale.ts';
import { hasSecret } from './secrets.ts';

const readBrand = async ({ storage }: Context, c: Exchange): Promise<BrandRow> => {
  const key = BrandKey.safeParse(c.req.header(HEADERS.key));
  const brand = key.success ? await findBrand(storage.db, key.data) : undefined;
  if (brand === undefined) throw new ProblemError('unknown-key', { detail: `Send the brand's publishable key as ${HEADERS.key}.` });
  return brand;
};

const readChannel = (c: Exchange): Channel => {
  const sent = c.req.header(HEADERS.channel);
  if (sent === undefined) return 'web';
  const channel = Channel.safeParse(sent);
  if (channel.success) return channel.data;
  const detail = `expected one of ${Channel.options.map((option) => `"${option}"`).join(', ')}`;
  throw wrongInput(`header/${HEADERS.channel}`, detail);
};

/** What holds for every request to the API: no secret in the URL, a version we serve, a brand, an origin it allows, a measure. */
export const guard =
  (context: Context) =>
  async (c: Exchange, next: Next): Promise<void> => {
    if (hasSecret(c.req.url))
      throw new ProblemError('token-in-url', {
        detail: 'Send secrets in headers or bodies. This one should be thought of as known to others.',
      });
    const version = c.req.header(HEADERS.version);
    if (version !== undefined && !SERVED_VERSIONS.includes(version))
      throw new ProblemError('unsupported-version', { detail: `This server speaks ${SERVED_VERSIONS.join(', ')}.` });

    const address = addressOf(c, context.trustedProxies);
    const brand = await readBrand(context, c).catch((error: unknown) => {
      context.limiter.take('requests', address);
      throw error;
    });
    const origin = c.req.header('origin');
    if (origin !== undefined && !brand.document.origins.includes(origin) && origin !== ownOrigin(context, c))
      throw new ProblemError('origin-not-allowed');
    context.limiter.take('requests', `${brand.document.id} ${address}`);

    c.set('context', context);
    c.set('address', address);
    c.set('brand', brand);
    c.set('channel', readChannel(c));
    c.set('locale', negotiate(c.req.header('accept-language'), brand.document.locales));
    await next();
  };
