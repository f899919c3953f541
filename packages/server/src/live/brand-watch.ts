import type { BrandKey } from '@throughline/contract';
import type { Context } from '../context.ts';
import { readPublished } from '../service/published-brand.ts';
import { every } from '../service/every.ts';
import { findBrand } from '../storage/brand-rows.ts';
import { hearPublished } from './publications.ts';

/** A brand is published by any process, and its products bring collections along: so often somebody looks. */
const LOOK_MS = 5000;

/** Streams one address may have open at once of one brand: a shop's kiosks share one. */
export const STREAMS_PER_ADDRESS = 100;

/** One open stream of a brand. */
export interface BrandListener {
  /** Whom streams are counted by. */
  readonly address: string;
  published(version: string): void;
  /** The server ends, or the brand has another key. */
  closing(): void;
}

interface Group {
  readonly key: BrandKey;
  readonly listeners: Set<BrandListener>;
  version: string | undefined;
  /** The last look; the next one waits for it. */
  looked: Promise<void>;
  stop: () => void;
}

/** Who listens to which brand on this node. However many do, one looks at the brand, and nobody does when nobody listens. */
export class BrandWatch {
  readonly #groups = new Map<string, Group>();
  readonly #context: Pick<Context, 'storage' | 'clock' | 'log'>;
  #size = 0;

  constructor(context: Pick<Context, 'storage' | 'clock' | 'log'>) {
    this.#context = context;
  }

  get size(): number {
    return this.#size;
  }

  /** Undefined when the address has as many streams as it may; else what ends the subscription. */
  subscribe(id: string, key: BrandKey, listener: BrandListener): (() => void) | undefined {
    const group = this.#groups.get(id) ?? this.#begin(id, key);
    const { listeners } = group;
    if ([...listeners].filter(({ address }) => address === listener.address).length >= STREAMS_PER_ADDRESS) return undefined;
    listeners.add(listener);
    this.#size += 1;
    return () => {
      if (!listeners.delete(listener)) return;
      this.#size -= 1;
      if (listeners.size > 0) return;
      group.stop();
      this.#groups.delete(id);
    };
  }

  /** Looks, tells whoever listens if there is news, and answers with the version that holds; undefined when the brand is gone. */
  async version(id: string): Promise<string | undefined> {
    const group = this.#groups.get(id);
    if (group === undefined) return undefined;
    await this.#look(group);
    return group.version;
  }

  closing(): void {
    for (const { listeners } of this.#groups.values()) for (const listener of listeners) listener.closing();
  }

  #begin(id: string, key: BrandKey): Group {
    const { storage, log } = this.#context;
    const failed = 'could not look whether a brand was published';
    const group: Group = { key, listeners: new Set(), version: undefined, looked: Promise.resolve(), stop: () => undefined };
    const stopLooking = every(LOOK_MS, this.#context, failed, () => this.#look(group));
    const stopHearing = hearPublished(storage, (published) => {
      if (published === id) this.#look(group).catch(() => log.warn({}, failed));
    });
    group.stop = () => {
      stopLooking();
      stopHearing();
    };
    this.#groups.set(id, group);
    return group;
  }

  #look(group: Group): Promise<void> {
    const look = group.looked.then(() => this.#lookNow(group));
    // A look that failed holds up none after it.
    group.looked = look.catch(() => undefined);
    return look;
  }

  async #lookNow(group: Group): Promise<void> {
    const { db } = this.#context.storage;
    const brand = await findBrand(db, group.key);
    const version = brand && (await readPublished(db, brand)).version;
    if (version === group.version) return;
    group.version = version;
    for (const listener of group.listeners) {
      if (version === undefined) listener.closing();
      else listener.published(version);
    }
  }
}
