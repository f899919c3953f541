import type { Article } from '../article.ts';
import type { Benefit } from './offer.ts';
import { isAbout, type Selection } from './selection.ts';

const selectionsOf = (benefit: Benefit): readonly Selection[] => {
  switch (benefit.kind) {
    case 'percent':
    case 'amount':
    case 'tiered':
      return [benefit.on];
    case 'buy-get':
      return [benefit.buy.on, benefit.get.on];
    default:
      return [];
  }
};

/** Whether an offer is about one of these articles in particular. What is about everything is nothing to say beside each. */
export const namesArticle = (benefit: Benefit, articles: readonly Pick<Article, 'sku' | 'handle' | 'collections'>[]): boolean =>
  selectionsOf(benefit).some(
    (selection) =>
      (selection.products ?? selection.collections ?? selection.skus) !== undefined &&
      articles.some((article) => isAbout(selection, article)),
  );
