import { minorDigits, type Money } from '@throughline/client';

/** One wording for each plural category a language tells apart. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const known = new Map<string, Speech>();

/** How a language says numbers, amounts and plurals. */
export class Speech {
  /** BCP 47. */
  readonly locale: string;
  readonly #number: Intl.NumberFormat;
  readonly #rules: Intl.PluralRules;
  readonly #money = new Map<string, Intl.NumberFormat>();

  private constructor(locale: string) {
    // Engines disagree about the digits of Arabic as such (of its regions they don't); one brand shows one.
    this.locale = locale === 'ar' ? 'ar-u-nu-latn' : locale;
    this.#number = new Intl.NumberFormat(this.locale);
    this.#rules = new Intl.PluralRules(locale);
  }

  /** `Intl` formatters are slow to make, so there is one of each per language. */
  static of(locale: string): Speech {
    const found = known.get(locale) ?? new Speech(locale);
    known.set(locale, found);
    return found;
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** The form for this number, with `#` replaced by it. */
  plural(value: number, forms: PluralForms): string {
    return (forms[this.#rules.select(value)] ?? forms.other).replace('#', this.number(value));
  }

  /** ISO 4217's minor digits scale the amount: `Intl` has its own idea of them (HUF, IDR …) that would be wrong by a hundred. */
  money({ amount, currency }: Money): string {
    const digits = minorDigits(currency);
    let format = this.#money.get(currency);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      this.#money.set(currency, format);
    }
    return format.format(amount / 10 ** digits);
  }
}
