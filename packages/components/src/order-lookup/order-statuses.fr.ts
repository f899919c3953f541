import type { OrderStatuses } from './order-statuses.en.ts';

export const orderStatuses: OrderStatuses = {
  placed: 'Commandée',
  paid: 'Payée',
  ready: 'Prête à retirer',
  collected: 'Retirée',
  shipped: 'En route',
  delivered: 'Livrée',
  cancelled: 'Annulée',
  failed: 'Non payée',
  expired: 'Expirée',
};
