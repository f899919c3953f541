import type { LiveEvent } from '@throughline/contract';

interface Listener {
  readonly locale: string;
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
}

const encoder = new TextEncoder();

const encode = ({ type, ...data }: LiveEvent, version: number): Uint8Array =>
  encoder.encode(`id: ${version}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`);

/** The carts' server-sent events. */
export class LiveStreams {
  readonly #listeners = new Map<string, Set<Listener>>();

  open(cart: string, options: { locale: string; signal: AbortSignal | null; version: number; first: LiveEvent | undefined }): Response {
    const { locale, signal, version, first } = options;
    const listeners = this.#listeners.get(cart) ?? new Set();
    this.#listeners.set(cart, listeners);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const listener = { locale, controller };
        listeners.add(listener);
        signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
        controller.enqueue(first ? encode(first, version) : encoder.encode(':\n\n'));
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  }

  send(cart: string, version: number, say: (locale: string) => LiveEvent): void {
    for (const { locale, controller } of this.#listeners.get(cart) ?? []) controller.enqueue(encode(say(locale), version));
  }
}
