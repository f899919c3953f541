/** Columns as both databases hold them: text, integers that fit a double, and JSON kept as text. Times are epoch milliseconds. */
export interface Tables {
  brands: {
    id: string;
    key: string;
    /** Hash of the content: another version, another content. */
    version: string;
    document: string;
    /** Hashes of the style sheets, which `stylesheets` holds. */
    web_stylesheet: string;
    kiosk_stylesheet: string;
    /** What the brand was seeded with, as the seed left it on record; null where it was not. */
    seed: string | null;
  };
  brand_origins: { brand_id: string; origin: string };
  stylesheets: { hash: string; css: string };
  products: {
    id: string;
    brand_id: string;
    handle: string;
    position: number;
    document: string;
    /** Lower case, every language: what `q` looks through. */
    words: string;
    /** ` EUR USD `, so that one currency is found by ` EUR `. */
    currencies: string;
  };
  product_collections: { product_id: string; collection: string };
  variants: { brand_id: string; sku: string; product_id: string; barcode: string | null; article: string };
  carts: { id: string; brand_id: string; version: number; document: string; created_at: number };
  /** A retired token stays on record, so that its holder learns that the cart was taken along. */
  cart_tokens: { hash: string; cart_id: string; created_at: number; retired_at: number | null };
  /** Highest sequence number per outbox; kept for ever. */
  cart_clients: { cart_id: string; client: string; mark: number };
  answers: { cart_id: string; action_id: string; seq: number; fingerprint: string; result: string; created_at: number };
  cart_events: { cart_id: string; version: number; client: string };
  handoffs: {
    id: string;
    brand_id: string;
    cart_id: string;
    mode: 'move' | 'share';
    channel: string;
    label: string | null;
    match: string;
    token_hash: string;
    code_hash: string;
    state: 'open' | 'ended' | 'claimed';
    /** Hash of the cart token of the claim that won. */
    claimed_by: string | null;
    expires_at: number;
  };
}
