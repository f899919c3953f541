import { randomBytes } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import type { Heard, Hints } from '../live/hints.ts';

const CHANNEL = 'throughline';

/** How long hints are collected: one message for all carts that change meanwhile. */
const GATHER_MS = 15;

/** A message of PostgreSQL has less than 8000 bytes. */
const MOST_BYTES = 7900;

/** How long a change may stay unknown when its hint was lost. */
const POLL_MS = 3000;

/** The first pause before a lost connection is made anew; it doubles. */
const RECONNECT_MS = { least: 100, most: 2000 } as const;

/**
 * LISTEN and NOTIFY on a connection of its own, outside all transactions: inside one, NOTIFY takes a lock that makes commits
 * queue. The connection is made when somebody listens.
 */
export class PostgresHints implements Hints {
  readonly #config: ClientConfig;
  /** This node's own hints come back to it. */
  readonly #node = randomBytes(6).toString('base64url');
  readonly #hearers = new Set<(heard: Heard) => void>();
  readonly #told = new Set<string>();
  #client: Client | undefined;
  #telling: NodeJS.Timeout | undefined;
  #polling: NodeJS.Timeout | undefined;
  #connecting: NodeJS.Timeout | undefined;
  #saying: Promise<void> = Promise.resolve();
  #pause: number = RECONNECT_MS.least;
  #closed = false;

  constructor(config: ClientConfig) {
    this.#config = config;
  }

  tell(id: string): void {
    if (this.#client === undefined) return;
    this.#told.add(id);
    this.#telling ??= setTimeout(() => this.#flush(), GATHER_MS).unref();
  }

  listen(hear: (heard: Heard) => void): () => void {
    this.#hearers.add(hear);
    if (this.#polling === undefined && !this.#closed) {
      this.#polling = setInterval(() => this.#poll(), POLL_MS).unref();
      void this.#connect();
    }
    return () => {
      this.#hearers.delete(hear);
    };
  }

  close(): void {
    this.#closed = true;
    this.#hearers.clear();
    clearInterval(this.#polling);
    clearTimeout(this.#telling);
    clearTimeout(this.#connecting);
    // With a query under way `end` cuts the connection, instead of waiting for a server that may be gone.
    this.#client?.query('select 1').catch(() => undefined);
    this.#client?.end().catch(() => undefined);
    this.#client = undefined;
  }

  async #connect(): Promise<void> {
    const client = new Client(this.#config);
    client.on('notification', ({ payload = '' }) => {
      const [node, ...ids] = payload.split(' ');
      if (node !== this.#node) this.#hear(ids);
    });
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      this.#lose(client);
      return;
    }
    if (this.#closed) {
      await client.end().catch(() => undefined);
      return;
    }
    this.#client = client;
    this.#pause = RECONNECT_MS.least;
    this.#hear('all');
  }

  #lose(client: Client): void {
    client.removeAllListeners('end').removeAllListeners('notification');
    client.end().catch(() => undefined);
    if (this.#client !== undefined && this.#client !== client) return;
    this.#client = undefined;
    if (this.#closed || this.#connecting !== undefined) return;
    this.#connecting = setTimeout(
      () => {
        this.#connecting = undefined;
        void this.#connect();
      },
      this.#pause * (0.5 + Math.random()),
    ).unref();
    this.#pause = Math.min(this.#pause * 2, RECONNECT_MS.most);
  }

  #hear(heard: Heard): void {
    for (const hear of this.#hearers) hear(heard);
  }

  #poll(): void {
    this.#hear('all');
    // A connection may be dead without a word: then this times out, and another is made.
    this.#say('select 1', []);
  }

  #flush(): void {
    this.#telling = undefined;
    const ids = [...this.#told];
    this.#told.clear();
    for (const message of messages(this.#node, ids)) this.#say('select pg_notify($1, $2)', [CHANNEL, message]);
  }

  /** One after the other; whoever waits for nothing is not told when it fails. */
  #say(statement: string, values: readonly string[]): void {
    this.#saying = this.#saying.then(async () => {
      const client = this.#client;
      await client?.query(statement, [...values]).catch(() => this.#lose(client));
    });
  }
}

/** As few messages as hold all ids, each led by the node's name. */
const messages = (node: string, ids: readonly string[]): string[] => {
  const all: string[] = [];
  let message = node;
  for (const id of ids) {
    if (message.length + id.length >= MOST_BYTES) {
      all.push(message);
      message = node;
    }
    message += ` ${id}`;
  }
  return [...all, message];
};
