import type { CartView, Refusal } from '@throughline/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CartMessages } from './cart-messages.ts';

/** Milliseconds after which waiting is worth a word. */
const PATIENCE = 1000;

/** What has happened to the cart since it was last looked at: what to announce, and what to keep showing. */
export class CartNews implements ReactiveController {
  /** Another device changed the cart and the shopper has not closed the drawer since. */
  changedElsewhere = false;
  /** The cart, or an answer, is overdue. */
  slow = false;
  /** What had been refused before the cart was here. */
  before: readonly Refusal[] = [];

  readonly #host: ReactiveControllerHost;
  #before: CartView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#before = undefined;
    this.#watch(false);
  }

  seen(): void {
    this.changedElsewhere = false;
  }

  of(cart: CartView, say: CartMessages): { readonly texts: readonly string[]; readonly otherShopper: boolean } {
    const before = this.#before;
    this.#before = cart;
    this.#watch(cart.status === 'loading' || cart.sync === 'sending');
    const texts: string[] = [];
    if (!before || before.status === 'loading') this.before = cart.refusals;
    if (!before) return { texts, otherShopper: false };
    if (cart.changedElsewhere > before.changedElsewhere) {
      this.changedElsewhere = true;
      texts.push(say.elsewhere);
    }
    if (cart.sync !== before.sync && (cart.sync === 'saved' || cart.sync === 'unsaved' || cart.sync === 'moved'))
      texts.push(say[cart.sync]);
    const otherShopper = before.id !== null && cart.id !== before.id;
    if (otherShopper) this.changedElsewhere = false;
    return { texts, otherShopper };
  }

  #watch(waiting: boolean): void {
    if (!waiting) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.slow = false;
    } else {
      this.#timer ??= setTimeout(() => {
        this.slow = true;
        this.#host.requestUpdate();
      }, PATIENCE);
    }
  }
}
