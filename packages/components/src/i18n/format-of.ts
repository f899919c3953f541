type Formatter<O, F> = new (locale: string, options: O) => F;

const made = new WeakMap<object, Map<string, unknown>>();

/** An `Intl` formatter: slow to make, so there is one for each kind, language and set of options. */
export function formatOf<const O extends object, F>(kind: Formatter<NoInfer<O>, F>, locale: string, options: O): F {
  let ofKind = made.get(kind) as Map<string, F> | undefined;
  if (!ofKind) made.set(kind, (ofKind = new Map<string, F>()));
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = ofKind.get(key);
  if (!format) ofKind.set(key, (format = new kind(locale, options)));
  return format;
}
