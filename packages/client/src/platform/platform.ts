/** Undoes what returned it. Calling it again does nothing. */
export type Stop = () => void;

/** What a transaction may do. Values are structured-cloneable; a key never written is undefined. */
export interface Transaction {
  /** Only keys named to `transact`, or set in this transaction. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  delete(key: string): void;
  /** Deletes every key, named or not. */
  clear(): void;
}

/** A few keys, changed in transactions that run one after another in the order they were asked for, across all tabs. */
export interface Storage {
  /** Whether it outlives the page. */
  readonly durable: boolean;
  /** Resolves when committed. `body` may run again after a failure, so it changes nothing but the transaction. */
  transact<T>(keys: readonly string[], body: (tx: Transaction) => T): Promise<T>;
  close(): void;
}

/** Messages to the same client in other tabs. */
export interface TabChannel {
  post(message: unknown): void;
  close(): void;
}

/** `wake`: the page is shown, back from the cache or online again · `sleep`: it may never run again · `offline`: the browser says so. */
export type Lifecycle = 'wake' | 'sleep' | 'offline';

/** Everything impure. The browser's is `browserPlatform()`; a simulator brings its own. */
export interface Platform {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds by this device's clock, which may be years off: good for durations only. */
  now(): number;
  /** Runs once after `ms` milliseconds. */
  timer(run: () => void, ms: number): Stop;
  /** Unguessable bytes. */
  random(bytes: number): Uint8Array;
  /** Opens the storage of this name; rejects when there is none. */
  storage(name: string): Promise<Storage>;
  /** Resolves once this tab holds the lock, with what gives it back. Rejects when aborted, or when this browser has no locks here. */
  lock(name: string, signal: AbortSignal): Promise<Stop>;
  /** Messages posted by other tabs arrive at `receive`; one's own do not. */
  channel(name: string, receive: (message: unknown) => void): TabChannel;
  lifecycle(listener: (event: Lifecycle) => void): Stop;
  online(): boolean;
  visible(): boolean;
  /** BCP 47. */
  locale(): string;
}
