import * as z from 'zod/mini';
import { Channel } from './channel.ts';
import { HEADERS } from './header.ts';
import { NAMED } from './named.ts';
import { OrderChangedProblem } from './order.ts';
import { Problem, type ProblemName, PROBLEMS, problemType } from './problem.ts';
import { ALSO_PROBLEMS, AUTH_PROBLEMS, BODY_PROBLEMS, COMMON_PROBLEMS, type Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { API_VERSION, BASE_PATH, SERVED_VERSIONS } from './version.ts';

type Json = { readonly [name: string]: unknown };

/** JSON Schema as OpenAPI holds it: the dialect is the document's, and a bound at the edge of what a double counts says nothing. */
const tidy = (schema: Json): Json =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== '$schema' && key !== '$id' && Math.abs(Number(value)) !== Number.MAX_SAFE_INTEGER)
      .map(([key, value]) => [key, tidyValue(value)]),
  );

const tidyValue = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(tidyValue) : typeof value === 'object' && value !== null ? tidy(value as Json) : value;

const schemaOf = (schema: z.core.$ZodType): Json => tidy(z.toJSONSchema(schema, { io: 'input' }));

const pointer = (name: string): string => `#/components/schemas/${name}`;

const namedSchemas = (): Json => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of NAMED) registry.add(schema, { id });
  return tidy(z.toJSONSchema(registry, { io: 'input', uri: pointer }).schemas);
};

const bodySchema = (schema: z.core.$ZodType): Json => {
  const [name] = [...NAMED].find(([, named]) => named === schema) ?? [];
  return name === undefined ? schemaOf(schema) : { $ref: pointer(name) };
};

/** Every problem a route can answer with. */
export const problemsOf = (route: Route): ProblemName[] => [
  ...new Set([
    ...route.problems,
    ...COMMON_PROBLEMS,
    ...(route.body ? BODY_PROBLEMS : []),
    ...AUTH_PROBLEMS[route.auth],
    ...(route.also ?? []).flatMap((credential) => ALSO_PROBLEMS[credential]),
  ]),
];

/** Problems that say more than `Problem` does; each the only one of its status on its routes. */
const MORE_THAN_PROBLEM: Partial<Record<ProblemName, z.core.$ZodType>> = { 'order-changed': OrderChangedProblem };

const problemResponses = (route: Route): Json => {
  const all = problemsOf(route);
  const response = (status: number): Json => {
    const names = all.filter((name) => PROBLEMS[name].status === status);
    const shape = names.map((name) => MORE_THAN_PROBLEM[name]).find((name) => name !== undefined) ?? Problem;
    return {
      description: names.map((name) => PROBLEMS[name].title).join('; '),
      ...((status === 429 || status === 503) && {
        headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
      }),
      content: {
        'application/problem+json': {
          schema: { allOf: [bodySchema(shape), { properties: { type: { enum: names.map(problemType) }, status: { const: status } } }] },
        },
      },
    };
  };
  return Object.fromEntries(all.map((name) => [String(PROBLEMS[name].status), response(PROBLEMS[name].status)]));
};

const headerParameter = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
});

const parameters = (route: Route): Json[] => [
  ...Object.entries(route.params ?? {}).map(([name, schema]) => ({ name, in: 'path', required: true, schema: schemaOf(schema) })),
  ...Object.entries(route.query ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: schemaOf(schema),
  })),
  { $ref: '#/components/parameters/version' },
  { $ref: '#/components/parameters/channel' },
  { $ref: '#/components/parameters/language' },
  ...(route.resumes ? [headerParameter('Last-Event-ID', 'The version the listener has', { type: 'string' })] : []),
  ...(route === ROUTES.patchProfile ? [headerParameter('If-Match', 'ETag of the profile she saw', { type: 'string' })] : []),
  ...(route.method === 'GET' && route.answer ? [headerParameter('If-None-Match', 'ETags the asker has', { type: 'string' })] : []),
];

const streamOf = (events: NonNullable<Route['events']>): Json => ({
  description: 'A stream of events; the id of an event is the version it tells of',
  content: {
    'text/event-stream': {
      schema: {
        oneOf: Object.values(events).map(bodySchema),
        description: `The \`data\` of the events ${Object.keys(events)
          .map((name) => `\`${name}\``)
          .join(', ')}`,
      },
    },
  },
});

/** Each entry is one way to be let in. */
const securityOf = ({ auth, also = [] }: Route): Json[] => {
  const needed = auth === 'key' ? [{}] : auth === 'order' ? [{ order: [] }, { customer: [] }] : [{ [auth]: [] }];
  const helpful = also.map((credential) => ({ [credential]: [] }));
  return needed.flatMap((one) => [{ key: [], ...one }, ...helpful.map((more) => ({ key: [], ...one, ...more }))]);
};

const binary = (types: readonly string[]): Json => ({ content: Object.fromEntries(types.map((type) => [type, {}])) });

const answerOf = (operationId: string, route: Route): Json => {
  if (route.download) return { description: 'Its bytes', ...binary(route.download) };
  if (route.events) return streamOf(route.events);
  if (!route.answer) return { description: 'Done' };
  return {
    description: 'Done',
    ...(operationId === 'postActions' && {
      headers: { [HEADERS.replayed]: { description: '`true` when no action was new', schema: { type: 'string', const: 'true' } } },
    }),
    content: { 'application/json': { schema: bodySchema(route.answer) } },
  };
};

const operation = (operationId: string, route: Route): Json => ({
  operationId,
  summary: route.summary,
  parameters: parameters(route),
  security: securityOf(route),
  ...(route.body && { requestBody: { required: true, content: { 'application/json': { schema: bodySchema(route.body) } } } }),
  ...(route.upload && { requestBody: { required: true, description: `Up to ${route.upload.bytes} bytes`, ...binary(route.upload.types) } }),
  responses: {
    [String(route.status)]: answerOf(operationId, route),
    ...(route.method === 'GET' && route.answer && { 304: { description: 'The asker has it' } }),
    ...problemResponses(route),
  },
});

/** The API as an OpenAPI 3.1 document, made from `ROUTES` and the schemas. `server`: where it is reached, without `/v1`. */
export const openapi = (server = ''): Json => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries<Route>(ROUTES))
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(name, route);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Throughline',
      version: API_VERSION,
      summary: 'One brand, one cart, one customer, on every site and every kiosk',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server + BASE_PATH }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: HEADERS.key, description: 'The publishable key: names the brand, authorises nothing' },
        cart: { type: 'apiKey', in: 'header', name: HEADERS.cartToken, description: 'The capability for one cart' },
        customer: { type: 'http', scheme: 'bearer', description: 'A signed-in customer, for some minutes' },
        order: { type: 'apiKey', in: 'header', name: HEADERS.orderToken, description: 'The capability for one order' },
        secret: { type: 'http', scheme: 'bearer', description: "The brand's secret key, for its own servers" },
      },
      parameters: {
        version: headerParameter(HEADERS.version, 'The dated version of the API the caller was written for', {
          type: 'string',
          enum: SERVED_VERSIONS,
        }),
        channel: headerParameter(HEADERS.channel, 'Where the shopper is', schemaOf(Channel)),
        language: headerParameter('Accept-Language', 'Languages the shopper reads', { type: 'string' }),
      },
      schemas: namedSchemas(),
    },
  };
};
