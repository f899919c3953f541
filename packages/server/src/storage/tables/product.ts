export interface ProductTables {
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
}
