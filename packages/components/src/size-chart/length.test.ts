import { expect } from '@esm-bundle/chai';
import { Speech } from '../i18n/speech.ts';
import { LengthWriter } from './length.ts';
import { parseLength } from './parse-length.ts';

describe('a length', () => {
  const cases = [
    ['96', 'cm', 960],
    ['34,5', 'cm', 345],
    ['34.5 cm', 'in', 345],
    ['34 1/2', 'in', 876],
    ['34-1/2', 'in', 876],
    ['34½', 'in', 876],
    ['34 ¾"', 'cm', 883],
    ['34¾', 'in', 883],
    ['3/4', 'in', 19],
    ['٣٤٫٥', 'cm', 345],
    ['９６', 'cm', 960],
    ['960 mm', 'in', 960],
    [`5'6"`, 'in', 1676],
    ['5′6″', 'cm', 1676],
    ['5’ 6½”', 'cm', 1689],
    ['5´6´´', 'in', 1676],
    ['5 ft 6', 'cm', 1676],
    ['5 ft. 6 1/2 in.', 'in', 1689],
    ['5½ ft', 'in', 1676],
    ["34''", 'cm', 864],
    ['1,68 m', 'cm', 1680],
    ['1m68', 'in', 1680],
    ['1 m 6 cm', 'cm', 1060],
    ['5 Fuß 6 Zoll', 'cm', 1676],
    ['1 metro 68 centímetros', 'in', 1680],
    ['168 centymetrów', 'in', 1680],
    ['66 cali', 'cm', 1676],
    ['5 pieds 6 pouces', 'cm', 1676],
    ['١٫٦٨ م', 'cm', 1680],
    ['\u200f١٦٨ سم\u200f', 'in', 1680],
    ['٥ قدم ٦ بوصة', 'cm', 1676],
    ['1米68', 'cm', 1680],
    ['１６８㎝', 'in', 1680],
    ['168センチ', 'in', 1680],
    // It may be 160 or 106; there is no 14th inch; and who knows what these are.
    ['1 m 6', 'cm', null],
    [`5'14"`, 'in', null],
    ['5 cm 6', 'cm', null],
    ['6 5 1/2', 'in', null],
    ['34 x', 'cm', null],
    ['', 'cm', null],
    ['M', 'cm', null],
    ['34 1/0', 'in', null],
    ['1,000', 'in', 25],
    ['0', 'cm', null],
    ['400', 'cm', null],
    ['-3', 'cm', null],
  ] as const;
  for (const [text, units, length] of cases)
    it(`“${text}” in ${units} is ${length}`, () => expect(parseLength(text, units)).to.equal(length));

  it('comes back from a field as it was, however often the unit is changed', () => {
    for (const locale of ['en', 'de', 'ar', 'ja', 'pl']) {
      const [cm, inches] = [new LengthWriter(Speech.of(locale), 'cm'), new LengthWriter(Speech.of(locale), 'in')];
      for (let length = 10; length <= 3000; length += 1) {
        expect(parseLength(cm.exact(length), 'cm')).to.equal(length);
        const once = parseLength(inches.exact(length), 'in');
        expect(parseLength(inches.exact(once ?? 0), 'in'), `${length} mm`).to.equal(once);
        expect(Math.abs((once ?? 0) - length)).to.be.at.most(2);
      }
    }
  });

  it('is written as on a tape', () => {
    const inches = new LengthWriter(Speech.of('en'), 'in');
    expect(inches.range({ min: 860, max: 920 })).to.equal('33¾–36¼');
    expect(inches.range({ min: 660, max: 660 })).to.equal('26');
    expect(inches.range({ min: 50, max: 52 })).to.equal('1.97–2.05');
    expect(inches.said(19)).to.match(/^¾\sin$/);
    expect(new LengthWriter(Speech.of('de'), 'cm').said(25)).to.match(/^2,5\scm$/);
    expect(new LengthWriter(Speech.of('en'), 'cm').range({ min: 785, max: 840 })).to.equal('78.5–84');
  });
});
