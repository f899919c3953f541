import axe from 'axe-core';
import { provideClient } from '../base/provide-client.ts';
import { MemoryClient } from './memory-client.ts';

/** A place on the page with a client of its own; `leave()` takes all of it away. */
export class Stage {
  readonly client: MemoryClient;
  readonly root = document.createElement('main');
  readonly #end: () => void;

  constructor(client = new MemoryClient()) {
    this.client = client;
    document.documentElement.lang = 'en';
    document.body.append(this.root);
    this.#end = provideClient(this.root, this.client, { scheme: 'light' });
  }

  /** Puts an element on the page and waits until it has rendered. */
  async put<N extends keyof HTMLElementTagNameMap>(
    tag: N,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<HTMLElementTagNameMap[N]> {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    this.root.append(element);
    await rendered(element);
    // Until the brand is there an element can neither be seen nor focused.
    await until(() => getComputedStyle(element).visibility === 'visible');
    return element;
  }

  leave(): void {
    this.#end();
    this.root.remove();
    document.documentElement.removeAttribute('dir');
  }
}

/** Resolves when nothing is left to update. */
export async function rendered(element: Element): Promise<void> {
  const updating = element as Element & { readonly updateComplete?: Promise<boolean> };
  while ((await updating.updateComplete) === false);
}

/** Waits until `state` says something true. */
export async function until<T>(state: () => T | null | undefined | false, patience = 20_000): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const now = state();
    if (now) return now;
    if (performance.now() > end) throw new Error(`Waited in vain for ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What axe finds wrong with an element, in words. */
export async function violations(element: Element): Promise<string[]> {
  // Half faded in, everything lacks contrast.
  for (const animation of element.shadowRoot?.getAnimations() ?? []) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  const { violations: found } = await axe.run(element, { resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** What was last said to those who listen: in a modal where one is open, else on the page. */
export function spoken(): string {
  const regions = [...document.querySelectorAll('*')].flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll('[role=status]') ?? []),
  ]);
  return regions.map(({ textContent }) => textContent).join('|');
}
