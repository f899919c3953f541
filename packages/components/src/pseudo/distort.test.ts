import { expect } from '@esm-bundle/chai';
import { cartMessages } from '../cart/cart-messages.ts';
import { wordsOf } from '../i18n/message-set.ts';
import { accented, mirrored } from './distort.ts';
import { teach } from './pseudo.ts';

describe('a pseudo-locale', () => {
  it('is longer, accented and in brackets', () => {
    expect(accented('Add to bag')).to.equal('[Åðð ţö ɓåĝ one]');
    expect(accented('Your bag is empty').length).to.be.at.least(17 * 1.4);
    expect(accented('·')).to.equal('·');
  });

  it('or from right to left, word by word', () => {
    expect(mirrored('Only 3 left')).to.equal(['Only', '3', 'left'].map((word) => `\u200F\u202E${word}\u202C\u200F`).join(' '));
  });

  it('has all the messages of English, those with blanks to be filled too', async () => {
    teach(cartMessages);
    const { say } = await wordsOf(cartMessages, 'en-XA');
    expect(say.total).to.equal('[Ţöţåļ on]');
    expect(say.left(3)).to.match(/^\[Öñļý 3 ļéƒţ .+\]$/);
    expect(say.quantityNow('x', 2)).to.match(/^\[.+\]$/);
  });
});
