type Formatter<O, F> = new (locale: string, options: O) => F;

const made = new WeakMap<object, Map<string, unknown>>();

/** An `Intl` formatter: slow to make, so there is one for each kind, language and set of options. */
export function formatOf<const O extends object, F>(kind: Formatter<NoInfer<O>, F>, locale: string, options: O): F {
  let ofKind = made.get(kind) as Map<string, F> | undefined;
  if (!ofKind) made.set(kind, (ofKind = new Map<string, F>()));
  const tag = simplified(locale);
  const key = `${tag} ${JSON.stringify(options)}`;
  let format = ofKind.get(key);
  if (!format) ofKind.set(key, (format = new kind(tag, options)));
  return format;
}

/** Chinese is there in simplified characters: pages in traditional ones get it too, and then all of a sentence in one script. */
export const simplified = (locale: string): string => (isTraditional(locale) ? 'zh-Hans' : locale);

export const isTraditional = (locale: string): boolean => /^zh-(Hant|TW|HK|MO)\b/.test(locale);
