import { startWebKitDriver } from '../../scripts/webkit.mjs';
import { DEEPEST, type Focus, type Key, SAID, type User } from './user.ts';

/** WebDriver's code points for keys. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Shift: '\uE008',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
};
/** What WebDriver calls a reference to an element. */
const REFERENCE = 'element-6066-11e4-a52e-4f735466cecf';

class WebKitUser implements User {
  readonly #session: string;
  readonly #stop: () => void;

  constructor(session: string, stop: () => void) {
    this.#session = session;
    this.#stop = stop;
  }

  async #ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const response = await fetch(this.#session + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`WebKitWebDriver refuses ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  async #evaluate(expression: string): Promise<unknown> {
    return this.#ask('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  }

  async #keys(...strokes: readonly (readonly string[])[]): Promise<void> {
    const actions = strokes.flatMap((keys) => [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async open(url: string): Promise<void> {
    await this.#ask('POST', '/url', { url });
  }

  async press(key: Key): Promise<void> {
    await this.#keys(key.split('+').map((part) => KEYS[part] ?? part));
  }

  async type(text: string): Promise<void> {
    await this.#keys(...[...text].map((letter) => [letter]));
  }

  async focus(): Promise<Focus> {
    const element = (await this.#evaluate(DEEPEST)) as Readonly<Record<string, string>> | null;
    const id = element?.[REFERENCE];
    if (!id) return { role: 'none', name: '' };
    // Between the questions it may have left the page: then the focus is on nothing yet.
    const ask = (what: string): Promise<unknown> =>
      this.#ask('GET', `/element/${id}/${what}`).catch((error: Error) => {
        if (error.message.includes('stale element reference')) return 'none';
        throw error;
      });
    const [role, name] = await Promise.all([ask('computedrole'), ask('computedlabel')]);
    return { role: String(role), name: typeof name === 'string' ? name : '' };
  }

  async said(): Promise<string> {
    return String(await this.#evaluate(SAID));
  }

  async close(): Promise<void> {
    await this.#ask('DELETE', '').catch(() => undefined);
    this.#stop();
  }
}

/** A fresh WebKit, driven by WebDriver. */
export async function webkitUser({ driver, browser }: { readonly driver: string; readonly browser: string }): Promise<User> {
  const { url, stop } = await startWebKitDriver(driver);
  const capabilities = {
    alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  };
  const response = await fetch(`${url}/session`, { method: 'POST', body: JSON.stringify({ capabilities }) });
  const { value } = (await response.json()) as { readonly value: { readonly sessionId?: string } };
  if (!value.sessionId) {
    stop();
    throw new Error(`WebKit does not start: ${JSON.stringify(value)}`);
  }
  return new WebKitUser(`${url}/session/${value.sessionId}`, stop);
}
