import type { Speech } from '../i18n/speech.ts';

export const productGridMessages = (speech: Speech) => ({
  loading: 'Loading articles',
  from: (price: string) => `from\u00a0${price}`,
  soldOut: 'Sold out',
  colours: (count: number) => speech.plural(count, { one: '# colour', other: '# colours' }),
  more: 'Show more',
  loadingMore: 'Loading more',
  shown: (count: number) => speech.plural(count, { one: '# more article shown', other: '# more articles shown' }),
  moreFailed: 'More articles can’t be loaded right now.',
  nothing: 'Nothing here yet.',
  nothingFound: (query: string) => `Nothing found for “${query}”.`,
  failed: 'The articles can’t be shown right now.',
  offline: 'You are offline. Prices and stock may have changed.',
  retry: 'Try again',
});

export type ProductGridMessages = ReturnType<typeof productGridMessages>;
