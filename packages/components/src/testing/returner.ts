// What the element fetches on the way is there already: how long that takes is the machine's affair.
import '../returns/later-steps.ts';
import '../returns/elsewhere-panel.ts';
import type { ReturnsElement } from '../returns/returns.ts';
import { Stage } from './stage.ts';
import { User } from './user.ts';

export type ReturnStep = 'pick' | 'why' | 'outcome' | 'how' | 'review';

/** Somebody who returns something at `<tl-returns>`. */
export class Returner extends User {
  readonly stage: Stage;
  readonly #address = location.href;
  #element: ReturnsElement | undefined;

  constructor(stage = new Stage()) {
    super(stage.root);
    this.stage = stage;
  }

  get element(): ReturnsElement {
    if (!this.#element) throw new Error('Nobody has arrived yet');
    return this.#element;
  }

  get returns(): Stage['client']['returns'] {
    return this.stage.client.returns;
  }

  /** `hash`: what the address says when she comes. */
  async arrive(hash = ''): Promise<void> {
    history.replaceState(null, '', location.pathname + location.search + hash);
    this.#element = await this.stage.put('tl-returns');
    await this.settle();
  }

  async find(email = 'ada@example.test'): Promise<void> {
    await this.type('#number', 'de-7xn4 gqz8');
    await this.type('#email', email);
    await this.press('Find the order');
  }

  /** Up to a step, with one tee that is too small, to be refunded in a store. */
  async goTo(step: ReturnStep): Promise<void> {
    await this.arrive();
    await this.find();
    if (step === 'pick') return;
    await this.choose('Linen tee');
    await this.press('Continue');
    if (step === 'why') return;
    await this.choose('Too small');
    await this.choose('Unopened');
    await this.press('Continue');
    if (step === 'outcome') return;
    await this.choose('Refund');
    await this.press('Continue');
    if (step === 'how') return;
    await this.choose('Bring it to a store');
    await this.press('Continue');
  }

  leave(): void {
    this.stage.leave();
    history.replaceState(null, '', this.#address);
  }
}
