import type { OrderStatuses } from './order-statuses.en.ts';

export const orderStatuses: OrderStatuses = {
  placed: 'Bestellt',
  paid: 'Bezahlt',
  ready: 'Abholbereit',
  collected: 'Abgeholt',
  shipped: 'Unterwegs',
  delivered: 'Zugestellt',
  cancelled: 'Storniert',
  failed: 'Nicht bezahlt',
  expired: 'Verfallen',
};
