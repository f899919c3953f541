import {
  type Action,
  type ActionResult,
  type Cart,
  type CartId,
  type Line,
  lineIdOf,
  type Money,
  type Problem,
  problemType,
  PROBLEMS,
  type ProblemName,
} from '@throughline/contract';
import { CURRENCY, productOf } from './catalogue.ts';

const TAX_PERCENT = 20;

/** Why a request or an action can't be, as it goes over the wire. */
export const problem = (name: ProblemName, more: { available?: number; retryAfter?: number } = {}) => ({
  type: problemType(name),
  ...PROBLEMS[name],
  ...more,
});

/** A cart as the shop keeps it: units by SKU, in the order they came. */
export class CartRecord {
  readonly #id: CartId;
  readonly #units = new Map<string, number>();
  #version = 0;

  constructor(id: CartId) {
    this.#id = id;
  }

  put(sku: string, quantity: number): void {
    const units = (this.#units.get(sku) ?? 0) + quantity;
    if (units > 0) this.#units.set(sku, units);
    else this.#units.delete(sku);
    this.#version += 1;
  }

  get version(): number {
    return this.#version;
  }

  apply(action: Action): ActionResult {
    const refused = this.#refusal(action);
    if (refused) return { id: action.id, status: 'refused', version: this.#version, problem: refused };
    if (action.type === 'addLine') this.put(action.sku, action.quantity);
    else if (action.type === 'changeQuantity') this.put(skuOf(action.line), action.by);
    else if (action.type === 'removeLine') this.put(skuOf(action.line), -(this.#units.get(skuOf(action.line)) ?? 0));
    return { id: action.id, status: 'applied', version: this.#version };
  }

  /** As the server signs it, in one language. */
  read(locale: string): Cart {
    const lines = [...this.#units].flatMap(([sku, quantity]) => lineOf(sku, quantity, locale));
    const total = lines.reduce((sum, line) => sum + line.total.amount, 0);
    const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
    return {
      id: this.#id,
      version: this.#version,
      currency: CURRENCY,
      lines,
      gifts: [],
      codes: [],
      saved: [],
      giftNote: null,
      changes: [],
      totals: {
        quantity,
        subtotal: euro(total),
        discount: euro(0),
        shipping: null,
        shippingEstimate: null,
        gifts: [],
        total: euro(total),
        taxIncluded: euro(Math.round((total * TAX_PERCENT) / (100 + TAX_PERCENT))),
      },
      updatedAt: new Date(0).toISOString(),
    };
  }

  #refusal(action: Action): Problem | undefined {
    if (action.type === 'setCurrency') return problem('currency-unavailable');
    if (action.type === 'applyCode') return { ...problem('code-not-applicable'), reason: 'unknown' };
    if (action.type !== 'addLine' && action.type !== 'changeQuantity' && action.type !== 'removeLine') return undefined;
    const sku = action.type === 'addLine' ? action.sku : skuOf(action.line);
    const article = productOf(sku, 'en');
    if (!article) return problem('unknown-sku');
    const more = action.type === 'addLine' ? action.quantity : action.type === 'changeQuantity' ? action.by : 0;
    const { available } = article.variant;
    return more > 0 && (this.#units.get(sku) ?? 0) + more > available ? problem('insufficient-stock', { available }) : undefined;
  }
}

const euro = (amount: number): Money => ({ amount, currency: CURRENCY });

const skuOf = (line: string): string => line.slice('li_'.length);

const lineOf = (sku: string, quantity: number, locale: string): Line[] => {
  const article = productOf(sku, locale);
  if (!article) return [];
  const { product, variant } = article;
  return [
    {
      id: lineIdOf(sku),
      sku,
      product: product.id,
      handle: product.handle,
      title: product.title,
      options: product.options.map(({ name, values }, index) => ({
        name,
        value: values.find(({ id }) => id === variant.values[index])?.label ?? '',
      })),
      picture: product.pictures[variant.picture ?? -1] ?? null,
      quantity,
      unitPrice: variant.price,
      was: variant.was,
      discount: euro(0),
      discounts: [],
      total: euro(variant.price.amount * quantity),
      available: variant.available,
      delivery: { kind: 'ship' },
    },
  ];
};
