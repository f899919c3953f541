import type { Channel, ConsentChoices, Profile, Purpose } from '@throughline/contract';
import { atom } from 'nanostores';
import { NetworkError, ProblemError } from '../error.ts';
import type { Loadable } from '../loadable.ts';
import { mint } from '../sync/mint.ts';
import { createReading } from '../sync/reading.ts';
import { PATIENTLY } from '../transport/http.ts';
import type { Tools } from '../tools.ts';
import { erasure, profile as isProfile, profileExport, receipts as areReceipts } from './answer.ts';
import { joined } from './joined.ts';
import { derive, peek } from './derived.ts';
import { createDeviceConsents } from './device-consents.ts';
import type { Consent, ProfileChange, ProfileResource, ShownText } from './profile.ts';

const isGuest = (error: unknown): boolean => error instanceof ProblemError && error.reason === 'sign-in-required';

/** The profile as it will be, once the server has taken the change. */
const changed = (profile: Profile, { preferences, measurements }: ProfileChange): Profile => ({
  ...profile,
  preferences: { ...profile.preferences, ...preferences } as Profile['preferences'],
  measurements:
    profile.measurements && measurements !== undefined
      ? (Object.fromEntries(
          Object.entries(measurements ? { ...profile.measurements, ...measurements } : {}).filter(([, value]) => value !== null),
        ) as Profile['measurements'])
      : profile.measurements,
});

export const create = (tools: Tools): ProfileResource => {
  const { platform, http, life, ledger, shopper } = tools;
  const device = createDeviceConsents(tools);
  const $pending = atom<readonly ProfileChange[]>([]);
  /** The newest there was an answer about: what was asked before may come later. */
  let newest: Profile | null = null;
  let answered = false;
  let queue: Promise<unknown> = Promise.resolve();

  const reading = createReading<Profile | null>(platform, http, life, async (read) => {
    if (answered) {
      answered = false;
      return newest;
    }
    try {
      const profile = await read({ path: '/profile', as: 'customer' }, isProfile);
      return newest && newest.version > profile.version ? newest : profile;
    } catch (error) {
      if (isGuest(error)) return null;
      throw error;
    }
  });
  shopper.$life.listen(() => {
    newest = null;
    $pending.set([]);
    reading.reset();
  });
  const unlisten = platform.lifecycle((event) => {
    if (event === 'wake') reading.refresh(true);
  });
  life.addEventListener('abort', unlisten);

  const shown = (): Loadable<Profile | null> => {
    const state = peek(reading.$state);
    return state.status !== 'loading' && state.value ? { ...state, value: peek($pending).reduce(changed, state.value) } : state;
  };
  const $profile = derive([reading.$state, $pending], shown);
  const $consents = derive(
    [reading.$state, device.$kept],
    (): Loadable<readonly Consent[]> => {
      const state = peek(reading.$state);
      const kept = peek(device.$kept);
      if (!kept || state.status === 'loading') return { status: 'loading', value: null };
      // What the device keeps is all there is of a guest; of a customer it would deny what she has chosen elsewhere.
      if (state.status === 'error' && !state.value) return { ...state, value: null };
      return { ...state, value: joined(state.value?.consents ?? [], kept) };
    },
    () => void device.look().catch(() => {}),
  );

  const take = (profile: Profile): Promise<unknown> => {
    newest = profile;
    answered = true;
    return reading.load(life);
  };

  const send = async (change: ProfileChange): Promise<Profile> => {
    const seen = reading.value ?? (await reading.load(life));
    const body = { basedOn: seen?.version ?? 0, ...change };
    const profile = await http.ask(
      { method: 'PATCH', path: '/profile', body, as: 'customer', attempts: PATIENTLY, signal: life },
      isProfile,
    );
    await take(profile);
    return profile;
  };

  const record = async (consent: Consent, choice: ConsentChoices['choices'][number]): Promise<Consent> => {
    // Kept before it is sent: a no holds from now on.
    const before = await device.keep(consent);
    try {
      const answer = await http.ask(
        { path: '/profile/consents', body: { choices: [choice] }, as: 'customer', attempts: PATIENTLY, signal: life },
        areReceipts,
      );
      // What is shown does not flicker: the profile says it before the device forgets it.
      if (reading.value || reading.listened) await reading.load(life).catch(() => {});
      await device.drop(consent);
      return answer.receipts[0] ?? consent;
    } catch (error) {
      if (isGuest(error)) return consent;
      if (consent.choice === 'granted' || !(error instanceof NetworkError)) await (before ? device.keep(before) : device.drop(consent));
      throw error;
    }
  };
  const about = (purpose: Purpose, channel: Channel) => ({ id: mint(platform, 'rc'), purpose, channel });

  return {
    $profile,
    $consents,
    update: (change) => {
      $pending.set([...peek($pending), change]);
      const sent = queue.then(() => send(change));
      queue = sent.catch(() => {});
      return sent
        .catch((error: unknown) => {
          if (error instanceof ProblemError && error.reason === 'profile-changed') reading.refresh();
          throw error;
        })
        .finally(() => $pending.set(peek($pending).filter((each) => each !== change)));
    },
    giveConsent: async (purpose, channel, { text, locale }: ShownText) => {
      const choice = { ...about(purpose, channel), choice: 'granted' as const, text, locale };
      return record(choice, choice);
    },
    withdrawConsent: async (purpose, channel) => {
      const choice = { ...about(purpose, channel), choice: 'withdrawn' as const };
      return record({ ...choice, text: null, locale: null }, choice);
    },
    refresh: async () => reading.refresh(),
    exportData: () => http.ask({ path: '/profile/export', as: 'customer', signal: life }, profileExport),
    erase: async () => {
      // Once: a repeat of what was done already would be told that the session has ended, which may have other causes.
      const done = await http.ask({ method: 'DELETE', path: '/profile', as: 'customer', signal: life }, erasure);
      await ledger.forget();
      return done;
    },
  };
};
