import type { Locale } from '../page/locale.ts';

/** Everything the shop's own pages say. The brand's words come from the API, the elements bring their own. */
export interface Words {
  readonly otherLanguage: string;
  readonly skip: string;
  readonly collections: string;
  readonly trail: string;
  readonly home: string;
  readonly cart: string;
  readonly stores: string;
  readonly storesLead: string;
  readonly storesField: string;
  readonly storesSearch: string;
  readonly begin: string;
  readonly newIn: string;
  readonly goOn: string;
  readonly from: string;
  readonly more: (title: string) => string;
  readonly seeAll: string;
  readonly articles: string;
  readonly noProducts: string;
  readonly finalSale: string;
  readonly claimTitle: string;
  readonly claimLead: string;
  readonly claimWithoutScript: string;
  readonly cartTitle: string;
  readonly cartLead: string;
  readonly cartWithoutScript: string;
  readonly checkout: string;
  readonly checkoutTitle: string;
  readonly checkoutLead: string;
  readonly pay: PayWords;
  readonly missingTitle: string;
  readonly missingLead: string;
  readonly closedTitle: string;
  readonly closedLead: string;
  readonly promises: readonly { readonly title: string; readonly text: string }[];
  readonly footer: string;
}

/** The demo's page to pay on. */
export interface PayWords {
  readonly title: string;
  readonly lead: (amount: string) => string;
  readonly pay: string;
  readonly cancel: string;
  readonly paid: Told;
  readonly failed: Told;
  readonly over: Told;
  readonly unknown: Told;
  readonly away: Told;
}

interface Told {
  readonly title: string;
  readonly lead: string;
}

const en: Words = {
  otherLanguage: 'العربية',
  skip: 'Skip to content',
  collections: 'Collections',
  trail: 'Breadcrumb',
  home: 'Home',
  cart: 'Bag',
  stores: 'Stores',
  storesLead: 'Come by, try things on, collect what you reserved, bring back what doesn’t suit.',
  storesField: 'Town, postal code or store',
  storesSearch: 'Search',
  begin: 'Start shopping',
  newIn: 'New in',
  goOn: 'Go on shopping',
  from: 'from',
  more: (title) => `More from ${title}`,
  seeAll: 'See all',
  articles: 'Articles',
  noProducts: 'Nothing here at the moment.',
  finalSale: 'This article can’t be returned, unless it is faulty.',
  claimTitle: 'Pick up your bag',
  claimLead: 'Scan the code on the other screen, or type the short code that stands beside it.',
  claimWithoutScript: 'To bring a bag over, this page needs JavaScript. Everything in the shop can be seen without.',
  cartTitle: 'Your bag',
  cartLead: 'What you add is kept on this device and goes where you go: open the bag and choose “Continue on another device”.',
  cartWithoutScript: 'The bag needs JavaScript, which is switched off in this browser. Everything in the shop can be looked at without:',
  checkout: 'Go to checkout',
  checkoutTitle: 'Checkout',
  checkoutLead: 'This is where the shop’s own checkout begins. Your bag is untouched.',
  pay: {
    title: 'Pay',
    lead: (amount) => `Your order comes to ${amount}. This is the demo’s pay page: it takes no money and asks for no card.`,
    pay: 'Pay',
    cancel: 'Cancel',
    paid: { title: 'Paid', lead: 'The shop knows that this order is paid. No money was taken.' },
    failed: { title: 'Cancelled', lead: 'The order has ended, and nothing was paid.' },
    over: { title: 'This order has ended', lead: 'It has lapsed or was settled before. Nothing more was paid.' },
    unknown: { title: 'There is nothing to pay here', lead: 'The link is not whole, or its time is over. Please order again in the shop.' },
    away: { title: 'That didn’t get through', lead: 'The shop could not be told. Nothing was paid. Go back and try again.' },
  },
  missingTitle: 'This page isn’t here',
  missingLead: 'It may have been moved or sold out for good. The collections are a good place to go on.',
  closedTitle: 'Back in a moment',
  closedLead: 'The shop can’t be reached right now. Your bag is safe on this device. Please try again.',
  promises: [
    { title: 'One bag everywhere', text: 'Begin at the kiosk, go on with your phone, finish at home.' },
    { title: 'Kept when you are offline', text: 'Add and change without a signal. It is sent when you are back.' },
    { title: 'Tax included', text: 'The price you see is the price you pay.' },
  ],
  footer: 'A demonstration shop built with Throughline. Nothing here can be bought.',
};

