import type { Article } from '../article.ts';

/** What an offer is about: whatever any of these name; everything where none is given. */
export interface Selection {
  readonly products?: readonly string[] | undefined;
  readonly collections?: readonly string[] | undefined;
  readonly skus?: readonly string[] | undefined;
}

export const isAbout = ({ products, collections, skus }: Selection, article: Pick<Article, 'sku' | 'handle' | 'collections'>): boolean => {
  if (products === undefined && collections === undefined && skus === undefined) return true;
  return (
    (skus?.includes(article.sku) ?? false) ||
    (products?.includes(article.handle) ?? false) ||
    (collections?.some((collection) => article.collections.includes(collection)) ?? false)
  );
};
