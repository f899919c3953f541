import type { StoreServiceWords } from './store-services.en.ts';

export const storeServices: StoreServiceWords = {
  services: '服务',
  service: {
    pickup: '到店自提',
    'same-day-delivery': '当日送达',
    returns: '退货',
    alterations: '改衣',
    repairs: '维修',
    'gift-wrap': '礼品包装',
    'personal-shopping': '私人导购',
    workshops: '工作坊',
    cafe: '咖啡',
    parking: '停车',
    'step-free': '无台阶通道',
  },
};
