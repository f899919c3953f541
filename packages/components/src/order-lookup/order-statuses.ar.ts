import type { OrderStatuses } from './order-statuses.en.ts';

export const orderStatuses: OrderStatuses = {
  placed: 'تم الطلب',
  paid: 'مدفوع',
  ready: 'جاهز للاستلام',
  collected: 'تم الاستلام',
  shipped: 'في الطريق',
  delivered: 'تم التوصيل',
  cancelled: 'ملغى',
  failed: 'غير مدفوع',
  expired: 'انتهت مهلته',
};
