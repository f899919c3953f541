import type { BrandDocument } from '../domain/brand.ts';
import { inLocale } from '../domain/words.ts';
import type { Letter } from './letter.ts';

const WORDS = {
  en: {
    subject: (code: string, brand: string) => `${code} is your code for ${brand}`,
    use: 'Type this code where you are signing in. It will do for 10 minutes, once.',
    ignore: 'If you are not signing in, somebody has mistyped an address: you can leave this message alone. Never tell anybody the code.',
  },
  ar: {
    subject: (code: string, brand: string) => `${code} هو رمزك لدى ${brand}`,
    use: 'اكتب هذا الرمز حيث تسجّل الدخول. يصلح لمدة 10 دقائق ولمرة واحدة.',
    ignore: 'إذا لم تكن تسجّل الدخول فقد أخطأ أحدهم في كتابة عنوانه، ويمكنك تجاهل هذه الرسالة. لا تخبر أحدًا بالرمز.',
  },
} as const;

/** The code comes first in the subject, where a notification shows it. */
export const signInLetter = (brand: BrandDocument, locale: string, code: string): Letter => {
  const language = locale.startsWith('ar') ? 'ar' : 'en';
  const words = WORDS[language];
  const name = inLocale(brand.name, locale);
  return { locale: language, brand: name, subject: words.subject(code, name), mark: code, paragraphs: [words.use, words.ignore] };
};
