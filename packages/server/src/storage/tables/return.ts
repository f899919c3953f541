export interface ReturnTables {
  /** `status` and `placed_at` repeat what the document says, to be looked for. `fingerprint` tells whether a repeat asks for the same. */
  returns: {
    id: string;
    brand_id: string;
    order_id: string;
    kind: 'return' | 'withdrawal';
    status: string;
    version: number;
    placed_at: number;
    fingerprint: string;
    document: string;
  };
  /** Each unit of an order's line that a return has: its key lets no unit go back twice, whoever asks at once. */
  return_units: { order_id: string; line_id: string; unit: number; return_id: string; state: 'open' | 'returned' | 'rejected' };
  /** Codes that open one return, by hash, until it is over. */
  return_tokens: { hash: string; return_id: string; created_at: number };
  /** Half filled in, kept because the shopper asked. `scope`: as whoever filled it in sees the order, and so whoever has its code. */
  return_drafts: { id: string; brand_id: string; order_id: string; scope: 'full' | 'gift'; document: string; expires_at: number };
  /** Codes that open one of those, by hash. */
  return_draft_tokens: { hash: string; draft_id: string; created_at: number };
  /** `content` is base64: several nodes share one database, and no disk. */
  return_photos: {
    return_id: string;
    id: string;
    line_id: string;
    type: string;
    bytes: number;
    width: number;
    height: number;
    content: string;
    created_at: number;
  };
  /** `acknowledgement` is the document that was given, byte for byte. */
  withdrawals: {
    id: string;
    brand_id: string;
    order_id: string;
    status: 'stated' | 'confirmed';
    stated_at: number;
    fingerprint: string;
    document: string;
    acknowledgement: string | null;
  };
  /** How sizes fit: what was sold (`source` an order, `reason` "sold") and what came back (`source` a return). Nothing tells by whom. */
  fit_reports: {
    source: string;
    line_id: string;
    brand_id: string;
    product_id: string;
    size: string;
    reason: string;
    quantity: number;
    at: number;
  };
}
