/** Milliseconds: a screen reader first says where the focus went, and a dialog that opens in the same breath is open by then. */
const PAUSE = 120;
/** Milliseconds after which one thing that changes again and again is taken to have come to rest. */
const REST = 700;
/** Milliseconds the words stay in the page. They may name what a shopper bought, so they don't stay for the next one. */
const ECHO = 5000;

/**
 * Says things to those who listen instead of look. One polite live region serves all elements of a page.
 *
 * What lies outside an open modal dialog is inert, and screen readers leave its live regions unread (w3c/aria#1854), so a modal
 * lends a region of its own while it is open: the announcement goes to the topmost.
 */
export class Announcer {
  readonly #page: Element;
  readonly #lent = new Set<Element>();
  /** By what they are about. */
  #waiting = new Map<string, string>();
  #said = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Element) {
    this.#page = page;
  }

  /** Speaks through `region` until the returned function is called. */
  lend(region: Element): () => void {
    this.#lent.add(region);
    return () => {
      this.#lent.delete(region);
      region.textContent = '';
    };
  }

  /** Of all that comes in quick succession about one subject only the last is said. */
  say(text: string, subject = text): void {
    this.#waiting.delete(subject);
    this.#waiting.set(subject, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(), subject !== text && this.#said.has(subject) ? REST : PAUSE);
  }

  /** Forgets what was said and what was about to be. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#said.clear();
    for (const region of [this.#page, ...this.#lent]) region.textContent = '';
  }

  #speak(): void {
    const region = [...this.#lent].at(-1) ?? this.#page;
    const text = [...this.#waiting.values()].join(' ');
    this.#said = new Set(this.#waiting.keys());
    this.#waiting.clear();
    // The same words again are news only if the text changes.
    region.textContent = region.textContent === text ? `${text}\u00a0` : text;
    this.#timer = setTimeout(() => this.hush(), ECHO);
  }
}
