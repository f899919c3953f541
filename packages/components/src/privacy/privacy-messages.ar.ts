import { savedMessages } from '../account/saved-messages.ar.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const ar: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: 'على هذه الشاشة تسري خياراتك حتى تغادرها. وعلى أجهزتك تبقى.',
  device: 'خياراتك محفوظة على هذا الجهاز. سجّل الدخول لترافقك أينما كنت.',

  privacy: 'ما يُسمح لنا به',
  privacyLead: 'كلٌّ على حدة، ويمكن تغييره في أي وقت. لا شيء محدَّد مسبقًا.',
  purposes: {
    analytics: { title: 'إحصاء استخدامك للمتجر', text: 'تُحصى الصفحات والخطوات لتحسين المتجر.' },
    marketing: { title: 'مراسلتك', text: 'أخبار وعروض من حين لآخر.' },
    personalisation: { title: 'عرض ما يناسبك', text: 'ما تتصفحه وتشتريه يحدد ما يُعرض عليك.' },
    fit: { title: 'حفظ قياساتك', text: 'لمعرفة المقاس المناسب لك. وتُحذف من دون موافقتك.' },
  },
  channels: {
    web: 'متجر الويب',
    mobile: 'الهاتف',
    kiosk: 'شاشات المتاجر',
    social: 'صفحات التواصل',
    email: 'البريد الإلكتروني',
    sms: 'رسالة نصية',
  },
  granted: (day, place, wording) => `نعم منذ ${day} (${place}، الصيغة \u2066${wording}\u2069)`,
  withdrawn: (day, place) => `لا منذ ${day} (${place})`,
  neverAsked: 'لا: لم تُسأل من قبل',

  data: 'بياناتك',
  dataLead: 'كل ما نحتفظ به عنك لك أن تأخذه ولك أن تطلب محوه.',
  export: 'تنزيل بياناتي',
  exporting: 'جارٍ تجميعها',
  exportElsewhere: 'لتنزيل بياناتك سجّل الدخول على جهازك.',
  erase: 'محو حسابي',
  eraseTitle: 'هل تريد محو كل شيء؟',
  erased: ['عنوانك وتفضيلاتك وقياساتك', 'نقاطك، ولا يمكن استعادتها', 'حقيبتك على كل جهاز', 'خياراتك وما أُحصي'],
  kept: 'يُلزمنا القانون بحفظ الطلبات والمرتجعات لسنوات، ولكن من دون ذكر صاحبها.',
  eraseNow: 'محو نهائي',
  erasing: 'جارٍ المحو',
  keep: 'إبقاء حسابي',
  prove: 'للتأكد من هويتك: اطلب أولًا رمزًا جديدًا.',
  goneTitle: 'تم نسيانك',
  goneLead: 'مُحي حسابك وسُجّل خروجك من كل مكان.',
  records: (nouns) => `محفوظ بحكم القانون من دون اسمك: ${nouns}.`,
  nouns: { orders: 'الطلبات', returns: 'المرتجعات' },
});
