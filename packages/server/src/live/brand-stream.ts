import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { retryLater, ServerSent } from './server-sent.ts';

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
  const stream = new ServerSent(clock, signal);
  let newest: string | undefined;
  let sent: string | undefined;

  const flush = (): void => {
    if (newest === sent || !stream.hasRoom) return;
    sent = newest;
    stream.write(`id: ${newest}\nevent: published\ndata: ${JSON.stringify({ version: newest })}\n\n`);
  };

  // Listening starts before the first look: what is published in between is heard.
  const unsubscribe = brands.subscribe(id, brand.key, {
    address,
    published: (version) => {
      newest = version;
      flush();
    },
    closing: () => {
      stream.end(retryLater(context.random));
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
  return stream.open({ begin: flush, goOn: flush, over: unsubscribe });
};
