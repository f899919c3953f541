import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventReader, type ServerEvent } from './event-stream.ts';

const read = (pieces: readonly string[]): { events: ServerEvent[]; retries: number[] } => {
  const events: ServerEvent[] = [];
  const retries: number[] = [];
  const take = eventReader(
    (event) => events.push(event),
    (ms) => retries.push(ms),
  );
  pieces.forEach(take);
  return { events, retries };
};

const STREAM =
  ':\n\nid: 4\nevent: change\ndata: {"a":1}\r\n\r\nretry: 1500\ndata: one\ndata:two\n\nevent: moved\rdata: {}\r\rdata: cut off';

describe('a stream of server-sent events', () => {
  it('is read as the standard has it', () => {
    expect(read([STREAM])).toEqual({
      events: [
        { event: 'change', data: '{"a":1}' },
        { event: 'message', data: 'one\ntwo' },
        { event: 'moved', data: '{}' },
      ],
      retries: [1500],
    });
  });

  it('says the same wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: STREAM.length }), { maxLength: 12 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), STREAM.length];
        const pieces = at.slice(1).map((end, index) => STREAM.slice(at[index], end));
        expect(read(pieces)).toEqual(read([STREAM]));
      }),
    );
  });
});
