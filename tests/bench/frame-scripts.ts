import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own time: what other programs took from it meanwhile doesn't count. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** What runs script; what one of them runs within itself is in its time already. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.callFunction',
  'RunMicrotasks',
  'EventDispatch',
  'FireAnimationFrame',
  'TimerFire',
]);

/** Milliseconds of script in each frame of the page while something happens on it, the longest first. */
export async function frameScripts(browser: Browser, page: Page, happens: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'] });
  await happens();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  // The thread of the page is the one that draws its frames.
  const thread = traceEvents.find(({ name }) => name === 'FireAnimationFrame');
  if (!thread) throw new Error('Nothing was drawn while the bench looked.');
  const ours = traceEvents.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid).toSorted((a, b) => a.ts - b.ts);
  const frames: number[] = [0];
  let end = 0;
  for (const { name, ph, ts, dur = 0, tdur } of ours) {
    if (name === 'BeginMainThreadFrame') frames.push(0);
    if (ph !== 'X' || !SCRIPT.has(name) || ts < end) continue;
    end = ts + dur;
    frames.push((frames.pop() ?? 0) + (tdur ?? dur) / 1000);
  }
  return frames.toSorted((a, b) => b - a);
}
