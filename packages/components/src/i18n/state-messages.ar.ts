import type { StateMessages } from './state-messages.ts';

export const stateMessages: StateMessages = {
  loading: 'جارٍ التحميل',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  failed: 'لا يمكن عرض هذا الآن.',
  retry: 'حاول مرة أخرى',
  offline: 'أنت غير متصل. سيظهر المحتوى عند عودة الاتصال.',
  stale: (age) => (age ? `أنت غير متصل. آخر تحديث: ${age}.` : 'أنت غير متصل. ربما تغيّرت هذه المعلومات.'),
};
