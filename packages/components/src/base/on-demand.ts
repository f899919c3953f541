/** Code that an element fetches when it is first needed, and asks for again where it could not be had. Without it the element works on. */
export class OnDemand<T> {
  /** Once it is there. */
  value: T | undefined;
  /** While it is on its way. */
  coming: Promise<void> | undefined;
  /** It could not be had. Asking again is the shopper's to decide, or each update would. */
  failed = false;

  readonly #host: { requestUpdate(): void };
  readonly #load: () => Promise<T>;

  constructor(host: { requestUpdate(): void }, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Never fails: afterwards there is a `value`, or it has `failed`. */
  fetch(): Promise<void> {
    return this.value === undefined ? (this.coming ??= this.#fetch()) : Promise.resolve();
  }

  async #fetch(): Promise<void> {
    try {
      this.value = await this.#load();
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.coming = undefined;
    this.#host.requestUpdate();
  }
}
