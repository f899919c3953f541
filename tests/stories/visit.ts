import type { ConsoleMessage, Page, Request } from '@playwright/test';
import type { Combination } from './combination.ts';

/** What axe says of one rule. */
export interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What Storybook says at a story's end. A report is a check of an addon: axe. */
interface Finished {
  readonly status: 'success' | 'error';
  readonly reporters: readonly {
    readonly type: string;
    readonly result: { readonly violations: readonly Finding[]; readonly incomplete: readonly Finding[] };
  }[];
}

/** What came of opening a story. */
export interface Visit {
  /** Exceptions, errors in the console, requests to elsewhere, and what axe finds. */
  readonly faults: readonly string[];
  /** What axe could not decide. */
  readonly undecided: readonly Finding[];
}

/** Milliseconds in which the slowest story on a busy machine has begun, played and been looked at. */
const PATIENCE = 30_000;

/** Opens a story of the Storybook at `base` and waits for its end. */
export const visit = async (page: Page, base: string, story: string, { globals, viewport }: Combination): Promise<Visit> => {
  const faults: string[] = [];
  const listeners = {
    pageerror: (error: Error): unknown => faults.push(error.message),
    console: (message: ConsoleMessage): unknown => message.type() === 'error' && faults.push(message.text()),
    request: (request: Request): unknown =>
      /^https?:/.test(request.url()) && !request.url().startsWith(base) && faults.push(`asks for ${request.url()}`),
  };
  page.on('pageerror', listeners.pageerror).on('console', listeners.console).on('request', listeners.request);
  try {
    await page.setViewportSize(viewport);
    await page.goto(`${base}/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
    const { status, reporters } = await finished(page);
    for (const { id, nodes } of reporters.flatMap(({ result }) => result.violations))
      for (const { html, failureSummary = '' } of nodes) faults.push(`axe ${id}: ${failureSummary} in ${html}`);
    if (!reporters.some(({ type }) => type === 'a11y')) faults.push('axe did not look');
    if (status === 'error' && faults.length === 0) faults.push('Storybook says it failed');
    return { faults, undecided: reporters.flatMap(({ result }) => result.incomplete) };
  } catch (error) {
    return { faults: [...faults, error instanceof Error ? error.message : String(error)], undecided: [] };
  } finally {
    page.off('pageerror', listeners.pageerror).off('console', listeners.console).off('request', listeners.request);
  }
};

const finished = async (page: Page): Promise<Finished> => {
  const event = await page.waitForFunction(
    () => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as {
        __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown[] | undefined };
      };
      return channel?.last('storyFinished')?.[0];
    },
    undefined,
    { timeout: PATIENCE },
  );
  return (await event.jsonValue()) as Finished;
};
