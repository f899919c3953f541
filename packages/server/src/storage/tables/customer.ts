export interface CustomerTables {
  /** `email` as it is compared: normalised. */
  customers: { id: string; brand_id: string; email: string; version: number; document: string; created_at: number };
  /** From the asking for a code to its use. */
  sign_ins: {
    id: string;
    brand_id: string;
    /** As mail is sent to it, and as it is compared. */
    address: string;
    email: string;
    /** Hash of the code together with the id. */
    code_hash: string;
    mail_id: string;
    tries: number;
    state: 'open' | 'ended' | 'used';
    created_at: number;
    /** Once used: hash of the tokens it was used with, the session it began, and JSON of what is told of the merge. */
    proof_hash: string | null;
    session_id: string | null;
    result: string | null;
  };
  /** Signed in once; ended by signing out, by a reused refresh token or by erasure. */
  sessions: {
    id: string;
    brand_id: string;
    customer_id: string;
    channel: string;
    created_at: number;
    /** Moves on with every renewal. */
    expires_at: number;
    ended_at: number | null;
  };
  /** Short-lived proofs of a session, by hash. */
  bearers: { hash: string; session_id: string; expires_at: number };
  /** Every one the session ever had, by hash, with the one that took its place. */
  refresh_tokens: { hash: string; session_id: string; next_hash: string | null };
}
