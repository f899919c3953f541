import type { LineId, LineView } from '@throughline/client';
import { MOST_UNITS } from '../cart/at-limit.ts';
import type { ExtrasContext } from './cart-seam.ts';

type Fault = 'malformed' | 'too-many';

/** What a shopper is typing into a line's quantity, and why it can't be taken, once she has finished. */
export interface QuantityDraft {
  readonly text: string;
  readonly fault: string | undefined;
}

/** Quantities that are being typed: each is asked for when the shopper is done with it, and makes sense. */
export class TypedQuantities {
  readonly #context: () => ExtrasContext;
  readonly #drafts = new Map<LineId, { readonly text: string; readonly fault?: Fault }>();

  constructor(context: () => ExtrasContext) {
    this.#context = context;
  }

  of(line: LineView): QuantityDraft | undefined {
    const draft = this.#drafts.get(line.id);
    return draft && { text: draft.text, fault: draft.fault && this.#words(draft.fault, line) };
  }

  /** The field says something: `input` while she types, `change` or `blur` when she is done. */
  hear({ type, target }: Event, line: LineView): void {
    if (type === 'input') this.#drafts.set(line.id, { text: (target as HTMLInputElement).value });
    else this.#finish(line);
    this.#context().element.requestUpdate();
  }

  forget(line: LineId): void {
    this.#drafts.delete(line);
  }

  clear(): void {
    this.#drafts.clear();
  }

  /** What makes sense is asked for, what doesn't stays there with the reason. */
  #finish(line: LineView): void {
    const draft = this.#drafts.get(line.id);
    if (!draft) return;
    const { announce, change } = this.#context();
    const units = judgeQuantity(draft.text, line);
    if (typeof units === 'string') {
      if (draft.fault !== units) announce(this.#words(units, line));
      this.#drafts.set(line.id, { text: draft.text, fault: units });
      return;
    }
    this.#drafts.delete(line.id);
    if (units !== line.quantity) change(line, units - line.quantity);
  }

  #words(fault: Fault, line: LineView): string {
    const { say } = this.#context();
    return fault === 'malformed' ? say.wrongQuantity(MOST_UNITS) : say.left(line.available);
  }
}

/** A whole number in any of the digits a keyboard gives (٣, ۳, ３), or undefined. */
function parseQuantity(text: string): number | undefined {
  const digits = text.trim().replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}

/** The units a finished draft asks for, or what is wrong with it. Never a number the shopper did not mean. */
function judgeQuantity(text: string, line: LineView): number | Fault {
  const units = parseQuantity(text);
  if (units === undefined || units > MOST_UNITS) return 'malformed';
  // Fewer is always possible, even if stock has shrunk below both.
  return units > line.available && units > line.quantity && !line.pending ? 'too-many' : units;
}
