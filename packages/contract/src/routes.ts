import type { Route } from './route.ts';
import * as brand from './routes/brand.ts';
import * as cart from './routes/cart.ts';
import * as catalogue from './routes/catalogue.ts';
import * as handoff from './routes/handoff.ts';
import * as journey from './routes/journey.ts';
import * as offers from './routes/offers.ts';
import * as orders from './routes/orders.ts';
import * as profile from './routes/profile.ts';
import * as returns from './routes/returns.ts';
import * as session from './routes/session.ts';
import * as sizes from './routes/sizes.ts';
import * as stores from './routes/stores.ts';

/** The whole API, by operation id. Server, OpenAPI and client are checked against it. */
export const ROUTES = {
  ...brand,
  ...catalogue,
  ...cart,
  ...handoff,
  ...session,
  ...profile,
  ...offers,
  ...stores,
  ...sizes,
  ...orders,
  ...returns,
  ...journey,
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;
