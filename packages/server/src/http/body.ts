import { LIMITS } from '@throughline/contract';
import { ProblemError, wrongInput } from '../problem-error.ts';

const tooLarge = (): ProblemError => new ProblemError('payload-too-large', { detail: `A body may have up to ${LIMITS.bodyBytes} bytes.` });

/** The text of a body, never holding more of it than the limit. */
const readText = async (request: Request): Promise<string> => {
  const declared = request.headers.get('content-length');
  if (declared !== null && /^\d+$/.test(declared)) {
    if (Number(declared) > LIMITS.bodyBytes) throw tooLarge();
    // HTTP cuts a body off at its declared length, so that this is bounded, and it is the fast way.
    const text = await request.text();
    if (text.length > LIMITS.bodyBytes) throw tooLarge();
    return text;
  }
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = request.body ?? [];
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > LIMITS.bodyBytes) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

/** The JSON of a request's body; a problem when it is of another type, too large, or no JSON. */
export const readJson = async (request: Request): Promise<unknown> => {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new ProblemError('unsupported-media-type', { detail: 'Send "Content-Type: application/json".' });
  }
  const text = await readText(request);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw wrongInput('', text === '' ? 'expected JSON, got an empty body' : 'expected JSON');
  }
};

/** The bytes of a body; undefined when they are more than `most`, of which no more is held than that. */
export const readBytes = async (request: Request, most: number): Promise<Uint8Array | undefined> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = request.body ?? [];
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > most) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};
