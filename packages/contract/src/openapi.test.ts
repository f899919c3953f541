import { describe, expect, it } from 'vitest';
import { openapi, problemsOf } from './openapi.ts';
import { PROBLEMS } from './problem.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';

interface Operation {
  operationId: string;
  parameters: { name?: string; in?: string; required?: boolean; $ref?: string }[];
  security: Record<string, string[]>[];
  requestBody?: { required: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, object>;
    parameters: Record<string, object>;
    securitySchemes: Record<string, { type: string; in?: string; scheme?: string }>;
  };
}

const document = openapi('https://api.test') as unknown as Document;
const routes = Object.entries<Route>(ROUTES);
const operationOf = (route: Route): Operation | undefined => document.paths[route.path]?.[route.method.toLowerCase()];

describe('openapi', () => {
  it('is OpenAPI 3.1 and names its server', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.servers).toEqual([{ url: 'https://api.test/v1' }]);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('has every route under its operation id, and nothing else', () => {
    const ids = Object.values(document.paths).flatMap((methods) => Object.values(methods).map((operation) => operation.operationId));
    expect(ids.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  });

  it.each(routes)('%s: declares each path parameter once, required', (_name, route) => {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = operationOf(route)?.parameters.filter((parameter) => parameter.in === 'path');
    expect(declared?.map((parameter) => parameter.name)).toEqual(inPath);
    expect(declared?.every((parameter) => parameter.required)).toBe(true);
  });

  it.each(routes)('%s: documents every problem it can give under its status', (_name, route) => {
    for (const problem of problemsOf(route)) {
      const response = operationOf(route)?.responses[String(PROBLEMS[problem].status)];
      expect(JSON.stringify(response?.content?.['application/problem+json'])).toContain(`urn:throughline:problem:${problem}"`);
    }
  });

  it.each(routes)('%s: asks for the key, and for what its route needs besides', (_name, route) => {
    const needed = { key: ['key'], cart: ['cart'], customer: ['customer'], order: ['order', 'customer'], secret: ['secret'] }[route.auth];
    const ways = operationOf(route)?.security.map(Object.keys) ?? [];
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect([way.includes('key'), way.some((each) => needed.includes(each))]).toEqual([true, true]);
  });

  it.each(routes)('%s: answers in the media type it really has', (_name, route) => {
    const content = operationOf(route)?.responses[String(route.status)]?.content;
    const types = route.answer ? ['application/json'] : route.status === 204 ? [] : (route.download ?? ['text/event-stream']);
    expect(Object.keys(content ?? {})).toEqual(types);
    const sent = operationOf(route)?.requestBody?.content ?? {};
    expect(Object.keys(sent)).toEqual(route.body ? ['application/json'] : (route.upload?.types ?? []));
  });

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, kind, name] of references) {
      const group = document.components[kind as 'schemas' | 'parameters'];
      expect(Object.keys(group)).toContain(name);
    }
    expect(JSON.stringify(document)).not.toMatch(/"\$ref":"(?!#\/components\/)/);
  });

  it('describes no shape that nothing refers to', () => {
    const text = JSON.stringify(document);
    expect(Object.keys(document.components.schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`))).toEqual([]);
  });

  it('says that a quantity is not changed by 0', () => {
    const { properties } = document.components.schemas['ChangeQuantity'] as { properties: Record<string, object> };
    expect(properties['by']).toEqual({
      type: 'integer',
      minimum: -999,
      maximum: 999,
      not: { const: 0 },
    });
  });

  it('carries the secrets in headers only', () => {
    for (const { type, in: place, scheme } of Object.values(document.components.securitySchemes))
      expect(type === 'http' ? scheme : place).toBe(type === 'http' ? 'bearer' : 'header');
  });
});
