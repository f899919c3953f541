export interface OrderTables {
  /** `customer_id`, `email`, `status` and `expires_at` repeat what the document says, to be looked for. */
  orders: {
    id: string;
    brand_id: string;
    /** Normalised. */
    number: string;
    customer_id: string | null;
    email: string | null;
    status: string;
    placed_at: number;
    channel: string;
    currency: string;
    /** What it came to when it was placed. */
    total: number;
    expires_at: number | null;
    version: number;
    document: string;
    /** Tells whether a repeated placement is the same. */
    fingerprint: string;
    /** JSON of the first answer, repeated byte for byte; empty for an order that nobody placed over the wire. */
    answer: string;
  };
  order_tokens: { hash: string; order_id: string; scope: 'full' | 'gift'; expires_at: number };
  /** What the brand's own servers need to know of its orders, and no page. */
  order_settings: { brand_id: string; page: string | null; checkout_url: string | null; checkout_secret: string | null };
}
