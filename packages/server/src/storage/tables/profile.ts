export interface ProfileTables {
  /** What a customer chose, in the order of `seq`; rows are never changed. `session_id`: holds in that session only. */
  consents: {
    customer_id: string;
    seq: number;
    id: string;
    session_id: string | null;
    purpose: string;
    channel: string;
    choice: 'granted' | 'withdrawn';
    text: string | null;
    locale: string | null;
    place: string;
    at: number;
  };
  /** Points, in the order of `seq`; rows are never changed. A cause books once. See `domain/points.ts`. */
  points: {
    customer_id: string;
    seq: number;
    cause: string;
    kind: 'earn' | 'settle' | 'claw-back' | 'spend' | 'expire' | 'adjust';
    points: number;
    owed: number;
    lot: string | null;
    amount: number | null;
    expires_at: number | null;
    at: number;
  };
}
