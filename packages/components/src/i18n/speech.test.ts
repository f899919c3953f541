import { expect } from '@esm-bundle/chai';
import { Speech } from './speech.ts';

describe('Speech', () => {
  const english = Speech.of('en');

  it('scales by ISO 4217, not by what Intl would show', () => {
    expect(english.money({ amount: 4900, currency: 'EUR' })).to.equal('€49.00');
    expect(english.money({ amount: 8200, currency: 'JPY' })).to.equal('¥8,200');
    expect(english.money({ amount: 12_345, currency: 'KWD' })).to.match(/12\.345$/);
    // CLDR shows forints without digits; the ISO minor unit is 1/100 all the same.
    expect(english.money({ amount: 123_456, currency: 'HUF' })).to.match(/1,234\.56$/);
    expect(english.money({ amount: -1, currency: 'EUR' })).to.equal('-€0.01');
  });

  it('keeps every digit of large amounts', () => {
    expect(english.money({ amount: 900_719_925_474_099, currency: 'EUR' })).to.equal('€9,007,199,254,740.99');
  });

  it('has the same digits for Arabic in every engine, and those of a region where one is named', () => {
    expect(Speech.of('ar').number(12)).to.equal('12');
    expect(Speech.of('ar-EG').number(12)).to.equal('١٢');
  });

  it('takes the form the language has for a number', () => {
    const forms = { one: '# item', other: '# items' };
    expect([0, 1, 2, 1200].map((count) => english.plural(count, forms))).to.deep.equal(['0 items', '1 item', '2 items', '1,200 items']);
    const arabic = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    expect([0, 1, 2, 3, 11, 100].map((count) => Speech.of('ar').plural(count, arabic)).join('')).to.equal('zotfmx');
  });
});
