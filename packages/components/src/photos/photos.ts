import { type Client, PHOTO_LIMITS, type LineId, type Return, type ReturnId } from '@throughline/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Trouble, troubleOf } from '../order-lookup/trouble.ts';

export const PHOTO_TYPES = 'image/jpeg,image/png,image/webp';

/** A picture that is to go with a line. Kept ones are the return's, and no longer here. */
export interface Picked {
  readonly line: LineId;
  readonly file: Blob;
  readonly trouble?: Trouble | undefined;
}

const refused = (reason: string): Trouble => ({ kind: 'refused', reason, problem: undefined });

/** What can be said of a file without sending it. A camera roll's HEIC has no type in some browsers. */
const wrongWith = (file: File): Trouble | undefined => {
  if (file.size > PHOTO_LIMITS.bytes) return refused('photo-too-large');
  const type = file.type || (/\.hei[cf]$/i.test(file.name) ? 'image/heic' : '');
  return type && !PHOTO_TYPES.includes(type) ? refused('photo-unsupported') : undefined;
};

/** Pictures between the shopper's choice and the server's keeping: they need a return to go to, so they wait for one. */
export class Photos implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #added: () => void;
  #picked: readonly Picked[] = [];
  #sent = 0;
  #total = 0;
  #ending = new AbortController();
  /** They were sent once; what still waits is sent again when the shopper says so. */
  tried = false;

  /** `added`: some were chosen. */
  constructor(host: ReactiveControllerHost, added: () => void = () => {}) {
    this.#host = host;
    this.#added = added;
    host.addController(this);
  }

  hostConnected(): void {}

  get all(): readonly Picked[] {
    return this.#picked;
  }

  of(line: LineId): readonly Picked[] {
    return this.#picked.filter((each) => each.line === line);
  }

  /** Some could be sent, now or again. */
  get waiting(): boolean {
    return this.#picked.some(({ trouble }) => trouble?.kind !== 'refused');
  }

  /** How far the sending is; undefined when nothing is sent. */
  get sending(): { readonly at: number; readonly of: number } | undefined {
    return this.#total ? { at: this.#sent + 1, of: this.#total } : undefined;
  }

  /** `there`: pictures the line has already. */
  add(line: LineId, files: Iterable<File>, there = 0): void {
    for (const file of files) {
      const many = there + this.of(line).filter(({ trouble }) => !trouble).length >= PHOTO_LIMITS.perLine;
      this.#picked = [...this.#picked, { line, file, trouble: wrongWith(file) ?? (many ? refused('too-many-photos') : undefined) }];
    }
    this.#host.requestUpdate();
    this.#added();
  }

  /** Those that were chosen elsewhere. */
  take(picked: readonly Picked[]): void {
    this.#picked = picked;
    this.tried = false;
  }

  drop(picked: Picked): void {
    this.#picked = this.#picked.filter((each) => each !== picked);
    this.#host.requestUpdate();
  }

  /** Sends what waits, one after the other; what fails stays, with why. */
  async send(client: Client, { id, lines }: Pick<Return, 'id' | 'lines'>): Promise<void> {
    if (this.#total) return;
    this.tried = true;
    const { signal } = this.#ending;
    const waiting = this.#picked.filter(({ line, trouble }) => trouble?.kind !== 'refused' && lines.some((each) => each.line === line));
    this.#total = waiting.length;
    this.#sent = 0;
    for (const each of waiting) {
      this.#host.requestUpdate();
      const trouble = await this.#sendOne(client, id, each);
      if (signal.aborted) return;
      this.#picked = this.#picked.flatMap((other) => (other === each ? (trouble ? [{ ...each, trouble }] : []) : [other]));
      this.#sent += 1;
    }
    this.#total = 0;
    this.#host.requestUpdate();
  }

  /** For another shopper, or another return. */
  clear(): void {
    this.#ending.abort();
    this.#ending = new AbortController();
    this.#picked = [];
    this.#total = 0;
  }

  async #sendOne(client: Client, id: ReturnId, { line, file }: Picked): Promise<Trouble | undefined> {
    try {
      await client.returns.addPhoto(id, line, file, this.#ending.signal);
      return undefined;
    } catch (error) {
      return troubleOf(error);
    }
  }
}
