import * as contract from '@throughline/contract';
import type { Hono } from 'hono';
import { audienceOf } from '../http/cors.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { emptyResponse, jsonResponse, serve } from '../http/operation.ts';
import { readKey, readLimit, writeKey } from '../http/page.ts';
import { readerAt } from '../http/reader.ts';
import { ProblemError } from '../problem-error.ts';
import { addPhoto, openPhoto, removePhoto } from '../service/photos.ts';
import type { HeldReturn } from '../service/return-access.ts';
import { keepDraft, readDraft } from '../service/return-drafts.ts';
import { policyOf } from '../service/returnable.ts';
import * as returns from '../service/returns.ts';
import { confirmWithdrawal, type HeldWithdrawal, readWithdrawal, stateWithdrawal } from '../service/withdrawals.ts';
import { listPhotos } from '../storage/photo-rows.ts';
import type { ReturnDraftRow } from '../storage/return-draft-rows.ts';
import { presentQuote, presentReturn, presentReturnable, presentWithdrawal } from '../wire/present-return.ts';

type Asker = returns.Asker;

const askerOf = (c: Exchange, { holder }: { readonly holder: Asker['holder'] }): Asker => ({ brand: c.get('brand'), holder });

/** Never for a browser's cache: what a shopper brought back must not outlive her at a kiosk. */
const answer = (c: Exchange, content: unknown, status: 200 | 201 = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  jsonResponse(JSON.stringify(content), status, { vary: 'Accept-Language', 'content-language': c.get('locale'), ...headers });

const present = async (c: Exchange, rows: readonly HeldReturn[]): Promise<contract.Return[]> => {
  const photos = await listPhotos(
    c.get('context').storage.db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => presentReturn(row.document, photos.get(row.id) ?? [], row, audienceOf(c)));
};

const answerReturn = async (c: Exchange, held: HeldReturn, status: 200 | 201 = 200, replayed = false): Promise<Response> =>
  answer(c, (await present(c, [held]))[0], status, replayed ? { [contract.HEADERS.replayed]: 'true' } : {});

const answerWithdrawal = (c: Exchange, held: HeldWithdrawal, status: 200 | 201 = 200): Response =>
  answer(c, presentWithdrawal(held.document, held.order, held.refund, held.lastDay, audienceOf(c)), status);

const readMark = (cursor: string | undefined): { readonly placedAt: number; readonly id: string } | null => {
  const [placedAt, id] = readKey(cursor, ['number', 'string']) ?? [];
  return typeof placedAt === 'number' && typeof id === 'string' ? { placedAt, id } : null;
};

/** A file that a browser saves or shows and never runs. */
const file = (bytes: Uint8Array<ArrayBuffer> | string, type: string, name: string): Response =>
  new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      [contract.HEADERS.version]: contract.API_VERSION,
    },
  });

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

const mountPhotos = (app: Hono<Environment>): void => {
  serve(app, contract.postPhoto, async ({ params, query, upload, credentials }, c) => {
    const type = c.req.header('content-type') ?? '';
    return answer(c, await addPhoto(c.get('context'), askerOf(c, credentials), params.id, query.line, upload, type), 201);
  });

  serve(app, contract.getPhoto, async ({ params, credentials }, c) => {
    const { type, bytes } = await openPhoto(c.get('context'), askerOf(c, credentials), params.id, params.photo);
    return file(new Uint8Array(bytes), type, `${params.photo}.${EXTENSIONS[type] ?? 'bin'}`);
  });

  serve(app, contract.deletePhoto, async ({ params, credentials }, c) => {
    await removePhoto(c.get('context'), askerOf(c, credentials), params.id, params.photo);
    return emptyResponse();
  });
};

const answerDraft = (c: Exchange, { id, document, expiresAt }: ReturnDraftRow): Response =>
  answer(c, { id, ...document, expiresAt: new Date(expiresAt).toISOString() } satisfies contract.KeptReturnDraft);

