/** What the page around an element says, by language; English where a language is missing. */
export const words = (text: Readonly<Record<string, string>>, locale: string): string => text[locale.slice(0, 2)] ?? text['en'] ?? '';
