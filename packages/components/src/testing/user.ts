import { expect } from '@esm-bundle/chai';
import { rendered } from './stage.ts';

/** What a shopper sees of an element and does with it, through the elements that stand in it. */
export class User {
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  /** All elements, through shadow roots, in the order of the page. */
  all(selector: string, root: ParentNode = this.#root.shadowRoot ?? this.#root): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? this.all(selector, element.shadowRoot) : []),
    ]);
  }

  one(selector: string): HTMLElement {
    return this.all(selector).find((element) => element.checkVisibility()) ?? expect.fail(`There is no ${selector}`);
  }

  get text(): string {
    const texts = (root: ParentNode): string[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        ...(element.parentNode instanceof ShadowRoot ? [element.innerText ?? ''] : []),
        ...(element.shadowRoot ? texts(element.shadowRoot) : []),
      ]);
    return texts(this.#root.shadowRoot ?? this.#root)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
  }

  get title(): string {
    return this.one('h2').innerText;
  }

  /** What holds the focus, at its very end. */
  get focused(): Element | null {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  /** Lets answers come in and be rendered. */
  async settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      await rendered(this.#root);
      for (const element of this.all('*')) if ('updateComplete' in element) await rendered(element);
    }
  }

  async press(name: string): Promise<void> {
    const button = this.all('button').find((each) => each.innerText.trim() === name && each.checkVisibility());
    (button ?? expect.fail(`There is no button "${name}"`)).click();
    await this.settle();
  }

  /** A radio button or checkbox by its words; `nth` of those that are called so. */
  async choose(words: string, nth = 0): Promise<void> {
    const found = this.all('label.choice').filter(({ innerText }) => innerText.split('\n').some((line) => line.trim().startsWith(words)));
    (found[nth]?.querySelector('input') ?? expect.fail(`There is no "${words}" ${nth}`)).click();
    await this.settle();
  }

  async type(selector: string, value: string): Promise<void> {
    const field = this.one(selector) as HTMLInputElement;
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true }));
    await this.settle();
  }
}
