import { getBrand, streamBrand } from '@throughline/contract';
import type { Hono } from 'hono';
import { presentBrand } from '../wire/present.ts';
import { sha256 } from '../hash.ts';
import type { Environment } from '../http/environment.ts';
import { ownUrl } from '../http/cors.ts';
import { cachedJson } from '../http/etag.ts';
import { serve } from '../http/operation.ts';
import { ProblemError } from '../problem-error.ts';
import { brandStream } from '../live/brand-stream.ts';
import { readPublished } from '../service/published-brand.ts';
import { readStylesheet } from '../storage/brand-rows.ts';

export const mountBrand = (app: Hono<Environment>): void => {
  serve(app, getBrand, async (_input, c) => {
    const { stylesheets } = c.get('brand');
    const { document, version } = await readPublished(c.get('context').storage.db, c.get('brand'));
    const locale = c.get('locale');
    const hash = c.get('channel') === 'kiosk' ? stylesheets.kiosk : stylesheets.web;
    const text = JSON.stringify(presentBrand(document, version, locale, `${ownUrl(c.get('context'), c)}/stylesheets/${hash}.css`));
    return cachedJson(
      c,
      `"${sha256(text).slice(0, 22)}"`,
      { vary: 'Accept-Language, Throughline-Channel', 'content-language': locale },
      () => text,
    );
  });

  serve(app, streamBrand, (_input, c) =>
    brandStream(c.get('context'), {
      brand: c.get('brand'),
      address: c.get('address'),
      // Who asks for headers only does not listen.
      signal: c.req.method === 'HEAD' ? AbortSignal.abort() : c.req.raw.signal,
    }),
  );
};

/** Style sheets by content: what stands behind such a URL never changes, and is for anybody's page. */
export const mountStylesheets = (app: Hono<Environment>, storage: Parameters<typeof readStylesheet>[0]): void => {
  app.get('/stylesheets/:file{[A-Za-z0-9_-]+\\.css}', async (c) => {
    const css = await readStylesheet(storage, c.req.param('file').slice(0, -'.css'.length));
    if (css === undefined) throw new ProblemError('not-found');
    return new Response(css, {
      headers: {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      },
    });
  });
};
