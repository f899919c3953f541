import type { Client, OrderId, Returnable, Withdrawal } from '@throughline/client';
import { type Trouble, troubleOf } from '../order-lookup/trouble.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';
import { EMPTY_STATEMENT, type Statement } from './withdrawal-view.ts';

type Faults = Partial<Record<'name' | 'email' | 'lines', keyof Pick<ReturnsMessages, 'noName' | 'noAddress' | 'pickOne'>>>;

/** The statement and what became of it. Each `ask…` resolves with whether it went on. */
export class WithdrawalLane {
  readonly #changed: () => void;
  statement = EMPTY_STATEMENT;
  stated: Withdrawal | undefined;
  faults: Faults = {};
  trouble: Trouble | undefined;
  busy = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  state(said: Partial<Statement>): void {
    this.statement = { ...this.statement, ...said };
    this.#changed();
  }

  forget(): void {
    this.statement = EMPTY_STATEMENT;
    this.stated = this.trouble = undefined;
    this.faults = {};
  }

  /** First step. */
  askToState(client: Client, order: OrderId): Promise<boolean> {
    const { name, email, lines } = this.statement;
    this.faults = {
      ...(!name.trim() && { name: 'noName' }),
      ...(!email.includes('@') && { email: 'noAddress' }),
      ...(lines?.length === 0 && { lines: 'pickOne' }),
    };
    if (Object.keys(this.faults).length) {
      this.#changed();
      return Promise.resolve(false);
    }
    return this.#once(() => client.returns.withdraw(order, { name: name.trim(), email: email.trim(), ...(lines && { lines }) }));
  }

  /** Second step. */
  askToConfirm(client: Client): Promise<boolean> {
    const { stated } = this;
    return stated ? this.#once(() => client.returns.confirmWithdrawal(stated.id)) : Promise.resolve(false);
  }

  /** The goods the order has to withdraw from are what the server says; an e-mail it knows need not be typed again. */
  suggest(offer: Returnable, email: string | null): void {
    if (offer.withdrawal.open && email && !this.statement.email) this.statement = { ...this.statement, email };
  }

  async #once(ask: () => Promise<Withdrawal>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = undefined;
    this.#changed();
    try {
      this.stated = await ask();
      return true;
    } catch (error) {
      this.trouble = troubleOf(error);
      return false;
    } finally {
      this.busy = false;
      this.#changed();
    }
  }
}
