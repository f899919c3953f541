import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { avoided, categories, everywhere, type Rule, typography } from './rules.ts';
import { LANGUAGES, read, sets, textsOf } from './table-files.ts';

const marks = (texts: readonly string[], rules: readonly Rule[]): string[] =>
  texts.flatMap((text) => rules.filter(({ wrong }) => wrong.test(text)).map(({ says }) => `${says}: ${text}`));

it('finds the tables', () => {
  expect(sets.length).toBeGreaterThan(8);
  expect(textsOf(read('packages/components/src/cart/cart-messages', 'de'))).toContain('In den Warenkorb');
});

describe.each(sets)('%s', (set) => {
  it('sets its English well', () => {
    expect(marks(textsOf(read(set, 'en')), everywhere)).toEqual([]);
  });

  it.each(LANGUAGES)('is a table of its own in %s', (language) => {
    expect(existsSync(new URL(`../../${set}.${language}.ts`, import.meta.url))).toBe(true);
    const [own, english] = [textsOf(read(set, language)), textsOf(read(set, 'en'))];
    expect(own.length, 'strings').toBeGreaterThan(english.length / 2);
    const same = own.filter((text) => /\p{L}{3,} .*\p{L}{3,}/u.test(text) && english.includes(text));
    expect(same).toEqual([]);
  });

  it.each(LANGUAGES)('is well set in %s', (language) => {
    const texts = textsOf(read(set, language));
    expect(marks(texts, [...everywhere, ...typography[language]])).toEqual([]);
  });

  it.each(LANGUAGES)('keeps to the words decided on in %s', (language) => {
    expect(marks(textsOf(read(set, language)), avoided[language])).toEqual([]);
  });

  it.each(LANGUAGES)('has the plurals of %s', (language) => {
    const plurals = [...read(set, language).matchAll(/\.plural\([^{]*\{([^}]*(?:\{[^}]*\}[^}]*)*)\}\)/g)].map(([, forms = '']) => forms);
    const short = plurals.filter((forms) =>
      [...categories[language], 'other'].some((category) => !new RegExp(`\\b${category}:`).test(forms)),
    );
    expect(short).toEqual([]);
  });
});
