export interface BrandTables {
  brands: {
    id: string;
    key: string;
    /** Hash of the content: another version, another content. */
    version: string;
    document: string;
    /** Hashes of the style sheets, which `stylesheets` holds. */
    web_stylesheet: string;
    kiosk_stylesheet: string;
    /** What the brand was seeded with, as the seed left it on record; null where it was not. */
    seed: string | null;
  };
  brand_origins: { brand_id: string; origin: string };
  stylesheets: { hash: string; css: string };
  /** Keys with which the brand's own servers act, each under a name. */
  brand_secrets: { brand_id: string; name: string; hash: string };
}
