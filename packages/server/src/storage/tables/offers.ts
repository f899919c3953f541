export interface OfferTables {
  /** All of a brand's offers as they were published, and the hash of that. */
  offer_books: { brand_id: string; revision: string; document: string };
  /** Orders in which an offer with limits was redeemed; a guest's has no customer. */
  offer_redemptions: { brand_id: string; offer: string; order_id: string; customer_id: string | null; at: number };
  /** How often an offer with limits was redeemed by all. */
  offer_uses: { brand_id: string; offer: string; uses: number };
  /** Every price a SKU ever had, from `at` on. Only ever added to. */
  price_history: { brand_id: string; sku: string; currency: string; at: number; amount: number };
}
