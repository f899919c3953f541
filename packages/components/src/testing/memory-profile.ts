import {
  type Consent,
  type Erasure,
  type Loadable,
  type Profile,
  type ProfileChange,
  type ProfileExport,
  type ProfileResource,
} from '@throughline/client';
import { atom } from 'nanostores';

/** A profile without a server. Nobody is signed in until `$profile` is set. */
export class MemoryProfile implements ProfileResource {
  readonly $profile = atom<Loadable<Profile | null>>({ status: 'ready', value: null, stale: false, at: null });
  readonly $consents = atom<Loadable<readonly Consent[]>>({ status: 'ready', value: [], stale: false, at: null });
  /** Verbs in the order they were called. */
  readonly asked: string[] = [];
  /** What the next verb rejects with. */
  fails: Error | null = null;
  #receipts = 0;

  update({ preferences, measurements }: ProfileChange): Promise<Profile> {
    this.asked.push(`update ${JSON.stringify(preferences ?? measurements)}`);
    if (this.fails) return Promise.reject(this.fails);
    const { value } = this.$profile.get();
    if (!value) return Promise.reject(new Error('nobody is signed in'));
    const profile = {
      ...value,
      version: value.version + 1,
      preferences: { ...value.preferences, ...preferences } as Profile['preferences'],
      measurements: { ...value.measurements, ...measurements } as Profile['measurements'],
    };
    this.$profile.set({ status: 'ready', value: profile, stale: false, at: null });
    return Promise.resolve(profile);
  }

  giveConsent(...[purpose, channel, { text, locale }]: Parameters<ProfileResource['giveConsent']>): Promise<Consent> {
    return this.#choose({ purpose, channel, choice: 'granted', text, locale });
  }

  withdrawConsent(...[purpose, channel]: Parameters<ProfileResource['withdrawConsent']>): Promise<Consent> {
    return this.#choose({ purpose, channel, choice: 'withdrawn', text: null, locale: null });
  }

  refresh(): Promise<void> {
    this.asked.push('refresh');
    return Promise.resolve();
  }

  exportData(): Promise<ProfileExport> {
    this.asked.push('exportData');
    if (this.fails) return Promise.reject(this.fails);
    const { value } = this.$profile.get();
    if (!value) return Promise.reject(new Error('nobody is signed in'));
    return Promise.resolve({ at: '2026-11-22T00:00:00.000Z', brand: 'memory', customer: value.id, data: { profile: value } });
  }

  erase(): Promise<Erasure> {
    this.asked.push('erase');
    if (this.fails) return Promise.reject(this.fails);
    this.$profile.set({ status: 'ready', value: null, stale: false, at: null });
    this.$consents.set({ status: 'ready', value: [], stale: false, at: null });
    return Promise.resolve({ at: '2026-11-22T00:00:00.000Z', kept: ['orders'] });
  }

  #choose(choice: Omit<Consent, 'id'>): Promise<Consent> {
    this.asked.push(`${choice.choice} ${choice.purpose} ${choice.channel}`);
    if (this.fails) return Promise.reject(this.fails);
    const consent: Consent = { ...choice, id: `rc_${++this.#receipts}` };
    const others = (this.$consents.get().value ?? []).filter(
      (each) => each.purpose !== consent.purpose || each.channel !== consent.channel,
    );
    this.$consents.set({ status: 'ready', value: [...others, consent], stale: false, at: null });
    return Promise.resolve(consent);
  }
}
