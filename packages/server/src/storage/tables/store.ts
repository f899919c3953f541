export interface StoreTables {
  stores: {
    id: string;
    brand_id: string;
    /** City and name, folded: the order of lists without a place. */
    sort_key: string;
    /** Folded, every language: what `q` looks through. */
    words: string;
    /** ` pickup returns `, so that one service is found by ` pickup `. */
    services: string;
    country: string | null;
    /** Folded, letters and digits only. */
    postal: string | null;
    /** Whole degrees; what is near lies in few of them. */
    latitude_cell: number;
    longitude_cell: number;
    /** The place as a point of a sphere of radius 1: distances without a pole, an antimeridian, or a sine in the database. */
    x: number;
    y: number;
    z: number;
    document: string;
  };
  /** Counted units. A SKU that isn't here is not known at the store. */
  stock: { store_id: string; sku: string; quantity: number; updated_at: number };
  /** Units set aside for an order until `expires_at`; `store_id` is empty for the warehouse. */
  reservations: { brand_id: string; order_id: string; sku: string; store_id: string; quantity: number; expires_at: number };
}
