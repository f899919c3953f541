import type { EventId, JourneyAnswer } from '@throughline/contract';
import { ArgumentError, isPassing } from '../error.ts';
import type { Stop } from '../platform/platform.ts';
import { until } from '../platform/until.ts';
import type { Consent } from '../profile/profile.ts';
import type { Tools } from '../tools.ts';
import { record, whole } from '../transport/shape.ts';
import type { JourneyResource } from './journey.ts';
import { createQueue } from './queue.ts';

/** Milliseconds events wait for others to go with. */
const GATHER = 5000;
/** Events in one request; as many as this waiting go at once. */
const BATCH = 20;
/** What the contract takes; an event that is beyond it would be refused with all that go along. */
const MOST_ITEMS = 50;

const answer = record<JourneyAnswer>({ accepted: whole, known: whole });

/** `$consents`: the profile's, a guest's too. */
export const create = (tools: Tools): JourneyResource => {
  const { $consents } = tools.profile;
  const { platform, http, channel, life, shopper, $network } = tools;
  const queue = createQueue(tools);
  let stopTimer: Stop = () => {};
  let sending: Promise<void> | null = null;

  /** Resolves once it is known what she agreed to. */
  const agreed = async (): Promise<Consent | undefined> => {
    await until(life, (done) => $consents.subscribe(({ status }) => status !== 'loading' && void Promise.resolve().then(done)));
    const { value } = $consents.get();
    return value?.find((each) => each.purpose === 'analytics' && each.channel === channel && each.choice === 'granted');
  };

  const drain = async (): Promise<void> => {
    for (;;) {
      const events = await queue.oldest(BATCH);
      const [first] = events;
      if (!first) return;
      const ids: readonly EventId[] = events.map(({ id }) => id);
      // Withdrawn meanwhile: what was not sent is not to be.
      if (!(await agreed())) return queue.clear();
      const now = platform.now();
      const body = {
        visit: first.visit,
        consent: first.consent,
        events: events.map(({ at, visit: _visit, consent: _consent, ...event }) => ({ ...event, ago: Math.max(0, now - at) })),
      };
      try {
        await http.ask({ path: '/events', body, as: 'customer-if-any', signal: life }, answer);
      } catch (error) {
        if (isPassing(error) || life.aborted) throw error;
        // Refused for good: kept, they would keep back all that come after them.
      }
      await queue.drop(ids);
    }
  };

  const flush = (): Promise<void> => {
    stopTimer();
    sending ??= drain().finally(() => (sending = null));
    return sending;
  };
  /** Later is as good: the page wakes, the network is back, or the next event comes. */
  const quietly = (): void => void flush().catch(() => {});

  const stops = [
    // Listened to all along: what she chose last is known at once.
    $consents.listen(() => {}),
    $network.listen((network) => network === 'online' && quietly()),
    platform.lifecycle((event) => event !== 'offline' && quietly()),
    // A kiosk's shopper has left: what she did is hers, and the next one's visit another.
    shopper.$life.listen(() => channel === 'kiosk' && void queue.clear()),
  ];
  life.addEventListener('abort', () => {
    stopTimer();
    stops.forEach((stop) => stop());
  });

  return {
    track: async (event) => {
      if (!event.name || (event.items?.length ?? 0) > MOST_ITEMS) throw new ArgumentError(`not a journey event: ${event.name}`);
      const consent = await agreed();
      if (!consent) return 'not-agreed';
      const waiting = await queue.add(event, consent.id);
      if (waiting >= BATCH) quietly();
      // What is kept is sent by the next client, when this one has ended meanwhile.
      else if (!life.aborted) {
        stopTimer();
        stopTimer = platform.timer(quietly, GATHER);
      }
      return 'kept';
    },
    flush,
  };
};
