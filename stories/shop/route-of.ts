import { type Route, type RouteName, ROUTES } from '@throughline/contract';

const patterns = (Object.entries(ROUTES) as [RouteName, Route][]).map(([name, { method, path }]) => ({
  name,
  method,
  pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The contract's route for a request; `path` stands below the API's base path. */
export const findRoute = (method: string, path: string): { name: RouteName; params: Readonly<Record<string, string>> } => {
  for (const { name, method: wanted, pattern } of patterns) {
    const match = method === wanted ? pattern.exec(path) : null;
    if (match)
      return {
        name,
        params: Object.fromEntries(Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)])),
      };
  }
  throw new Error(`The contract has no ${method} ${path}`);
};

/** The answer, if it is what the contract promises: a story must not show what no server could say. */
export const parseAnswer = (name: RouteName, answer: unknown): unknown => {
  const route: Route = ROUTES[name];
  return route.answer ? route.answer.parse(answer) : answer;
};
