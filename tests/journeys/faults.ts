import type { BrowserContext } from '@playwright/test';

/** The style, by its hash, that Playwright writes into a page of Firefox to hide the caret from its pictures, and that our content policy refuses. */
const RUNNERS_OWN = /sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT\+SmwNZWA=/;

/** What no page may do: report an error, throw, or break its own content policy. A test that cuts the network allows what that gives. */
export class Faults {
  readonly #found: string[] = [];
  readonly #allowed: RegExp[] = [RUNNERS_OWN];

  watch(name: string, context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#found.push(`${name}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#found.push(`${name}: ${error.error().message}`));
  }

  /** Errors the browser itself reports for what this test does on purpose. */
  allow(...patterns: readonly RegExp[]): void {
    this.#allowed.push(...patterns);
  }

  get left(): readonly string[] {
    return this.#found.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
  }
}

/** What a browser says when a request can't be made, or is answered with a problem. Never a content policy or a script. */
export const NETWORK = [/Failed to load resource/, /net::ERR_/, /NetworkError/, /Cross-Origin Request Blocked/];
