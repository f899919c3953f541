import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { COMMENT, encodeText, eventStream, HEARTBEAT_MS, retryLater } from './server-sent.ts';

export interface BrandStreamRequest {
  readonly brand: BrandRow;
  /** Whom streams are counted by. */
  readonly address: string;
  /** Aborted when the listener has gone. */
  readonly signal: AbortSignal;
}

/** The brand's version as server-sent events: the one that holds, then every other. A slow listener gets the newest, not a queue. */
export const brandStream = async (context: Context, { brand, address, signal }: BrandStreamRequest): Promise<Response> => {
  const { brands, clock } = context;
  if (context.draining) throw new ProblemError('unavailable', { detail: 'The server is about to end.', retryAfter: 1 });
  const { id } = brand.document;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let newest: string | undefined;
  let sent: string | undefined;
  let over = false;
  let stopHeartbeat: () => void = () => undefined;

  const write = (text: string): void => controller?.enqueue(encodeText(text));
  const hasRoom = (): boolean => (controller?.desiredSize ?? 0) > 0;
  const flush = (): void => {
    if (newest === sent || !hasRoom()) return;
    sent = newest;
    write(`id: ${newest}\nevent: published\ndata: ${JSON.stringify({ version: newest })}\n\n`);
  };
  const end = (last?: string): void => {
    over = true;
    unsubscribe?.();
    stopHeartbeat();
    signal.removeEventListener('abort', stop);
    if (last !== undefined) write(last);
    controller?.close();
    controller = undefined;
  };
  const stop = (): void => {
    end();
  };
  const beat = (): void => {
    if (hasRoom()) write(COMMENT);
    stopHeartbeat = clock.after(HEARTBEAT_MS, beat);
  };

  // Listening starts before the first look: what is published in between is heard.
  const unsubscribe = brands.subscribe(id, brand.key, {
    address,
    published: (version) => {
      newest = version;
      flush();
    },
    closing: () => {
      end(retryLater(context.random));
    },
  });
  if (unsubscribe === undefined)
    throw new ProblemError('rate-limited', { detail: 'As many streams of the brand as may be are open from there.', retryAfter: 30 });

  try {
    newest = await brands.version(id);
  } catch (error) {
    unsubscribe();
    throw error;
  }
  if (over) throw new ProblemError('unavailable', { detail: 'The server is about to end.', retryAfter: 1 });

  const body = new ReadableStream<Uint8Array>(
    {
      start: (started) => {
        controller = started;
        write(COMMENT);
        flush();
      },
      pull: flush,
      cancel: () => {
        controller = undefined;
        end();
      },
    },
    { highWaterMark: 16 },
  );
  stopHeartbeat = clock.after(HEARTBEAT_MS, beat);
  if (signal.aborted) end();
  else signal.addEventListener('abort', stop, { once: true });
  return eventStream(body);
};
