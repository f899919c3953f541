/** The first of `locales` the header asks for most, by exact tag or by language; else the first. */
export const negotiate = (acceptLanguage: string | undefined, locales: readonly string[]): string => {
  const [fallback = 'en'] = locales;
  if (acceptLanguage === undefined || locales.length === 1) return fallback;
  const wanted = acceptLanguage
    .slice(0, 500)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((each) => each !== undefined);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const language = tag.split('-')[0];
    const found =
      locales.find((locale) => locale.toLowerCase() === tag) ?? locales.find((locale) => locale.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
    if (tag === '*') return fallback;
  }
  return fallback;
};
