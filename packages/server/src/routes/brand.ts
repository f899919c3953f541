import { getBrand } from '@throughline/contract';
import type { Hono } from 'hono';
import { withFiled } from '../domain/collection.ts';
import { presentBrand } from '../wire/present.ts';
import { sha256 } from '../hash.ts';
import type { Environment } from '../http/environment.ts';
import { ownUrl } from '../http/cors.ts';
import { cachedJson } from '../http/etag.ts';
import { serve } from '../http/operation.ts';
import { ProblemError } from '../problem-error.ts';
import { readStylesheet } from '../storage/brand-rows.ts';
import { listCollections } from '../storage/product-rows.ts';

export const mountBrand = (app: Hono<Environment>): void => {
  serve(app, getBrand, async (_input, c) => {
    const { document, stylesheets, version: published } = c.get('brand');
    const collections = withFiled(document.collections, await listCollections(c.get('context').storage.db, document.id));
    // Products bring collections along without the brand being published again.
    const version = sha256(JSON.stringify([published, collections])).slice(0, 22);
    const locale = c.get('locale');
    const hash = c.get('channel') === 'kiosk' ? stylesheets.kiosk : stylesheets.web;
    const text = JSON.stringify(
      presentBrand({ ...document, collections }, version, locale, `${ownUrl(c.get('context'), c)}/stylesheets/${hash}.css`),
    );
    return cachedJson(
      c,
      `"${sha256(text).slice(0, 22)}"`,
      { vary: 'Accept-Language, Throughline-Channel', 'content-language': locale },
      () => text,
    );
  });
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
