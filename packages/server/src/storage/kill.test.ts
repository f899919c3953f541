import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Connection } from '../../test/connection.ts';
import { KEY, newActionId, newCartId, newCartToken, newClientId } from '../../test/shop.ts';
import { type Child, end, firstLine, run } from '../../test/spawn.ts';

const KILLS = 20;
const SHOPPERS = 8;
/** Acknowledged actions per life of the server. */
const ACKNOWLEDGED = 40;

/** A shopper with an outbox: what was not acknowledged is sent again, the same. */
class Shopper {
  readonly #path = `/v1/carts/${newCartId()}`;
  readonly #client = newClientId();
  readonly #headers = `Throughline-Key: ${KEY}\r\nCart-Token: ${newCartToken()}\r\n`;
  readonly #last: { body: string; result: string }[] = [];
  #pending: string | undefined;
  #connection: Connection | undefined;
  acknowledged = 0;

  connect(api: string): Promise<void> {
    this.#connection?.close();
    this.#connection = new Connection(api);
    return this.#ask('PUT', this.#path, '{"currency":"EUR"}').then(() => undefined);
  }

  /** Sends the next action, or the one that got no answer. Throws when the server dies meanwhile. */
  async act(): Promise<void> {
    const seq = this.acknowledged + 1;
    const step =
      seq === 1 ? { type: 'addLine', sku: 'MUG', quantity: 2 } : { type: 'changeQuantity', line: 'li_MUG', by: seq % 2 === 0 ? 1 : -1 };
    this.#pending ??= JSON.stringify({ client: this.#client, actions: [{ id: newActionId(), seq, ...step }] });
    const result = resultsOf(await this.#ask('POST', `${this.#path}/actions`, this.#pending));
    this.#last.push({ body: this.#pending, result });
    if (this.#last.length > 5) this.#last.shift();
    this.#pending = undefined;
    this.acknowledged = seq;
  }

  /** The last acknowledged actions once more: each gets its first answer, and nothing changes. */
  async repeat(): Promise<void> {
    for (const { body, result } of this.#last) assert.equal(resultsOf(await this.#ask('POST', `${this.#path}/actions`, body)), result);
  }

  /** Each action makes one version: fewer is lost, more is doubled. */
  async check(): Promise<void> {
    const { version, totals } = JSON.parse(await this.#ask('GET', this.#path, '')) as { version: number; totals: { quantity: number } };
    const unanswered = this.#pending === undefined ? 0 : 1;
    assert.ok(version >= this.acknowledged, `lost: ${version} of ${this.acknowledged}`);
    assert.ok(version <= this.acknowledged + unanswered, `doubled: ${version} for ${this.acknowledged + unanswered}`);
    if (version > 0) assert.equal(totals.quantity, version % 2 === 0 ? 3 : 2);
  }

  close(): void {
    this.#connection?.close();
  }

  async #ask(method: string, path: string, body: string): Promise<string> {
    if (this.#connection === undefined) throw new Error('not connected');
    const reply = await this.#connection.send(method, path, this.#headers, body);
    assert.equal(reply.status, 200);
    assert.ok(!reply.body.includes('"refused"'), reply.body);
    return reply.body;
  }
}

const resultsOf = (answer: string): string => answer.slice(answer.indexOf('"results":'));

it(`loses and doubles no acknowledged action when the server is killed ${KILLS} times under load`, { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const shoppers = Array.from({ length: SHOPPERS }, () => new Shopper());
  let server: Child | undefined;
  const start = async (): Promise<void> => {
    server = run(new URL('../../test/server-process.ts', import.meta.url), join(folder, 'shop.db'));
    const { api } = (await firstLine(server)) as { api: string };
    await Promise.all(shoppers.map((shopper) => shopper.connect(api)));
  };
  try {
    for (let life = 0; life < KILLS; life += 1) {
      await start();
      await Promise.all(shoppers.map((shopper) => shopper.check()));
      await Promise.all(shoppers.map((shopper) => shopper.repeat()));
      let left = ACKNOWLEDGED + life * 3;
      let died: Promise<void> | undefined;
      await Promise.all(
        shoppers.map(async (shopper) => {
          while (died === undefined) {
            const acted = await shopper.act().then(
              () => true,
              (error: unknown) => {
                // The only failure there may be is the one we cause.
                if (died === undefined) throw error;
                return false;
              },
            );
            if (acted && (left -= 1) === 0 && server !== undefined) died = end(server, 'SIGKILL');
          }
        }),
      );
      await died;
    }
    await start();
    for (const shopper of shoppers) {
      await shopper.check();
      await shopper.act();
      await shopper.check();
      await shopper.repeat();
      await shopper.check();
    }
    expect(shoppers.reduce((sum, shopper) => sum + shopper.acknowledged, 0)).toBeGreaterThan(KILLS * ACKNOWLEDGED);
  } finally {
    for (const shopper of shoppers) shopper.close();
    if (server !== undefined) await end(server, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
