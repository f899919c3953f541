import { API_VERSION, BASE_PATH, HEADERS, type Problem, type Route } from '@throughline/contract';
import type { Hono } from 'hono';
import { ProblemError } from '../problem-error.ts';
import { readBytes, readJson } from './body.ts';
import { type Credentials, readCredentials } from './credentials.ts';
import type { Environment, Exchange } from './environment.ts';
import { explain } from './explain.ts';

type Schema = NonNullable<Route['body']>;
type Parsed<S> = S extends { _zod: { output: infer Output } } ? Output : undefined;
type ParsedAll<S> = { [Name in keyof S]: Parsed<S[Name]> };

/** What a handler gets: every part of the request parsed by the route's own schemas. */
export interface Input<R extends Route> {
  readonly params: R extends { params: infer P } ? ParsedAll<P> : object;
  readonly query: R extends { query: infer Q } ? ParsedAll<Q> : object;
  readonly body: R extends { body: infer B } ? Parsed<B> : undefined;
  readonly credentials: Credentials<R>;
  /**
   * Reads the body of a route that takes an upload; undefined when it is larger than the route allows. For the handler to call, once it
   * knows that whoever sends it may.
   */
  readonly upload: R extends { upload: object } ? () => Promise<Uint8Array | undefined> : undefined;
}

type Errors = NonNullable<Problem['errors']>;

const parse = (schema: Schema, value: unknown, root: Parameters<typeof explain>[1], errors: Errors): unknown => {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  errors.push(...explain(result.error, root));
  return undefined;
};

const parseAll = (
  schemas: Readonly<Record<string, Schema>>,
  values: Readonly<Record<string, string>>,
  root: 'path' | 'query',
  errors: Errors,
) =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const own: Errors = [];
      const value = parse(schema, values[name], root, own);
      errors.push(...own.map((error) => ({ ...error, pointer: `${root}/${name}` })));
      return [name, value];
    }),
  );

/** Serves one route of the contract: its schemas parse the request, `handle` answers. */
export const serve = <R extends Route>(
  app: Hono<Environment>,
  route: R,
  handle: (input: Input<R>, c: Exchange) => Promise<Response> | Response,
): void => {
  const path = BASE_PATH + route.path.replaceAll(/\{(\w+)\}/g, ':$1');
  app.on(route.method, path, async (c) => {
    const errors: Errors = [];
    const credentials = await readCredentials(c, route, errors);
    const params = route.params ? parseAll(route.params, c.req.param() as Record<string, string>, 'path', errors) : {};
    const query = route.query ? parseAll(route.query, c.req.query(), 'query', errors) : {};
    const body = route.body ? parse(route.body, await readJson(c.req.raw), '', errors) : undefined;
    if (errors.length > 0) throw new ProblemError('invalid-request', { errors });
    const most = route.upload?.bytes;
    const upload = most === undefined ? undefined : () => readBytes(c.req.raw, most);
    return handle({ params, query, body, credentials, upload } as Input<R>, c);
  });
};

/** JSON of the contract. `text` is JSON already. */
export const jsonResponse = (text: string, status: 200 | 201 | 202 = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', [HEADERS.version]: API_VERSION, ...headers },
  });

/** Done, and there is nothing to tell. */
export const emptyResponse = (): Response =>
  new Response(null, { status: 204, headers: { 'cache-control': 'no-store', [HEADERS.version]: API_VERSION } });
