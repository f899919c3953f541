import assert from 'node:assert/strict';
import { Connection } from './connection.ts';
import { KEY, newActionId, newCartId, newCartToken, newClientId } from './shop.ts';

/** A shopper with an outbox: what was not acknowledged is sent again, the same. */
export class Shopper {
  readonly #path = `/v1/carts/${newCartId()}`;
  readonly #client = newClientId();
  readonly #headers = `Throughline-Key: ${KEY}\r\nCart-Token: ${newCartToken()}\r\n`;
  readonly #last: { body: string; result: string }[] = [];
  #pending: string | undefined;
  #connection: Connection | undefined;
  /** Actions that got their answer. */
  acknowledged = 0;

  /** From now on she speaks to the server at this address. */
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