const mountDrafts = (app: Hono<Environment>): void => {
  serve(app, contract.putReturnDraft, async ({ params, body, credentials }, c) =>
    answerDraft(c, await keepDraft(c.get('context'), askerOf(c, credentials), params.id, body)),
  );

  serve(app, contract.getReturnDraft, async ({ params, credentials }, c) =>
    answerDraft(c, await readDraft(c.get('context'), askerOf(c, credentials), params.id)),
  );
};

const mountWithdrawals = (app: Hono<Environment>): void => {
  serve(app, contract.postWithdrawal, async ({ params, body, credentials }, c) =>
    answerWithdrawal(c, await stateWithdrawal(c.get('context'), askerOf(c, credentials), params.id, body), 201),
  );

  serve(app, contract.getWithdrawal, async ({ params, credentials }, c) =>
    answerWithdrawal(c, await readWithdrawal(c.get('context'), askerOf(c, credentials), params.id)),
  );

  serve(app, contract.confirmWithdrawal, async ({ params, credentials }, c) =>
    answerWithdrawal(c, await confirmWithdrawal(c.get('context'), askerOf(c, credentials), params.id, readerAt(c))),
  );

  serve(app, contract.getAcknowledgement, async ({ params, credentials }, c) => {
    const { acknowledgement } = await readWithdrawal(c.get('context'), askerOf(c, credentials), params.id);
    if (acknowledgement === null) throw new ProblemError('return-not-found', { detail: 'It is there once the withdrawal is confirmed.' });
    return file(acknowledgement, 'text/html; charset=utf-8', `${params.id}.html`);
  });
};

export const mountReturns = (app: Hono<Environment>): void => {
  serve(app, contract.getReturnable, async ({ params, query, credentials }, c) =>
    answer(
      c,
      presentReturnable(await returns.returnableOf(c.get('context'), askerOf(c, credentials), params.id, query.zone), audienceOf(c)),
    ),
  );

  serve(app, contract.quoteReturn, async ({ body, credentials }, c) =>
    answer(c, presentQuote(await returns.quoteReturn(c.get('context'), askerOf(c, credentials), body))),
  );

  serve(app, contract.postReturn, async ({ body, credentials }, c) => {
    const { held, replayed } = await returns.placeReturn(c.get('context'), askerOf(c, credentials), body);
    return answerReturn(c, held, 201, replayed);
  });

  serve(app, contract.getReturn, async ({ params, credentials }, c) =>
    answerReturn(c, await returns.readReturn(c.get('context'), askerOf(c, credentials), params.id)),
  );

  serve(app, contract.getPickup, async ({ params }, c) => answer(c, await returns.readPickup(c.get('context'), c.get('brand'), params.id)));

  serve(app, contract.listReturns, async ({ params, query, credentials }, c) => {
    const limit = readLimit(query.limit);
    const { rows, scope } = await returns.listReturns(c.get('context'), askerOf(c, credentials), params.id, readMark(query.cursor), limit);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const next = rows.length > limit && last !== undefined ? writeKey([last.placedAt, last.id]) : null;
    // A gift's recipient sees her own.
    const seen = page.filter(({ document }) => scope === 'full' || document.gift).map((row) => ({ ...row, scope, coded: false }));
    return answer(c, { items: await present(c, seen), next } satisfies contract.ReturnPage);
  });

  serve(app, contract.cancelReturn, async ({ params, credentials }, c) =>
    answerReturn(c, await returns.cancelReturn(c.get('context'), askerOf(c, credentials), params.id)),
  );

  serve(app, contract.postReturnCode, async ({ params, credentials }, c) => {
    const token = await returns.codeFor(c.get('context'), askerOf(c, credentials), params.id);
    const page = policyOf(c.get('brand')).page ?? c.get('brand').document.links.home;
    return answer(c, { url: `${page}#tl-return=${params.id}.${token}`, token } satisfies contract.ReturnCode, 201);
  });

  serve(app, contract.receiveReturn, async ({ params, body }, c) =>
    answerReturn(c, { ...(await returns.receiveReturn(c.get('context'), c.get('brand'), params.id, body)), scope: 'full', coded: false }),
  );

  mountDrafts(app);
  mountPhotos(app);
  mountWithdrawals(app);
};
