import { type ProblemName, ROUTES, type RouteName } from '@throughline/contract';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EventReader } from '../../test/events.ts';
import { type Good, send } from '../../test/exercises/exercise.ts';
import { exerciseOf, good as GOOD } from '../../test/exercises/index.ts';
import { newCartToken } from '../../test/shop.ts';

/** What a client that was built against it compiled in; recorded when it was the newest, and never changed. */
const VERSION = '2026-11-21';
const recorded = JSON.parse(readFileSync(new URL(`../../test/recorded/openapi-${VERSION}.json`, import.meta.url), 'utf8')) as Contract;

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
interface Operation {
  readonly operationId: RouteName;
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

/** Of those that it knows, a few of each kind. */
const PROBLEMS: readonly ProblemName[] = ['invalid-request', 'unknown-key', 'cart-not-found', 'handoff-unavailable', 'action-reused'];

const JSON_TYPE = 'application/json';
const PROBLEM_TYPE = 'application/problem+json';

// Fields that it doesn't know are allowed, as in its clients.
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(recorded, 'recorded');
const schemaOf = (pointer: string): ValidateFunction => ajv.compile({ $ref: `recorded#${pointer}` });
const escape = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

const operations = Object.entries(recorded.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ ...operation, at: `/paths/${escape(path)}/${method}`, method, path })),
);

/** What the older contract has against a value; nothing, if it is as the older client expects it. */
const faults = (pointer: string, value: unknown): unknown => {
  const validate = schemaOf(pointer);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const olderly = (good: Good, name: RouteName) => send(good, ROUTES[name], { 'throughline-version': VERSION });

describe.each(operations)('$method $path of the older contract', ({ operationId, at, responses, requestBody }) => {
  const [status = ''] = Object.keys(responses);

  it('is asked and answered as it was', async () => {
    const good = await GOOD[operationId]();
    if (requestBody) expect(faults(`${at}/requestBody/content/${escape(JSON_TYPE)}/schema`, good.body)).toEqual([]);
    const response = await olderly(good, operationId);
    expect(String(response.status)).toBe(status);
    if (!responses[status]?.content?.[JSON_TYPE]) return response.body?.cancel();
    expect(response.headers.get('content-type')).toBe(JSON_TYPE);
    expect(faults(`${at}/responses/${status}/content/${escape(JSON_TYPE)}/schema`, await response.json())).toEqual([]);
  });

  const refusals = PROBLEMS.flatMap((problem) => {
    const found = Object.entries(responses).find(([, response]) =>
      JSON.stringify(response).includes(`urn:throughline:problem:${problem}"`),
    );
    return found ? [{ problem, refusal: found[0] }] : [];
  });

  it.each(refusals)('refuses with $problem as it did', async ({ problem, refusal }) => {
    const response = await exerciseOf(operationId, problem)?.(await GOOD[operationId](), ROUTES[operationId]);
    expect(String(response?.status)).toBe(refusal);
    expect(faults(`${at}/responses/${refusal}/content/${escape(PROBLEM_TYPE)}/schema`, await response?.json())).toEqual([]);
  });
});

describe('the live cart of the older contract', () => {
  const live = (name: string): string => `/components/schemas/${name}`;

  it('begins with the cart, tells its changes, and that it was taken along', async () => {
    const good = await GOOD.streamCart();
    const { device } = good;
    const events = new EventReader(await olderly(good, 'streamCart'));
    const reset = await events.next();
    expect([reset?.type, faults(live('LiveReset'), reset?.data)]).toEqual(['reset', []]);
    await device.add('TEE-S');
    const change = await events.next();
    expect([change?.type, faults(live('LiveChange'), change?.data)]).toEqual(['change', []]);

    const share = await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'share' });
    await device.send('POST', '/handoffs/claim', { proof: { code: share.body['code'] }, cartToken: newCartToken() });
    const claimed = await events.next();
    expect([claimed?.type, faults(live('LiveClaimed'), claimed?.data)]).toEqual(['claimed', []]);

    const move = await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'move' });
    await device.send('POST', '/handoffs/claim', { proof: { code: move.body['code'] }, cartToken: newCartToken() });
    let last = await events.next();
    while (last && last.type !== 'moved') last = await events.next();
    expect([last?.type, faults(live('LiveMoved'), last?.data)]).toEqual(['moved', []]);
    await events.cancel();
  });
});
