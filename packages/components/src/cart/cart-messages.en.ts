import type { MessageTable } from '../i18n/message-set.ts';
import type { CartMessages } from './cart-messages.ts';

export const en: MessageTable<CartMessages> = (speech) => {
  const units = (count: number): string => speech.plural(count, { one: '# item', other: '# items' });
  const left = (count: number): string => `Only ${speech.number(count)} left`;
  return {
    add: 'Add to bag',
    added: 'Added',
    addedTitle: (title) => `${title} is in your bag`,
    soldOut: 'Sold out',
    allInBag: 'All in your bag',
    unavailable: 'Not available',
    bag: (count) => (count ? `Bag, ${units(count)}` : 'Bag, empty'),
    heading: 'Your bag',
    units,
    close: 'Close',
    empty: 'Your bag is empty',
    emptyHint: 'What you add is kept here, on every screen you shop on.',
    goOn: 'Keep shopping',
    quantity: (title) => `Quantity of ${title}`,
    quantityNow: (title, count) => `${title}: ${units(count)}`,
    more: (title) => `One more ${title}`,
    less: (title) => `One fewer ${title}`,
    remove: 'Remove',
    removeTitle: (title) => `Remove ${title}`,
    removed: (title) => `${title} removed`,
    options: 'Options',
    optionsOf: (title, chosen) => `${chosen}, change ${title}`,
    checkout: 'Checkout',
    each: (price) => `${price} each`,
    total: 'Total',
    pending: 'Updating',
    totalLater: 'The total is confirmed when you’re back online.',
    taxIncluded: (tax) => `Includes ${tax} tax`,
    left,
    saved: 'Saved on this device. It will sync when you’re back online.',
    unsaved: 'Not saved yet. Keep this page open until you’re back online.',
    moved: 'Your bag has moved to another device.',
    elsewhere: 'Changed on another device',
    slow: 'This takes longer than usual.',
    loading: 'Loading your bag',
    failed: 'Your bag can’t be shown right now.',
    retry: 'Try again',
    lacking: 'Codes, delivery and notes can’t be shown right now.',
  };
};
