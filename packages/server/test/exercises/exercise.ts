import type { ProblemName, Route, RouteName } from '@throughline/contract';
import { createApp, type Storage } from '../../src/index.ts';
import { Device, openShop, type Shop } from '../shop.ts';

/** A request that a route answers well, and the device that makes it. */
export interface Good {
  readonly shop: Shop;
  readonly device: Device;
  readonly path: string;
  readonly body?: unknown;
}

/** Makes the good request of a route go wrong in one way. */
export type Exercise = (good: Good, route: Route) => Promise<Response> | Response;

/** How each route of a noun is asked well, and how the problems come about that are its own. */
export interface Exercises<Name extends RouteName = RouteName> {
  readonly good: Readonly<Record<Name, () => Promise<Good>>>;
  readonly problems: Partial<Record<ProblemName, Exercise>>;
}

/** A shop and a device with two mugs in its cart. */
export const withCart = async (path: (device: Device) => string, body?: unknown): Promise<Good> => {
  const shop = await openShop();
  const device = new Device(shop.app);
  await device.open();
  await device.add('MUG', 2);
  return { shop, device, path: path(device), body };
};

export const send = ({ device, path, body }: Good, route: Route, headers: Record<string, string> = {}) =>
  device.raw(route.method, path, body, headers);

/** The same request to an app made otherwise. */
export const onApp = (
  { shop, device, path, body }: Good,
  route: Route,
  options: { storage?: Storage; limits?: { requests: { burst: number; perMinute: number } } },
) =>
  new Device(createApp({ storage: shop.storage, limits: false, ...options }), device.id, device.token, device.extra).raw(
    route.method,
    path,
    body,
  );
