export interface CustomerTables {
  /** `email` as it is compared: normalised. */
  customers: { id: string; brand_id: string; email: string; version: number; document: string; created_at: number };
  /** Signed in once; ended by signing out, by a reused refresh token or by erasure. */
  sessions: { id: string; brand_id: string; customer_id: string; channel: string; created_at: number; ended_at: number | null };
  /** Short-lived proofs of a session, by hash. */
  bearers: { hash: string; session_id: string; expires_at: number };
}
