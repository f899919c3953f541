import {
  type ActionId,
  type CartResource,
  type CartView,
  type ChangeId,
  type Delivery,
  type Line,
  type LineId,
  lineIdOf,
  type LineView,
  type Problem,
  type ProblemName,
  type Product,
  type Refusal,
  savedIdOf,
} from '@throughline/client';
import { atom } from 'nanostores';
import { MemoryArticles } from './memory-articles.ts';

interface Pending {
  readonly id: ActionId;
  readonly type: 'addLine' | 'changeQuantity' | 'removeLine';
  readonly line: LineId;
  readonly by: number;
  readonly done: () => void;
  readonly refuse: (problem: Problem) => void;
}

/**
 * A cart that behaves like the real one without a network: a verb moves the view at once and stays pending until `answer()`, which
 * plays the server: it applies what stock allows and refuses the rest.
 */
export class MemoryCart implements CartResource {
  readonly $cart = atom<CartView>({
    status: 'ready',
    id: null,
    version: 0,
    currency: 'EUR',
    lines: [],
    gifts: [],
    codes: [],
    saved: [],
    giftNote: null,
    changes: [],
    quantity: 0,
    totals: null,
    refusals: [],
    sync: 'synced',
    changedElsewhere: 0,
    problem: null,
  });
  /** Verbs in the order they were called, for what must not be sent. */
  readonly asked: string[] = [];
  /** Answer each verb by itself, a moment later. */
  answers = false;

  readonly #articles: MemoryArticles;
  readonly #removed = new Map<LineId, LineView>();
  #signed: readonly Line[] = [];
  #pending: Pending[] = [];
  #refusals: readonly Refusal[] = [];
  #count = 0;

  constructor(products: readonly Product[]) {
    this.#articles = new MemoryArticles(products);
  }

  /** Sets parts of the view, such as `status` or `sync`. */
  show(part: Partial<CartView>): void {
    this.$cart.set({ ...this.$cart.get(), ...part });
  }

  /** What the server holds. */
  hold(...articles: readonly (readonly [sku: string, quantity: number])[]): void {
    this.#signed = articles.map(([sku, quantity]) => this.#articles.lineOf(sku, quantity));
    this.#publish({ id: 'ca_memory' });
  }

  /** Plays the server's answer to everything pending. */
  answer(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (const action of pending) {
      const problem = this.#apply(action);
      if (problem) action.refuse(problem);
      else action.done();
    }
    this.#publish({ version: this.$cart.get().version + 1 });
  }

  add({ sku, quantity = 1 }: { sku: string; quantity?: number }): Promise<void> {
    return this.#ask('addLine', lineIdOf(sku), quantity);
  }

  changeQuantity(line: LineId, by: number): Promise<void> {
    return this.#ask('changeQuantity', line, by);
  }

  remove(line: LineId): Promise<void> {
    const { lines, saved } = this.$cart.get();
    const view = lines.find(({ id }) => id === line);
    if (!view) this.show({ saved: saved.filter(({ id }) => id !== line) });
    if (view) this.#removed.set(line, view);
    return this.#ask('removeLine', line, -(view?.quantity ?? 0));
  }

  undoRemove(line: LineId): Promise<void> {
    return this.#ask('addLine', line, this.#removed.get(line)?.quantity ?? 1);
  }

  applyCode(code: string): Promise<void> {
    this.asked.push(`applyCode ${code}`);
    return Promise.resolve();
  }

  removeCode(code: string): Promise<void> {
    this.asked.push(`removeCode ${code}`);
    return Promise.resolve();
  }

