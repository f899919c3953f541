import { expect } from '@esm-bundle/chai';
import type { Product, Variant } from '@throughline/client';
import { candidates, type Choice, chosenVariant, choose, openingChoice, pictureOf, priceOf, valuesLeft, valueState } from './choice.ts';

const variant = (sku: string, values: string[], amount: number, available = 5, picture: number | null = null): Variant => ({
  sku,
  values,
  price: { amount, currency: 'EUR' },
  was: null,
  available,
  picture,
  barcode: null,
});

const values = (...ids: string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));

const shirt: Product = {
  id: 'pr_shirt',
  handle: 'shirt',
  title: 'Shirt',
  description: '',
  type: 'Shirt',
  collections: [],
  pictures: [],
  options: [
    { id: 'colour', name: 'Colour', values: values('red', 'blue') },
    { id: 'size', name: 'Size', values: values('s', 'm', 'l') },
    { id: 'fit', name: 'Fit', values: values('regular') },
  ],
  variants: [
    variant('RS', ['red', 's', 'regular'], 4900, 5, 1),
    variant('RM', ['red', 'm', 'regular'], 4900, 0, 1),
    variant('BS', ['blue', 's', 'regular'], 4900, 5, 2),
    variant('BL', ['blue', 'l', 'regular'], 5900, 2, 2),
  ],
};

describe('a choice among variants', () => {
  it('decides only what there is no choice about', () => {
    expect(openingChoice(shirt)).to.deep.equal([null, null, 'regular']);
    expect(openingChoice({ ...shirt, options: [], variants: [variant('ONE', [], 100)] })).to.deep.equal([]);
  });

  it('opens at the article asked for, and undecided at an unknown one', () => {
    expect(openingChoice(shirt, 'BL')).to.deep.equal(['blue', 'l', 'regular']);
    expect(openingChoice(shirt, 'XX')).to.deep.equal([null, null, 'regular']);
  });

  it('means a variant once everything is decided, and none that is not made', () => {
    expect(chosenVariant(shirt, ['red', null, 'regular'])).to.equal(null);
    expect(chosenVariant(shirt, ['red', 'm', 'regular'])?.sku).to.equal('RM');
    expect(chosenVariant(shirt, ['red', 'l', 'regular'])).to.equal(null);
    expect(chosenVariant({ ...shirt, options: [], variants: [variant('ONE', [], 100)] }, [])?.sku).to.equal('ONE');
  });

  it('tells sold out from not made, given what else is chosen', () => {
    const red = choose(openingChoice(shirt), 0, 'red');
    expect(valueState(shirt, red, 1, 's')).to.equal('available');
    expect(valueState(shirt, red, 1, 'm')).to.equal('sold-out');
    expect(valueState(shirt, red, 1, 'l')).to.equal('not-made');
    expect(valuesLeft(shirt, red, 1)).to.deep.equal(['S']);
    expect(candidates(shirt, red)).to.have.length(2);
  });

  it('blames the later option for a combination that can not be had', () => {
    const redLarge: Choice = ['red', 'l', 'regular'];
    expect(valueState(shirt, redLarge, 0, 'red')).to.equal('available');
    expect(valueState(shirt, redLarge, 1, 'l')).to.equal('not-made');
    expect(valueState(shirt, redLarge, 0, 'blue')).to.equal('available');
  });

  it('says "from" only while the price depends on what is undecided', () => {
    expect(priceOf(shirt, openingChoice(shirt))).to.deep.equal({ price: { amount: 4900, currency: 'EUR' }, from: true });
    expect(priceOf(shirt, ['red', null, 'regular'])?.from).to.equal(false);
    expect(priceOf(shirt, ['blue', 'l', 'regular'])).to.deep.equal({ price: { amount: 5900, currency: 'EUR' }, from: false });
    expect(priceOf(shirt, ['red', 'l', 'regular'])).to.equal(null);
  });

  it('shows the picture of the chosen colour before the size is known', () => {
    expect(pictureOf(shirt, [null, null, null])).to.equal(0);
    expect(pictureOf(shirt, ['blue', null, 'regular'])).to.equal(2);
  });
});
