import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from './api.ts';
import { StartError } from './start-error.ts';

/** How long requests under way may take once the server was asked to end. */
const GRACE_MS = 5000;

export interface Listening {
  /** Where it is reached, without a slash at the end. */
  readonly url: string;
  /** Not ready; streams and idle connections end; requests under way are answered. Done within 10 seconds. */
  close(): Promise<void>;
}

/** Serves the app on a socket. Port 0: a free one. Throws a `StartError` when the address can't be had. */
export const listen = async (app: App, { host, port }: { host: string; port: number }): Promise<Listening> => {
  const server = createAdaptorServer({
    fetch: (request, env) => app.fetch(request, env),
    createServer,
    serverOptions: { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(explain(error, host, port));
    });
    server.listen(port, host, resolve);
  });
  const { address, port: bound, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      await app.drain();
      server.closeIdleConnections();
      const last = setTimeout(() => {
        server.closeAllConnections();
      }, GRACE_MS);
      await closed;
      clearTimeout(last);
    },
  };
};

const explain = (error: Error, host: string, port: number): Error => {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return new StartError(
      'address-in-use',
      `Port ${port} on ${host} is in use; end the program that has it, or set PORT to another.`,
      error,
    );
  if (code === 'EACCES')
    return new StartError('address-forbidden', `Port ${port} on ${host} may not be used; set PORT to one above 1023.`, error);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartError('address-unknown', `${host} is no address of this machine; set HOST to one that is.`, error);
  }
  return error;
};
