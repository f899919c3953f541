import type { ProductId } from '@throughline/contract';
import type { Amount } from './money.ts';
import type { Reduction } from './price-history.ts';
import type { Words } from './words.ts';

export interface PictureDocument {
  /** Absolute, or a path below wherever this server is reached (`/demo/…`): what is kept must outlive a change of address. */
  readonly src: string;
  readonly alt: Words;
  readonly width: number;
  readonly height: number;
}

/** What the catalogue says about one SKU: all a cart needs to show and price a line in any language and currency. */
export interface Article {
  readonly sku: string;
  readonly product: ProductId;
  readonly handle: string;
  readonly title: Words;
  readonly options: readonly { readonly name: Words; readonly value: Words }[];
  readonly picture: PictureDocument | null;
  /** Handles of the collections it is in, those above them included. */
  readonly collections: readonly string[];
  /** By currency. A currency that isn't here: not sold in it. */
  readonly prices: Readonly<Record<string, Amount>>;
  /** By currency: what it cost before it was reduced, where that is proven. */
  readonly was?: Readonly<Record<string, Reduction>>;
  readonly stock: number;
  /** Can't be returned, save by law. */
  readonly finalSale?: true;
}
