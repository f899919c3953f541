import type { ReturnWords } from './return-words.en.ts';

export const returnStatuses: ReturnWords['returnStatuses'] = {
  placed: 'نحن بانتظاره',
  received: 'وصل ونحن نفحصه',
  completed: 'تمت التسوية',
  rejected: 'لم يُقبل',
  cancelled: 'ستحتفظ به',
};
