import type { Lifecycle, Platform, Stop } from '../src/platform/platform.ts';
import type { Chance } from './chance.ts';
import { Disk } from './disk.ts';
import type { Network } from './network.ts';
import type { Timeline } from './timeline.ts';

interface Waiter {
  readonly tab: Tab;
  grant(): void;
}

/** One browser on one device: tabs that share storage, locks and channels. */
export class Device {
  readonly name: string;
  readonly disk: Disk;
  readonly tabs = new Set<Tab>();
  readonly timeline: Timeline;
  readonly chance: Chance;
  readonly network: Network;
  /** Old browsers and insecure contexts have no locks. */
  readonly hasLocks: boolean;
  online = true;
  #locks = new Map<string, Waiter[]>();

  constructor(name: string, timeline: Timeline, chance: Chance, network: Network, hasLocks = true) {
    this.name = name;
    this.timeline = timeline;
    this.chance = chance;
    this.network = network;
    this.hasLocks = hasLocks;
    this.disk = new Disk(timeline, chance);
  }

  open(): Tab {
    const tab = new Tab(this);
    this.tabs.add(tab);
    return tab;
  }

  setOnline(online: boolean): void {
    if (this.online === online) return;
    this.online = online;
    for (const tab of this.tabs) {
      if (!online) tab.hangUp();
      tab.tell(online ? 'wake' : 'offline');
    }
  }

  lock(name: string, tab: Tab, grant: () => void): Stop {
    const queue = this.#locks.get(name) ?? [];
    this.#locks.set(name, queue);
    const waiter: Waiter = { tab, grant };
    const first = (): void => {
      const next = queue[0];
      if (next) next.tab.later(() => queue[0] === next && next.grant(), this.chance.between(0, 3));
    };
    queue.push(waiter);
    if (queue.length === 1) first();
    return () => {
      const at = queue.indexOf(waiter);
      if (at < 0) return;
      queue.splice(at, 1);
      if (at === 0) first();
    };
  }
}

/** A page. Once killed nothing of it runs any more, as after a crash. */
export class Tab {
  readonly device: Device;
  readonly platform: Platform;
  alive = true;
  visible = true;
  /** Timers, listeners, locks, channels and requests that are open. */
  readonly open = { timers: 0, listeners: 0, locks: 0, channels: 0, requests: 0, storages: 0 };
  #listeners = new Set<(event: Lifecycle) => void>();
  #channels = new Map<string, (message: unknown) => void>();
  #releases = new Set<Stop>();
  #requests = new Set<AbortController>();

  constructor(device: Device) {
    this.device = device;
    const { timeline, chance } = device;
    this.platform = {
      fetch: (url, init) => this.#fetch(url, init),
      now: timeline.now,
      timer: (run, ms) => {
        this.open.timers++;
        let done = false;
        const finish = (): void => {
          if (!done) this.open.timers--;
          done = true;
        };
        const stop = this.later(() => {
          finish();
          run();
        }, ms);
        return () => {
          finish();
          stop();
        };
      },
      random: (bytes) => chance.bytes(bytes),
      storage: async (name) => {
        this.open.storages++;
        const storage = device.disk.open(
          `${name}/`,
          (run, ms) => void this.later(run, ms),
          () => this.kill(),
        );
        return { ...storage, close: () => void this.open.storages-- };
      },
      lock: (name, signal) =>
        new Promise((resolve, reject) => {
          if (!device.hasLocks) return reject(new Error('no locks here'));
          this.open.locks++;
          const release = device.lock(name, this, () => {
            signal.removeEventListener('abort', give);
            resolve(give);
          });
          const give = (): void => {
            if (!this.#releases.delete(give)) return;
            this.open.locks--;
            release();
            reject(signal.reason);
          };
          this.#releases.add(give);
          signal.addEventListener('abort', give);
        }),
      channel: (name, receive) => {
        this.open.channels++;
        this.#channels.set(name, receive);
        return {
          post: (message) => {
            if (!this.alive) return;
            for (const other of device.tabs)
              if (other !== this) other.later(() => other.#channels.get(name)?.(structuredClone(message)), chance.between(1, 12));
          },
          close: () => {
            this.open.channels--;
            this.#channels.delete(name);
          },
        };
      },
      lifecycle: (listener) => {
        this.open.listeners++;
        this.#listeners.add(listener);
        return () => {
          if (this.#listeners.delete(listener)) this.open.listeners--;
        };
      },
      online: () => device.online,
      visible: () => this.visible,
      locale: () => 'en',
    };
  }

  /** Runs in this page after `ms`, if it still lives then. */
  later(run: () => void, ms: number): Stop {
    return this.device.timeline.after(ms, () => {
      if (this.alive) run();
    });
  }

  tell(event: Lifecycle): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** Cuts every connection. */
  hangUp(): void {
    for (const request of this.#requests) request.abort(new TypeError('network connection was lost'));
  }

  /** The page crashes or is closed without a word. */
  kill(): void {
    this.alive = false;
    this.device.tabs.delete(this);
    this.hangUp();
    for (const release of [...this.#releases]) release();
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const cut = new AbortController();
    const abort = (): void => cut.abort(init.signal?.reason);
    if (init.signal?.aborted) abort();
    init.signal?.addEventListener('abort', abort);
    this.#requests.add(cut);
    this.open.requests++;
    const done = (): void => {
      if (!this.#requests.delete(cut)) return;
      this.open.requests--;
      init.signal?.removeEventListener('abort', abort);
    };
    return this.device.network.fetch(this, url, init, cut.signal, done);
  }
}
