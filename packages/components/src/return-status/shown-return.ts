import type { Client, PhotoId, Return, ReturnId, ReturnPhoto } from '@throughline/client';
import type { qrPath } from '../handoff/qr-path.ts';
import { type Trouble, troubleOf } from '../order-lookup/trouble.ts';

type Drawing = ReturnType<typeof qrPath>;

/** The return that is looked at: its code, its pictures, and whether it shall be called off. */
export class ShownReturn {
  readonly #changed: () => void;
  readonly #blobs = new Map<PhotoId, Blob | undefined>();
  #coded = false;
  #id: ReturnId | undefined;
  code: Drawing | null | undefined;
  asking = false;
  busy = false;
  trouble: Trouble | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Another one is looked at. */
  show(id: ReturnId | undefined): void {
    this.#blobs.clear();
    this.#coded = this.asking = this.busy = false;
    this.code = this.trouble = undefined;
    this.#id = id;
  }

  /** Asks for its code, once: each is another. */
  ready(client: Client, { id, status }: Return): void {
    if (this.#coded || (status !== 'placed' && status !== 'received')) return;
    this.#coded = true;
    void this.#draw(client, id);
  }

  blobOf(client: Client, { id }: ReturnPhoto): Blob | undefined {
    if (this.#id && !this.#blobs.has(id)) {
      this.#blobs.set(id, undefined);
      client.returns.photo(this.#id, id).then(
        (blob) => {
          this.#blobs.set(id, blob);
          this.#changed();
        },
        () => {},
      );
    }
    return this.#blobs.get(id);
  }

  /** Resolves with whether it is gone. */
  removePhoto(client: Client, { id }: ReturnPhoto): Promise<boolean> {
    const shown = this.#id;
    return this.#try(async () => {
      if (shown) await client.returns.removePhoto(shown, id);
    });
  }

  ask(asking: boolean): void {
    this.asking = asking;
    this.#changed();
  }

  /** Resolves with whether it was called off. */
  cancel(client: Client): Promise<boolean> {
    const id = this.#id;
    return this.#try(async () => {
      if (id) await client.returns.cancel(id);
      this.asking = false;
    });
  }

  async #try(what: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = undefined;
    this.#changed();
    try {
      await what();
      return true;
    } catch (error) {
      this.trouble = troubleOf(error);
      return false;
    } finally {
      this.busy = false;
      this.#changed();
    }
  }

  async #draw(client: Client, id: ReturnId): Promise<void> {
    let code: Drawing | null = null;
    try {
      const [{ url }, { qrPath: drawn }] = await Promise.all([client.returns.code(id), import('../handoff/qr-path.ts')]);
      code = drawn(url);
    } catch {
      // The return is on record without it; it opens by the order too.
    }
    if (this.#id !== id) return;
    this.code = code;
    this.#changed();
  }
}
