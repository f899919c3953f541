import type { OrderStatuses } from './order-statuses.en.ts';

export const orderStatuses: OrderStatuses = {
  placed: '已下单',
  paid: '已付款',
  ready: '可到店自提',
  collected: '已自提',
  shipped: '运送中',
  delivered: '已送达',
  cancelled: '已取消',
  failed: '未付款',
  expired: '已失效',
};
