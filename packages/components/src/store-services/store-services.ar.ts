import type { StoreServiceWords } from './store-services.en.ts';

export const storeServices: StoreServiceWords = {
  services: 'الخدمات',
  service: {
    pickup: 'الاستلام',
    'same-day-delivery': 'التوصيل في اليوم نفسه',
    returns: 'الإرجاع',
    alterations: 'التعديلات',
    repairs: 'التصليح',
    'gift-wrap': 'تغليف الهدايا',
    'personal-shopping': 'مستشار تسوق',
    workshops: 'ورش عمل',
    cafe: 'مقهى',
    parking: 'موقف سيارات',
    'step-free': 'دخول بلا درج',
  },
};
