import type { ConsoleMessage, Page, Request } from '@playwright/test';
import type { Combination } from './combination.ts';

/** An element that a rule of axe speaks of. */
interface FindingNode {
  readonly html: string;
  readonly target: readonly unknown[];
  readonly failureSummary?: string;
  readonly any: readonly Check[];
  readonly all: readonly Check[];
  readonly none: readonly Check[];
}

/** What was looked at, and the elements that stood in the way. */
interface Check {
  readonly message: string;
  readonly relatedNodes: readonly { readonly html: string }[];
}

/** What axe says of one rule. */
export interface Finding {
  readonly id: string;
  readonly nodes: readonly FindingNode[];
}

/** What Storybook says at a story's end. A report is a check of an addon: axe. */
interface Finished {
  readonly status: 'success' | 'error';
  readonly reporters: readonly {
    readonly type: string;
    readonly result: Report;
  }[];
}

/** What came of opening a story. */
export interface Visit {
  /** Exceptions, errors in the console, requests to elsewhere, and what axe finds. */
  readonly faults: readonly string[];
  /** What axe could not decide. */
  readonly undecided: readonly Finding[];
}

/** What axe says of a page. */
interface Report {
  readonly violations: readonly Finding[];
  readonly incomplete: readonly Finding[];
}

/** Milliseconds in which the slowest story on a busy machine has begun, played and been looked at. */
const PATIENCE = 30_000;

/** Opens a story of the Storybook at `base`; resolves when it was played and stands still. */
export const open = async (
  page: Page,
  base: string,
  story: string,
  { globals, viewport, axe = true }: Pick<Combination, 'globals' | 'viewport' | 'axe'>,
): Promise<Finished> => {
  await page.setViewportSize(viewport);
  await page.goto(`${base}/iframe.html?id=${story}&viewMode=story&globals=${globals}${axe ? '' : ';a11y.manual:!true'}`);
  return finished(page);
};

/** Opens a story and says what was wrong with it. */
export const visit = async (page: Page, base: string, story: string, place: Combination): Promise<Visit> => {
  const faults: string[] = [];
  const listeners = {
    pageerror: (error: Error): unknown => faults.push(error.message),
    console: (message: ConsoleMessage): unknown => message.type() === 'error' && faults.push(message.text()),
    request: (request: Request): unknown =>
      /^https?:/.test(request.url()) && !request.url().startsWith(base) && faults.push(`asks for ${request.url()}`),
  };
  page.on('pageerror', listeners.pageerror).on('console', listeners.console).on('request', listeners.request);
  try {
    const { status, reporters } = await open(page, base, story, place);
    faults.push(...reporters.flatMap(({ result }) => faultsOf(result)));
    if (place.axe !== false && !reporters.some(({ type }) => type === 'a11y')) faults.push('axe did not look');
    if (status === 'error' && faults.length === 0) faults.push('Storybook says it failed');
    return { faults, undecided: reporters.flatMap(({ result }) => result.incomplete) };
  } catch (error) {
    return { faults: [...faults, error instanceof Error ? error.message : String(error)], undecided: [] };
  } finally {
    page.off('pageerror', listeners.pageerror).off('console', listeners.console).off('request', listeners.request);
  }
};

/** Lets axe look once more at the story that is open, as the addon does by hand: after something about its page has changed. */
export const lookAgain = async (page: Page, story: string): Promise<Visit> => {
  const report = await page.evaluate(
    (id) =>
      new Promise<Report>((resolve, reject) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
          __STORYBOOK_ADDONS_CHANNEL__: {
            once(event: string, listener: (said: unknown) => void): void;
            emit(event: string, ...said: unknown[]): void;
          };
        };
        channel.once('storybook/a11y/result', (said) => resolve(said as Report));
        channel.once('storybook/a11y/error', reject);
        channel.emit('storybook/a11y/manual', id);
      }),
    story,
  );
  return { faults: faultsOf(report), undecided: report.incomplete };
};

const faultsOf = ({ violations }: Report): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `axe ${id}: ${failureSummary} in ${html}`));

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
