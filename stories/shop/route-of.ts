import { BASE_PATH, type Route, type RouteName, ROUTES } from '@throughline/contract';

const patterns = (Object.entries(ROUTES) as [RouteName, Route][]).map(([name, { method, path }]) => ({
  name,
  method,
  pattern: new RegExp(`^${BASE_PATH}${path.replaceAll(/\{(\w+)\}/g, '[^/]+')}$`),
}));

/** The contract's route for a request; undefined for what is no part of the API. */
export const routeOf = (method: string, path: string): RouteName | undefined =>
  patterns.find((route) => route.method === method && route.pattern.test(path))?.name;
