import type { StoreListElement } from '../store-locator/store-list.ts';

type Host = HTMLElement & { readonly tagPrefix: string; readonly for: string | undefined };

/** The list that a map belongs to: the one named by `for`, or the one around it. */
export class FollowedList {
  readonly #host: Host;
  readonly #heard: Readonly<Record<'results' | 'select', (event: Event) => void>>;
  #list: StoreListElement | undefined;

  constructor(host: Host, heard: Readonly<Record<'results' | 'select', (event: Event) => void>>) {
    this.#host = host;
    this.#heard = heard;
  }

  get element(): StoreListElement | undefined {
    return this.#list;
  }

  /** Finds it, and listens to it. */
  follow(): void {
    this.leave();
    const { for: id, tagPrefix } = this.#host;
    const found = id
      ? (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id)
      : this.#host.closest(`${tagPrefix}-store-locator`);
    if (!found) return;
    this.#list = found as StoreListElement;
    for (const [what, hear] of Object.entries(this.#heard)) found.addEventListener(`${tagPrefix}-store-${what}`, hear);
  }

  leave(): void {
    for (const [what, hear] of Object.entries(this.#heard)) this.#list?.removeEventListener(`${this.#host.tagPrefix}-store-${what}`, hear);
    this.#list = undefined;
  }
}
