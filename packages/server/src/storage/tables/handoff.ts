export interface HandoffTables {
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
    /** Hash of the cart token it was offered with; null before there were customers. */
    offered_by: string | null;
    /** Hash of the cart token of the claim that won. */
    claimed_by: string | null;
    expires_at: number;
  };
}
