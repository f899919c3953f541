/** A module that defines one element or a few that are always used together. */
export interface ElementModule {
  define(prefix: string): void;
}

/** Every element by its noun (`cart-button` for `<tl-cart-button>`), and how its chunk is fetched. */
export type Chunks = Readonly<Record<string, () => Promise<ElementModule>>>;
