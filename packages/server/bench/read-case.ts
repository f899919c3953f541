import type { Storage } from '../src/index.ts';
import { Connection } from '../test/connection.ts';
import { KEY } from '../test/shop.ts';

/** One who asks, again and again; `turn` counts. */
export type Asker = (turn: number) => Promise<void>;

/** A read under load. Each noun adds its own to `read-cases.ts`. */
export interface ReadCase {
  readonly name: string;
  /** Puts what is read into the database of the test shop. */
  seed(storage: Storage): Promise<void>;
  /** One client with a connection of its own. */
  open(api: string): Promise<Asker>;
  /** Milliseconds that 99 of 100 answers to a single client may take; nothing where only the load counts. */
  readonly alone?: number;
}

/** Gets one path after another; an answer other than 200 ends the bench. */
export const getting =
  (pathOf: (turn: number) => string, more: Readonly<Record<string, string>> = {}): ReadCase['open'] =>
  (api) => {
    const connection = new Connection(api);
    const headers = Object.entries({ 'Throughline-Key': KEY, 'Throughline-Version': '2026-11-22', ...more })
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
    return Promise.resolve(async (turn) => {
      const { status, body } = await connection.send('GET', `/v1${pathOf(turn)}`, headers, '');
      if (status !== 200) throw new Error(`${pathOf(turn)} ${status} ${body.slice(0, 200)}`);
    });
  };
