import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { ServerSent } from './server-sent.ts';

const opened = async (end: (stream: ServerSent) => void, signal = new AbortController().signal) => {
  const clock = new ManualClock();
  const stream = new ServerSent(clock, signal);
  end(stream);
  const done: string[] = [];
  const response = stream.open({ begin: () => done.push('began'), goOn: () => undefined, over: () => done.push('over') });
  return { text: await response.text(), done, pending: clock.pending };
};

it('tells whoever was sent away before the stream stood, and leaves neither timer nor listener', async () => {
  const moved = await opened((stream) => {
    stream.end('event: moved\ndata: {}\n\n');
  });
  expect(moved).toEqual({ text: ':\n\nevent: moved\ndata: {}\n\n', done: ['over'], pending: 0 });
});

it('is over at once for a listener who has gone', async () => {
  expect(await opened(() => undefined, AbortSignal.abort())).toMatchObject({ done: ['began', 'over'], pending: 0 });
});
