import type { OrderStatuses } from './order-statuses.en.ts';

export const orderStatuses: OrderStatuses = {
  placed: '注文済み',
  paid: '支払い済み',
  ready: '受け取り可能',
  collected: '受け取り済み',
  shipped: '配送中',
  delivered: '配達済み',
  cancelled: 'キャンセル済み',
  failed: '未払い',
  expired: '期限切れ',
};
