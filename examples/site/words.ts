import type { Locale } from '../page/locale.ts';
import type { CHARTS } from './size-guide.ts';

/** Everything the shop's own pages say. The brand's words come from the API, the elements bring their own. */
export interface Words {
  readonly otherLanguage: string;
  readonly skip: string;
  readonly collections: string;
  readonly trail: string;
  readonly home: string;
  readonly cart: string;
  readonly offers: { readonly title: string; readonly lead: string; readonly withoutScript: string };
  readonly account: { readonly link: string; readonly title: string; readonly lead: string; readonly withoutScript: string };
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
  readonly cartWithoutScript: string;
  readonly checkout: string;
  readonly checkoutTitle: string;
  readonly checkoutLead: string;
  readonly pay: PayWords;
  readonly orders: string;
  readonly ordersWithoutScript: string;
  readonly returns: string;
  readonly returnsWithoutScript: string;
  readonly missingTitle: string;
  readonly missingLead: string;
  readonly closedTitle: string;
  readonly closedLead: string;
  readonly promises: readonly { readonly title: string; readonly text: string }[];
  readonly footer: string;
  readonly sizeGuideTitle: string;
  readonly charts: Readonly<Record<(typeof CHARTS)[number], string>>;
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
  offers: {
    title: 'Offers',
    lead: 'What you pay less for just now, and how it stands with your bag.',
    withoutScript: 'Offers are counted with your bag, which needs JavaScript.',
  },
  account: {
    link: 'Account',
    title: 'Your account',
    lead: 'One account for this shop, your phone and the screens in our stores.',
    withoutScript: 'To sign in, this page needs JavaScript. Everything in the shop can be seen without.',
  },
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
  cartWithoutScript:
    'What is in it can’t be shown: its script didn’t get through, or JavaScript is switched off. Checkout works all the same, and so do the collections:',
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
  orders: 'Your order',
  ordersWithoutScript: 'To show your order this page needs JavaScript. Everything about it is in the e-mail you had from us, too.',
  returns: 'Returns',
  returnsWithoutScript:
    'To return something this page needs JavaScript. Without it, bring the article and its receipt to any of our stores within 30 days.',
  missingTitle: 'This page isn’t here',
  missingLead: 'It may have been moved or sold out for good. The collections are a good place to go on.',
  closedTitle: 'Back in a moment',
  closedLead: 'The shop can’t be reached right now. Your bag is safe on this device. Please try again.',
  promises: [
    { title: 'One bag everywhere', text: 'Begin at the kiosk, go on with your phone, finish at home.' },
    { title: 'Kept when you are offline', text: 'Add and change without a signal. It is sent when you are back.' },
    { title: 'Tax included', text: 'The price you see is the price you pay.' },
  ],
  sizeGuideTitle: 'Size guide',
  charts: {
    't-shirts': 'T-shirts',
    'trousers-waist-and-length': 'Trousers',
    dresses: 'Dresses',
    shoes: 'Shoes',
    rings: 'Rings',
    bras: 'Bras',
    children: 'Children',
    hats: 'Hats',
  },
  footer: 'A demonstration shop built with Throughline. Nothing here can be bought.',
};

const ar: Words = {
  otherLanguage: 'English',
  skip: 'انتقل إلى المحتوى',
  collections: 'المجموعات',
  trail: 'مسار التنقّل',
  home: 'الرئيسية',
  cart: 'الحقيبة',
  offers: {
    title: 'العروض',
    lead: 'ما توفّره الآن، وأين وصلت حقيبتك منه.',
    withoutScript: 'تُحسب العروض مع حقيبتك التي تحتاج إلى جافا سكريبت.',
  },
  account: {
    link: 'حسابي',
    title: 'حسابك',
    lead: 'حساب واحد لهذا المتجر ولهاتفك وللشاشات في متاجرنا.',
    withoutScript: 'لتسجيل الدخول تحتاج هذه الصفحة إلى جافا سكريبت. يمكنك تصفّح المتجر كلّه من دونها.',
  },
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
  cartWithoutScript: 'لا يمكن عرض محتواها: لم يصل البرنامج أو أن جافا سكريبت معطّلة. يمكنك إتمام الشراء على أي حال، وتصفّح المجموعات:',
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
  orders: 'طلبك',
  ordersWithoutScript: 'لعرض طلبك تحتاج هذه الصفحة إلى جافا سكريبت. كل ما يخصّه موجود أيضًا في رسالتنا إليك.',
  returns: 'الإرجاع',
  returnsWithoutScript: 'للإرجاع تحتاج هذه الصفحة إلى جافا سكريبت. ومن دونها أحضر السلعة وإيصالها إلى أيّ من متاجرنا خلال 30 يومًا.',
  missingTitle: 'هذه الصفحة غير موجودة',
  missingLead: 'ربما نُقلت أو نفدت نهائيًا. المجموعات بداية جيّدة للمتابعة.',
  closedTitle: 'سنعود بعد لحظات',
  closedLead: 'لا يمكن الوصول إلى المتجر الآن. حقيبتك محفوظة على هذا الجهاز. حاول مرة أخرى من فضلك.',
  promises: [
    { title: 'حقيبة واحدة في كل مكان', text: 'ابدأ من شاشة المتجر، وتابع على هاتفك، وأكمل في المنزل.' },
    { title: 'محفوظة من دون اتصال', text: 'أضف وغيّر من دون شبكة، ويُرسل كل شيء عند عودتك.' },
    { title: 'الأسعار شاملة الضريبة', text: 'السعر الذي تراه هو السعر الذي تدفعه.' },
  ],
  sizeGuideTitle: 'دليل المقاسات',
  charts: {
    't-shirts': 'تيشيرتات',
    'trousers-waist-and-length': 'بناطيل',
    dresses: 'فساتين',
    shoes: 'أحذية',
    rings: 'خواتم',
    bras: 'حمالات صدر',
    children: 'أطفال',
    hats: 'قبعات',
  },
  footer: 'متجر تجريبي بُني بواسطة Throughline. لا يمكن شراء شيء هنا.',
};

export const WORDS: Readonly<Record<Locale, Words>> = { en, ar };
