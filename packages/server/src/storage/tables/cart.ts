import type { ColumnType } from 'kysely';

export interface CartTables {
  carts: {
    id: string;
    brand_id: string;
    version: number;
    document: string;
    created_at: number;
    /** A guest's has no customer; a customer has one. */
    customer_id: string | null;
    /** Every channel it was used on, in their order: `kiosk web`. The document has only those it was changed on, for what they promised: taking a cart along changes no price. */
    channels: ColumnType<string, string | undefined, string>;
    changed_at: ColumnType<number, number | undefined, number>;
    units: ColumnType<number, number | undefined, number>;
    /** When it was told as left; 0: not since its last change. */
    left_at: ColumnType<number, number | undefined, number>;
  };
  /** A retired token stays on record, so that its holder learns that the cart was taken along. One given to a session ends with it. */
  cart_tokens: { hash: string; cart_id: string; created_at: number; retired_at: number | null; session_id: string | null };
  /** Highest sequence number per outbox; kept for ever. */
  cart_clients: { cart_id: string; client: string; mark: number };
  answers: { cart_id: string; action_id: string; seq: number; fingerprint: string; result: string; created_at: number };
  cart_events: { cart_id: string; version: number; client: string };
}
