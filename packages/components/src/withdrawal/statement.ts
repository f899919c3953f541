import type { Client, LineId, OrderId, Returnable, Withdrawal } from '@throughline/client';
import { type Trouble, troubleOf } from '../order-lookup/trouble.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

/** What is typed into the statement. `lines` undefined: from everything. */
export interface Typed {
  readonly name: string;
  readonly email: string;
  readonly lines: readonly { readonly line: LineId; readonly quantity: number }[] | undefined;
}

const EMPTY: Typed = { name: '', email: '', lines: undefined };

type Faults = Partial<Record<'name' | 'email' | 'lines', keyof Pick<WithdrawalMessages, 'noName' | 'noAddress' | 'pickOne'>>>;

/** The statement and what became of it. Each `ask…` resolves with whether it went on. */
export class Statement {
  readonly #changed: () => void;
  typed = EMPTY;
  stated: Withdrawal | undefined;
  faults: Faults = {};
  trouble: Trouble | undefined;
  busy = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  state(said: Partial<Typed>): void {
    this.typed = { ...this.typed, ...said };
    this.#changed();
  }

  forget(): void {
    this.typed = EMPTY;
    this.stated = this.trouble = undefined;
    this.faults = {};
  }

  /** First step. */
  askToState(client: Client, order: OrderId): Promise<boolean> {
    const { name, email, lines } = this.typed;
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
  suggest(offer: Returnable, email: string): void {
    if (offer.withdrawal.open && !this.typed.email) this.typed = { ...this.typed, email };
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
