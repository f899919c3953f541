import type { OrderStatuses } from './order-statuses.en.ts';

export const orderStatuses: OrderStatuses = {
  placed: 'Pedido',
  paid: 'Pagado',
  ready: 'Listo para recoger',
  collected: 'Recogido',
  shipped: 'En camino',
  delivered: 'Entregado',
  cancelled: 'Cancelado',
  failed: 'Sin pagar',
  expired: 'Caducado',
};
