import { html, render } from 'lit';

/**
 * Data for readers of the page's source, in its head. Trusted Types guard the text of every script that might still run, of data too; one
 * that comes out of a template has, for the browser, run already, so its text is nobody's danger.
 */
export class Publication {
  readonly #script: HTMLElement | null;

  constructor(page: Document) {
    const place = page.createDocumentFragment();
    // oxlint-disable-next-line throughline/template-safety -- Data, which no browser runs; nothing is put into the template.
    render(html`<script type="application/ld+json"></script>`, place);
    this.#script = place.querySelector('script');
    // On a page that unsets every style its text would be seen.
    this.#script?.style.setProperty('display', 'none', 'important');
  }

  /** In the words of schema.org; what was published before gives way. */
  publish(data: object): void {
    const script = this.#script;
    const text = JSON.stringify({ '@context': 'https://schema.org', ...data });
    if (!script || (script.isConnected && script.textContent === text)) return;
    script.replaceChildren(text);
    script.ownerDocument.head.append(script);
  }

  withdraw(): void {
    this.#script?.remove();
  }
}
