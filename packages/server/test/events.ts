export interface ServerEvent {
  readonly id: string | undefined;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** Reads server-sent events one by one. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';
  /** Comments and `retry` lines seen so far. */
  readonly extras: string[] = [];

  constructor(response: Response) {
    if (response.body === null) throw new Error('no stream');
    this.#reader = response.body.getReader();
  }

  /** The next event; undefined at the end of the stream. */
  async next(): Promise<ServerEvent | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const lines = this.#text.slice(0, end).split('\n');
        this.#text = this.#text.slice(end + 2);
        const field = (name: string): string | undefined => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        const [type, data] = [field('event'), field('data')];
        if (type !== undefined) return { id: field('id'), type, data: JSON.parse(data ?? 'null') as Record<string, unknown> };
        this.extras.push(...lines);
        continue;
      }
      const { value, done } = await this.#reader.read();
      if (done) return undefined;
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  cancel(): Promise<void> {
    return this.#reader.cancel();
  }
}
