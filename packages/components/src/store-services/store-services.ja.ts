import type { StoreServiceWords } from './store-services.en.ts';

export const storeServices: StoreServiceWords = {
  services: 'サービス',
  service: {
    pickup: '店舗受け取り',
    'same-day-delivery': '当日配送',
    returns: '返品',
    alterations: 'お直し',
    repairs: '修理',
    'gift-wrap': 'ギフト包装',
    'personal-shopping': 'パーソナルショッピング',
    workshops: 'ワークショップ',
    cafe: 'カフェ',
    parking: '駐車場',
    'step-free': '段差なし',
  },
};
