import { eraseProfile, exportProfile, getProfile, patchProfile, postConsents, type Profile } from '@throughline/contract';
import type { Hono } from 'hono';
import type { SignedIn } from '../http/credentials.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { cachedJson } from '../http/etag.ts';
import { jsonResponse, serve } from '../http/operation.ts';
import { sha256 } from '../hash.ts';
import { wrongInput } from '../problem-error.ts';
import { choose } from '../service/consents.ts';
import { eraseCustomer, exportCustomer } from '../service/erasure.ts';
import { type Asker, changeProfile, readProfile } from '../service/profiles.ts';
import { presentReceipt } from '../wire/present-profile.ts';

const askerOf = (c: Exchange, { customer, session }: SignedIn): Asker => ({
  customer,
  session,
  brand: c.get('brand'),
  channel: c.get('channel'),
});

/** In no cache: the next shopper sits at the same screen. The tag's first part is the version that a change is based on. */
const profileResponse = (c: Exchange, profile: Profile): Response => {
  const text = JSON.stringify(profile);
  return cachedJson(c, `"${profile.version}-${sha256(text).slice(0, 12)}"`, { 'cache-control': 'no-store' }, () => text);
};

/** The version she decided on, from the body or from the tag she was given. */
const basedOn = (body: number | undefined, ifMatch: string | undefined): number => {
  const tagged = /^(?:W\/)?"(\d{1,15})-[\w-]+"$/.exec(ifMatch ?? '')?.[1];
  if (ifMatch !== undefined && tagged === undefined) throw wrongInput('header/If-Match', 'expected the ETag of the profile she saw');
  const version = body ?? (tagged === undefined ? undefined : Number(tagged));
  if (version === undefined) throw wrongInput('/basedOn', 'expected the version of the profile she saw, here or as If-Match, got nothing');
  return version;
};

export const mountProfile = (app: Hono<Environment>): void => {
  serve(app, getProfile, async ({ credentials }, c) => {
    const { storage, clock } = c.get('context');
    return profileResponse(c, await readProfile(storage.db, askerOf(c, credentials), clock.now()));
  });

  serve(app, patchProfile, async ({ body, credentials }, c) => {
    const version = basedOn(body.basedOn, c.req.header('if-match'));
    return profileResponse(c, await changeProfile(c.get('context'), askerOf(c, credentials), body, version));
  });

  serve(app, postConsents, async ({ body, credentials }, c) => {
    const context = c.get('context');
    context.limiter.take('consents', credentials.customer);
    const receipts = await choose(context, credentials, c.get('channel'), body);
    return jsonResponse(JSON.stringify({ receipts: receipts.map(presentReceipt) }), 201);
  });

  serve(app, exportProfile, async ({ credentials }, c) => {
    const context = c.get('context');
    context.limiter.take('exports', credentials.customer);
    const text = JSON.stringify(await exportCustomer(context, askerOf(c, credentials)), null, 2);
    return jsonResponse(text, 200, { 'content-disposition': 'attachment; filename="my-data.json"' });
  });

  serve(app, eraseProfile, async ({ credentials }, c) => {
    return jsonResponse(JSON.stringify(await eraseCustomer(c.get('context'), askerOf(c, credentials))));
  });
};
