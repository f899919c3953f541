import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.ar.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageTable<WithdrawalMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  withdrawTitle: 'العدول عن العقد',
  withdrawFind: 'افتح الطلب الذي تريد العدول عنه.',
  withdrawLead: 'خلال المهلة القانونية يمكنك العدول دون سبب ودون رسوم. خطوتان: هذا الإقرار، ثم تأكيدك.',
  withdrawUntil: (day) => `حتى ${day}، إلى نهاية ذلك اليوم.`,
  withdrawEarly: 'تبدأ المهلة عندما يصل كل شيء.',
  noWithdrawal: {
    'not-distance': 'أُجري هذا الطلب في متجر. حق العدول للعقود المبرمة عن بُعد. يمكنك إرجاعه وفق قواعدنا.',
    'order-cancelled': 'أُلغي الطلب، فلا شيء للعدول عنه.',
    gift: 'لا يحق العدول إلا لمن أجرى الطلب. بإيصال الهدية يمكنك الاستبدال أو الحصول على رصيد.',
    'window-closed': 'انتهت مهلة العدول.',
    'all-returned': 'كل شيء في طريق العودة أو أُرجع بالفعل.',
    exempt: 'يستثني القانون كل ما في هذا الطلب من حق العدول.',
  },
  closedOn: (day) => `كان اليوم الأخير ${day}.`,
  name: 'اسمك',
  receiptTo: 'البريد الإلكتروني للإقرار بالاستلام',
  noName: 'أدخل اسمك.',
  noAddress: 'أدخل بريدًا إلكترونيًا.',
  whichGoods: 'أي سلع؟',
  everything: 'كل ما في هذا الطلب',
  some: 'بعضه فقط',
  statement: 'أُبلغكم بموجب هذا بعدولي عن عقد شراء السلع الآتية.',
  confirmTitle: 'أكّد عدولك',
  confirmLead: 'يسري من لحظة تأكيدك.',
  confirm: 'تأكيد العدول',
  withdrawnTitle: 'لقد عدلت عن العقد',
  withdrawnLead: (when) => `وصل في ${when}.`,
  sentTo: (email) => `أُرسل الإقرار بالاستلام إلى ${email}. احتفظ به فهو دليلك.`,
  save: 'احفظ الإقرار بالاستلام',
  fingerprint: 'بصمة التحقق',
  seeReturn: 'كيف تعود السلع',
  lastDayRow: 'اليوم الأخير',
  refund: 'المبلغ المسترد',
  refusals: {
    'withdrawal-closed': 'لم يعد العدول عن هذا الطلب ممكنًا.',
    'too-many-units': 'يمكن العدول عن أقل مما ذكرت: بعضها في طريق العودة.',
  },
});