  /** The rarer verbs are answered at once; `asked` has them with their arguments. */
  changeVariant(line: LineId, sku: string): Promise<void> {
    this.asked.push(`changeVariant ${line} ${sku}`);
    const held = this.#signed.find(({ id }) => id === line);
    const there = this.#signed.find((each) => each.sku === sku);
    if (!held || !this.#articles.articleOf(sku)) return Promise.resolve();
    const next = { ...this.#articles.lineOf(sku, held.quantity + (there?.quantity ?? 0)), delivery: (there ?? held).delivery };
    this.#signed = this.#signed.flatMap((each) => (each === (there ?? held) ? [next] : each === held ? [] : [each]));
    this.#publish({});
    return Promise.resolve();
  }

  saveForLater(line: LineId): Promise<void> {
    this.asked.push(`saveForLater ${line}`);
    const held = this.#signed.find(({ id }) => id === line);
    if (!held) return Promise.resolve();
    this.#signed = this.#signed.filter((each) => each !== held);
    this.#publish({ saved: [...this.$cart.get().saved, { ...held, id: savedIdOf(held.sku), pending: false }] });
    return Promise.resolve();
  }

  moveToCart(line: LineId): Promise<void> {
    this.asked.push(`moveToCart ${line}`);
    const { saved } = this.$cart.get();
    const kept = saved.find(({ id }) => id === line);
    if (!kept) return Promise.resolve();
    this.#signed = [...this.#signed, this.#articles.lineOf(kept.sku, kept.quantity)];
    this.#publish({ saved: saved.filter((each) => each !== kept) });
    return Promise.resolve();
  }

  /** A store is called "Store", and promises nothing until a test shows what. */
  setDelivery(line: LineId, delivery: Delivery): Promise<void> {
    this.asked.push(`setDelivery ${line} ${JSON.stringify(delivery)}`);
    const wished: Line['delivery'] =
      delivery.kind === 'ship' ? delivery : { ...delivery, storeName: 'Store', timeZone: 'Europe/Berlin', promise: null, reason: 'closed' };
    this.#signed = this.#signed.map((each) => (each.id === line ? { ...each, delivery: wished } : each));
    this.#publish({});
    return Promise.resolve();
  }

  setGiftNote(note: string | null): Promise<void> {
    this.asked.push(`setGiftNote ${note}`);
    this.show({ giftNote: note });
    return Promise.resolve();
  }

  undoChange(change: ChangeId): Promise<void> {
    this.asked.push(`undoChange ${change}`);
    this.show({ changes: this.$cart.get().changes.map((each) => (each.id === change ? { ...each, undo: false } : each)) });
    return Promise.resolve();
  }

  setCurrency(currency: string): Promise<void> {
    this.show({ currency });
    return Promise.resolve();
  }

  dismiss(refusal: ActionId): void {
    this.#refusals = this.#refusals.filter(({ action }) => action !== refusal);
    this.show({ refusals: this.#refusals });
  }

  refresh(): Promise<void> {
    this.asked.push('refresh');
    return Promise.resolve();
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  adopt(): Promise<void> {
    this.asked.push('adopt');
    return Promise.resolve();
  }

  forget(): Promise<void> {
    this.#signed = [];
    this.#pending = [];
    this.#refusals = [];
    this.#publish({ id: null, version: 0 });
    return Promise.resolve();
  }

  #ask(type: Pending['type'], line: LineId, by: number): Promise<void> {
    this.asked.push(`${type} ${line} ${by}`);
    const answered = new Promise<void>((done, fail) => {
      this.#pending.push({ id: `ac_${++this.#count}`, type, line, by, done, refuse: (problem) => fail(new Error(problem.title)) });
    });
    this.#publish({ id: this.$cart.get().id ?? 'ca_memory' });
    if (this.answers) setTimeout(() => this.answer());
    return answered;
  }

  #apply(action: Pending): Problem | undefined {
    const held = this.#signed.find(({ id }) => id === action.line);
    const units = (held?.quantity ?? 0) + action.by;
    const sku = action.line.slice('li_'.length);
    const variant = this.#articles.articleOf(sku)?.variant;
    if (!variant) return this.#refuse(action, 'unknown-sku');
    if (action.by > 0 && units > variant.available) return this.#refuse(action, 'insufficient-stock', variant.available);
    const others = this.#signed.filter(({ id }) => id !== action.line);
    if (units < 1) this.#signed = others;
    else if (held) this.#signed = this.#signed.map((line) => (line === held ? this.#articles.lineOf(sku, units) : line));
    else this.#signed = [...others, this.#articles.lineOf(sku, units)];
    return undefined;
  }

  #refuse(action: Pending, reason: ProblemName, available?: number): Problem {
    const problem: Problem = {
      type: `urn:throughline:problem:${reason}`,
      title: reason,
      status: 409,
      ...(available === undefined ? {} : { available }),
    };
    const title = this.#articles.articleOf(action.line.slice('li_'.length))?.product.title ?? null;
    this.#refusals = [...this.#refusals, { action: action.id, type: action.type, line: action.line, title, reason, problem }];
    return problem;
  }

  #publish(part: Partial<CartView>): void {
    const lines: LineView[] = this.#signed.map((line) => ({ ...line, pending: false }));
    for (const { line: id, by } of this.#pending) {
      const at = lines.findIndex((line) => line.id === id);
      const sku = id.slice('li_'.length);
      const before = lines[at];
      const fresh = before ?? this.#articles.draftOf(sku);
      const now = { ...fresh, quantity: fresh.quantity + by, discount: null, discounts: [], total: null, pending: true };
      if (before) lines.splice(at, 1, ...(now.quantity > 0 ? [now] : []));
      else if (by > 0) lines.push(now);
    }
    const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
    const settled = this.#pending.length === 0;
    const total = this.#signed.reduce((sum, line) => sum + line.total.amount, 0);
    const currency = this.#signed[0]?.unitPrice.currency ?? 'EUR';
    this.show({
      lines,
      quantity,
      refusals: this.#refusals,
      sync: settled ? 'synced' : 'sending',
      currency,
      totals: settled
        ? {
            quantity,
            subtotal: { amount: total, currency },
            discount: { amount: 0, currency },
            shipping: null,
            shippingEstimate: null,
            gifts: [],
            total: { amount: total, currency },
            taxIncluded: { amount: Math.round((total * 19) / 119), currency },
          }
        : null,
      ...part,
    });
  }
}
