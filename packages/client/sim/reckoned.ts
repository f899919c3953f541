import { type Action, lineIdOf, savedIdOf } from '@throughline/contract';
import { stockOf } from './world.ts';

interface Kept {
  readonly quantity: number;
  readonly store: string | undefined;
}

/** A cart as the actions make it, by counting: what the server's must come to. Of no article a line may hold more than there is. */
export class Reckoned {
  note: string | null = null;
  readonly #lines = new Map<string, Kept>();
  readonly #saved = new Map<string, Kept>();
  readonly #codes = new Set<string>();

  /** What is so already is taken without a new version; `at`: the version of the answer. */
  isIdle(action: Action, at: number): boolean {
    switch (action.type) {
      case 'removeLine':
        return !this.#lines.has(action.line) && !this.#saved.has(action.line);
      case 'changeVariant':
        return action.line === lineIdOf(action.sku);
      case 'saveForLater':
        return !this.#lines.has(action.line) && this.#saved.has(savedIdOf(action.line.slice(3)));
      case 'moveToCart':
        return !this.#saved.has(action.line) && this.#lines.has(lineIdOf(action.line.slice(4)));
      case 'setDelivery':
        return this.#lines.get(action.line)?.store === ('store' in action.delivery ? action.delivery.store : undefined);
      case 'setGiftNote':
        return this.note === action.note;
      case 'setCurrency':
        return action.basedOn === at;
      case 'applyCode':
        return this.#codes.has(action.code);
      case 'removeCode':
        return !this.#codes.has(action.code);
      default:
        return false;
    }
  }

  /** The same after one more action. */
  after(action: Action): Reckoned {
    const next = new Reckoned();
    next.note = this.note;
    for (const line of this.#lines) next.#lines.set(...line);
    for (const line of this.#saved) next.#saved.set(...line);
    for (const code of this.#codes) next.#codes.add(code);
    next.#apply(action);
    return next;
  }

  #apply(action: Action): void {
    switch (action.type) {
      case 'addLine': {
        const store = action.delivery && 'store' in action.delivery ? action.delivery.store : undefined;
        if (action.saved) this.#put(this.#saved, savedIdOf(action.sku), { quantity: action.quantity, store }, true);
        else this.#put(this.#lines, lineIdOf(action.sku), { quantity: action.quantity, store });
        break;
      }
      case 'changeQuantity':
        this.#put(this.#lines, action.line, { quantity: action.by, store: undefined });
        break;
      case 'removeLine':
        if (!this.#lines.delete(action.line)) this.#saved.delete(action.line);
        break;
      case 'changeVariant': {
        const line = this.#lines.get(action.line);
        this.#lines.delete(action.line);
        if (line) this.#move(line, action.sku);
        break;
      }
      case 'saveForLater': {
        const line = this.#lines.get(action.line);
        this.#lines.delete(action.line);
        if (line) this.#put(this.#saved, savedIdOf(action.line.slice(3)), line, true);
        break;
      }
      case 'moveToCart': {
        const line = this.#saved.get(action.line);
        this.#saved.delete(action.line);
        const left = line ? this.#move(line, action.line.slice(4)) : 0;
        if (line && left > 0) this.#saved.set(action.line, { ...line, quantity: left });
        break;
      }
      case 'setDelivery': {
        const line = this.#lines.get(action.line);
        if (line) this.#lines.set(action.line, { ...line, store: 'store' in action.delivery ? action.delivery.store : undefined });
        break;
      }
      case 'setGiftNote':
        this.note = action.note;
        break;
      case 'applyCode':
        this.#codes.add(action.code);
        break;
      case 'removeCode':
        this.#codes.delete(action.code);
        break;
      default:
    }
  }

  lines(): string {
    return written(this.#lines);
  }

  saved(): string {
    return written(this.#saved);
  }

  codes(): string {
    return [...this.#codes].sort().join(' ');
  }

  /** Into the cart, as far as there is stock; answers what is left. */
  #move({ quantity, store }: Kept, sku: string): number {
    const held = this.#lines.get(lineIdOf(sku))?.quantity ?? 0;
    const units = Math.min(quantity, Math.min(stockOf(sku), 999) - held);
    this.#put(this.#lines, lineIdOf(sku), { quantity: units, store });
    return quantity - units;
  }

  /** One that is there keeps the way it comes, unless what joins it is the newer choice. */
  #put(lines: Map<string, Kept>, id: string, { quantity, store }: Kept, newer = false): void {
    const there = lines.get(id);
    const units = (there?.quantity ?? 0) + quantity;
    if (units > 0) lines.set(id, { quantity: Math.min(units, 999), store: there && !newer ? there.store : store });
    else lines.delete(id);
  }
}

const written = (lines: ReadonlyMap<string, Kept>): string =>
  [...lines]
    .map(([id, { quantity, store }]) => [id, quantity, store].join('×'))
    .sort()
    .join(' ');