const ar: Words = {
  otherLanguage: 'English',
  skip: 'انتقل إلى المحتوى',
  collections: 'المجموعات',
  trail: 'مسار التنقّل',
  home: 'الرئيسية',
  cart: 'الحقيبة',
  stores: 'المتاجر',
  storesLead: 'زرنا، جرّب ما يعجبك، استلم ما حجزته، وأعد ما لا يناسبك.',
  storesField: 'المدينة أو الرمز البريدي أو المتجر',
  storesSearch: 'بحث',
  begin: 'ابدأ التسوّق',
  newIn: 'وصل حديثًا',
  goOn: 'متابعة التسوّق',
  from: 'ابتداءً من',
  more: (title) => `المزيد من ${title}`,
  seeAll: 'عرض الكل',
  articles: 'المنتجات',
  noProducts: 'لا يوجد شيء هنا حاليًا.',
  finalSale: 'لا يمكن إرجاع هذه السلعة إلا إذا كانت معيبة.',
  claimTitle: 'استلم حقيبتك',
  claimLead: 'امسح الرمز الظاهر على الشاشة الأخرى، أو اكتب الرمز القصير المجاور له.',
  claimWithoutScript: 'لنقل الحقيبة تحتاج هذه الصفحة إلى جافا سكريبت. يمكنك تصفّح المتجر كلّه من دونها.',
  cartTitle: 'حقيبتك',
  cartLead: 'ما تضيفه يُحفظ على هذا الجهاز ويرافقك: افتح الحقيبة واختر «تابع على جهاز آخر».',
  cartWithoutScript: 'تحتاج الحقيبة إلى جافا سكريبت، وهي معطّلة في هذا المتصفح. يمكنك تصفّح المتجر كلّه من دونها:',
  checkout: 'إتمام الشراء',
  checkoutTitle: 'إتمام الشراء',
  checkoutLead: 'من هنا تبدأ صفحة الدفع الخاصة بالمتجر. لم يتغيّر شيء في حقيبتك.',
  pay: {
    title: 'الدفع',
    lead: (amount) => `قيمة طلبك ${amount}. هذه صفحة الدفع التجريبية: لا تأخذ مالًا ولا تطلب بطاقة.`,
    pay: 'ادفع',
    cancel: 'إلغاء',
    paid: { title: 'تم الدفع', lead: 'علم المتجر بأن هذا الطلب مدفوع. لم يُؤخذ أي مال.' },
    failed: { title: 'أُلغي', lead: 'انتهى الطلب ولم يُدفع شيء.' },
    over: { title: 'انتهى هذا الطلب', lead: 'انقضت مدته أو سُوّي من قبل. لم يُدفع شيء آخر.' },
    unknown: { title: 'لا شيء للدفع هنا', lead: 'الرابط غير مكتمل أو انتهت مدته. اطلب مرة أخرى من المتجر من فضلك.' },
    away: { title: 'لم يصل ذلك', lead: 'تعذّر إبلاغ المتجر. لم يُدفع شيء. ارجع وحاول مرة أخرى.' },
  },
  missingTitle: 'هذه الصفحة غير موجودة',
  missingLead: 'ربما نُقلت أو نفدت نهائيًا. المجموعات بداية جيّدة للمتابعة.',
  closedTitle: 'سنعود بعد لحظات',
  closedLead: 'لا يمكن الوصول إلى المتجر الآن. حقيبتك محفوظة على هذا الجهاز. حاول مرة أخرى من فضلك.',
  promises: [
    { title: 'حقيبة واحدة في كل مكان', text: 'ابدأ من شاشة المتجر، وتابع على هاتفك، وأكمل في المنزل.' },
    { title: 'محفوظة من دون اتصال', text: 'أضف وغيّر من دون شبكة، ويُرسل كل شيء عند عودتك.' },
    { title: 'الأسعار شاملة الضريبة', text: 'السعر الذي تراه هو السعر الذي تدفعه.' },
  ],
  footer: 'متجر تجريبي بُني بواسطة Throughline. لا يمكن شراء شيء هنا.',
};

export const WORDS: Readonly<Record<Locale, Words>> = { en, ar };
