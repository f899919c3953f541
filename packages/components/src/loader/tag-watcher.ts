/** A module that defines one element, or a few that are always used together. */
export interface ElementModule {
  define(prefix: string): void;
}

/** By noun, how an element's chunk is fetched. */
export type Chunks = Readonly<Record<string, () => Promise<ElementModule>>>;

/**
 * Fetches an element's chunk when its tag is first seen: in the document, in what is added later, and in the shadow roots of the
 * elements found so far. Does nothing else until then; `found` is called once, before the first chunk is fetched.
 */
export class TagWatcher {
  readonly #prefix: string;
  /** By tag. */
  readonly #chunks: ReadonlyMap<string, Chunks[string]>;
  /** All tags there are chunks for, as a selector: made once, for it is asked at every change of the page. */
  readonly #tags: string;
  readonly #missing: Set<string>;
  readonly #observer = new MutationObserver((records) => this.#added(records));
  #found: (() => void) | undefined;

  constructor(prefix: string, chunks: Chunks, found: () => void) {
    this.#prefix = prefix;
    this.#chunks = new Map(Object.entries(chunks).map(([noun, chunk]) => [`${prefix}-${noun}`, chunk]));
    this.#missing = new Set(this.#chunks.keys());
    this.#tags = [...this.#chunks.keys()].join();
    this.#found = found;
  }

  /** Looks into a tree now and whenever something is added to it. */
  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#look(root);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #added(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(this.#tags)) this.#meet(node);
        this.#look(node);
      }
    }
  }

  #look(root: ParentNode): void {
    for (const element of root.querySelectorAll(this.#tags)) this.#meet(element);
  }

  #meet(element: Element): void {
    const { localName: tag } = element;
    const chunk = this.#chunks.get(tag);
    if (!chunk) return;
    if (this.#missing.delete(tag)) void this.#load(tag, chunk);
    void customElements.whenDefined(tag).then(() => {
      if (element.shadowRoot) this.watch(element.shadowRoot);
    });
  }

  async #load(tag: string, chunk: Chunks[string]): Promise<void> {
    this.#found?.();
    this.#found = undefined;
    try {
      (await chunk()).define(this.#prefix);
    } catch (cause) {
      // Whatever the tag holds stays usable; the next such tag, or the network's return, tries again.
      this.#missing.add(tag);
      addEventListener('online', () => this.#look(document), { once: true });
      console.error(`[throughline] <${tag}> could not be loaded.`, cause);
    }
  }
}
