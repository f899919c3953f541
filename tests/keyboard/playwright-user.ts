import type { Browser, CDPSession, Page } from '@playwright/test';
import { DEEPEST, type Focus, type Key, SAID, type User } from './user.ts';

// A line with a colon in a name stands in quotes.
const LINE = /^- '?(?<role>\w+)(?: "(?<name>(?:[^"\\]|\\.)*)")?/;

/** In Chromium the tree is the browser's own, elsewhere as Playwright computes it. */
class PlaywrightUser implements User {
  readonly #page: Page;
  readonly #session: CDPSession | undefined;

  constructor(page: Page, session: CDPSession | undefined) {
    this.#page = page;
    this.#session = session;
  }

  async open(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  async press(key: Key): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async focus(): Promise<Focus> {
    if (!this.#session) return this.#computed();
    const { result } = await this.#session.send('Runtime.evaluate', { expression: DEEPEST });
    if (!result.objectId) return { role: 'none', name: '' };
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
    await this.#session.send('Runtime.releaseObject', { objectId: result.objectId });
    return { role: String(nodes[0]?.role?.value ?? 'none'), name: String(nodes[0]?.name?.value ?? '') };
  }

  async #computed(): Promise<Focus> {
    const element = (await this.#page.evaluateHandle<Element | null>(DEEPEST)).asElement();
    if (!element) return { role: 'none', name: '' };
    await element.evaluate((node) => node.setAttribute('data-focused', ''));
    const lines = await this.#page.locator('[data-focused]').ariaSnapshot();
    // The very one: the focus may have gone on meanwhile.
    await element.evaluate((node) => node.removeAttribute('data-focused'));
    const { role = 'none', name = '' } = LINE.exec(lines)?.groups ?? {};
    return { role, name: name.replaceAll('\\"', '"') };
  }

  /** Nothing while the page goes over to another: whoever listens asks again. */
  async said(): Promise<string> {
    try {
      return await this.#page.evaluate<string>(SAID);
    } catch (error) {
      if (error instanceof Error && error.message.includes('navigation')) return '';
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }
}

/** A fresh profile in a browser that Playwright drives. */
export async function playwrightUser(browser: Browser): Promise<User> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  return new PlaywrightUser(page, browser.browserType().name() === 'chromium' ? await context.newCDPSession(page) : undefined);
}
