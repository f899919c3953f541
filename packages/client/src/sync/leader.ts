import type { Platform, Stop } from '../platform/platform.ts';
import { until } from '../platform/until.ts';
import type { Ledger } from './ledger.ts';

/** Waits to be the one tab that sends and listens; then does `work` until its signal aborts, and waits again. Stop ends it all. */
export const lead = (platform: Platform, name: string, ledger: Ledger, work: (signal: AbortSignal) => void): Stop => {
  const end = new AbortController();

  const term = async (): Promise<void> => {
    const over = new AbortController();
    const lease = async (): Promise<Stop> => {
      end.signal.throwIfAborted();
      return (await import('./lease.ts')).lease(platform, ledger, end.signal, () => over.abort());
    };
    // Memory is this tab's own: nobody else could send what is in it.
    const release = ledger.persistence === 'memory' ? () => {} : await platform.lock(name, end.signal).catch(lease);
    const signal = AbortSignal.any([end.signal, over.signal]);
    work(signal);
    await until(signal, () => release);
  };

  const rule = async (): Promise<void> => {
    while (!end.signal.aborted) await term();
  };
  rule().catch(() => {});
  return () => end.abort();
};
