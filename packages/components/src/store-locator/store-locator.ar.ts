import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

export const storeLocatorMessages: MessageTable<StoreLocatorMessages> = (speech) => ({
  ...stateMessages,
  loading: 'نبحث عن المتاجر',
  field: 'المدينة أو الرمز البريدي أو المتجر',
  search: 'بحث',
  locate: 'استخدم موقعي',
  locating: 'نحدّد مكانك',
  all: 'المتاجر بحسب المدينة',
  near: (count, place) =>
    speech
      .plural(count, {
        zero: 'لا متاجر قرب {0}',
        one: 'متجر واحد قرب {0}',
        two: 'متجران قرب {0}',
        few: '# متاجر قرب {0}',
        many: '# متجرًا قرب {0}',
        other: '# متجر قرب {0}',
      })
      .replace('{0}', () => place),
  nearest: (count, place) => `أقرب المتاجر إلى ${place} (${speech.number(count)})`,
  nearYou: (count) =>
    speech.plural(count, {
      zero: 'لا متاجر قربك',
      one: 'متجر واحد قربك',
      two: 'متجران قربك',
      few: '# متاجر قربك',
      many: '# متجرًا قربك',
      other: '# متجر قربك',
    }),
  nearestYou: (count) => `أقرب المتاجر إليك (${speech.number(count)})`,
  onMap: 'المتاجر في هذا المكان من الخريطة',
  nearHere: 'متاجر قرب هذا المتجر',
  found: (count, words) =>
    speech
      .plural(count, {
        zero: 'لا متاجر لـ«{0}»',
        one: 'متجر واحد لـ«{0}»',
        two: 'متجران لـ«{0}»',
        few: '# متاجر لـ«{0}»',
        many: '# متجرًا لـ«{0}»',
        other: '# متجر لـ«{0}»',
      })
      .replace('{0}', () => words),
  foundMany: (words) => `متاجر لـ«${words}»`,
  far: (within, place, store, away) => `لا متجر في نطاق ${within} من ${place}. الأقرب هو ${store}، على بعد ${away}.`,
  farYou: (within, store, away) => `لا متجر في نطاق ${within} منك. الأقرب هو ${store}، على بعد ${away}.`,
  none: (words) => `لم نجد متجرًا لـ«${words}».`,
  noneHint: 'جرّب مدينة أكبر قريبة أو رمزًا بريديًا.',
  noStores: 'لا متاجر بعد.',
  noneMatch: 'لا متجر هنا يطابق عوامل التصفية.',
  filtered: 'التصفية مفعّلة.',
  clear: 'إزالة التصفية',
  stores: 'المتاجر',
  more: 'اعرض المزيد من المتاجر',
  loadingMore: 'جارٍ تحميل المزيد',
  shown: (count) =>
    speech.plural(count, {
      zero: 'لا متاجر أخرى',
      one: 'ظهر متجر آخر',
      two: 'ظهر متجران آخران',
      few: 'ظهرت # متاجر أخرى',
      many: 'ظهر # متجرًا آخر',
      other: 'ظهر # متجر آخر',
    }),
  moreFailed: 'لا يمكن تحميل المزيد من المتاجر الآن.',
  needsNetwork: 'البحث يحتاج إلى الشبكة. هذه هي المتاجر التي عُثر عليها من قبل.',
  filters: 'تصفية',
  filtersOn: (count) =>
    speech.plural(count, { zero: 'تصفية', one: 'تصفية (#)', two: 'تصفية (#)', few: 'تصفية (#)', many: 'تصفية (#)', other: 'تصفية (#)' }),
  openUntil: (time) => `مفتوح حتى ${time}`,
  openAlways: 'مفتوح على مدار الساعة',
  closesIn: (duration) => `يغلق خلال ${duration}`,
  closed: 'مغلق',
  closedFor: (reason) => `مغلق: ${reason}`,
  opensIn: (duration) => `مغلق، يفتح خلال ${duration}`,
  opensAt: (time) => `مغلق، يفتح الساعة ${time}`,
  opensTomorrow: (time) => `مغلق، يفتح غدًا الساعة ${time}`,
  opensOn: (day, time) => `مغلق، يفتح ${day} الساعة ${time}`,
  hoursUnknown: 'ساعات العمل غير معروفة',
  openOnArrival: 'مفتوح عند وصولك',
  closedOnArrival: 'مغلق عند وصولك',
  inStock: 'متوفر',
  left: (count) =>
    speech.plural(count, {
      zero: 'نفدت الكمية',
      one: 'بقيت قطعة واحدة فقط',
      two: 'بقيت قطعتان فقط',
      few: 'بقيت # قطع فقط',
      many: 'بقيت # قطعة فقط',
      other: 'بقيت # قطعة فقط',
    }),
  soldOut: 'نفد هنا',
  uncounted: 'الكمية غير معروفة، اسأل المتجر',
  counted: (age) => `أُحصي ${age}`,
  chosen: 'متجري',
  here: 'أنت هنا',
  list: 'القائمة',
  map: 'الخريطة',
  view: 'العرض',
  farther: 'أبعد',
});
