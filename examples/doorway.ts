import { type App, listen } from '@throughline/server';

export interface Doorway {
  /** What the address answers from now on. */
  open(app: App): void;
  readonly port: number;
  close(): Promise<void>;
}

/** Takes an address before anything else is touched, so that one that can't be had costs nothing. Throws a `StartError`. */
export async function reserve(host: string, port: number): Promise<Doorway> {
  let app = page(() => new Response('Starting.\n', { status: 503, headers: { 'retry-after': '1' } }));
  const listening = await listen(
    { fetch: (request, env) => app.fetch(request, env), request: (input, init) => app.request(input, init), drain: () => app.drain() },
    { host, port },
  );
  return {
    open: (next) => {
      app = next;
    },
    port: Number(new URL(listening.url).port),
    close: () => listening.close(),
  };
}

/** Pages hold nothing that would have to be drained. */
export const page = (fetch: (request: Request, env?: unknown) => Response | Promise<Response>): App => ({
  fetch,
  request: (input, init) => fetch(new Request(input, init)),
  drain: async () => {},
});
