import type { OrderStatuses } from './order-statuses.en.ts';

export const orderStatuses: OrderStatuses = {
  placed: 'Zamówione',
  paid: 'Opłacone',
  ready: 'Gotowe do odbioru',
  collected: 'Odebrane',
  shipped: 'W drodze',
  delivered: 'Dostarczone',
  cancelled: 'Anulowane',
  failed: 'Nieopłacone',
  expired: 'Wygasło',
};
