import { expect } from '@esm-bundle/chai';
import { beginning, type Fetching, fieldsIn, lacksOf, onDay, pickupOf, stillFetching } from './fetching.ts';

const MORNING = { from: 480, to: 720 };
const EVENING = { from: 1020, to: 1260 };
const OFFER = {
  countries: ['DE', 'AT'],
  windows: [
    { day: '2026-11-23', ...MORNING },
    { day: '2026-11-23', ...EVENING },
    { day: '2026-11-24', ...EVENING },
  ],
};
const WHOLE: Fetching = {
  address: { name: ' Ada ', lines: ['Weg 1', ' '], city: 'Berlin', postalCode: '', country: 'DE' },
  day: '2026-11-23',
  window: { day: '2026-11-23', ...EVENING },
};

describe('where and when it is fetched', () => {
  it('is whole with what an address can’t do without, and leaves out what is blank', () => {
    expect(pickupOf(WHOLE)).to.deep.equal({
      address: { name: 'Ada', lines: ['Weg 1'], city: 'Berlin', country: 'DE' },
      window: { day: '2026-11-23', ...EVENING },
    });
    expect(pickupOf({ ...WHOLE, window: undefined })).to.equal(undefined);
  });

  it('says what is missing, field by field', () => {
    expect(lacksOf(beginning(OFFER))).to.deep.equal(['name', 'lines', 'city', 'country', 'day']);
    expect(lacksOf({ ...WHOLE, address: { ...WHOLE.address, name: '  ' }, window: undefined })).to.deep.equal(['name', 'time']);
  });

  it('asks for no country where only one is served', () => {
    expect(beginning({ ...OFFER, countries: ['DE'] }).address.country).to.equal('DE');
  });

  it('keeps the hours on another day where they are to be had', () => {
    expect(onDay(WHOLE, '2026-11-24', OFFER).window).to.deep.equal(OFFER.windows[2]);
    expect(onDay({ address: {} }, '2026-11-24', OFFER).window).to.deep.equal(OFFER.windows[2]);
    expect(onDay({ address: {} }, '2026-11-23', OFFER).window).to.equal(undefined);
  });

  it('drops what is not on offer any more', () => {
    const now = stillFetching(WHOLE, { countries: ['AT'], windows: OFFER.windows.slice(2) });
    expect([now.address.country, now.address.city, now.window, now.day]).to.deep.equal([undefined, 'Berlin', undefined, undefined]);
    expect(stillFetching(WHOLE, OFFER)).to.deep.equal(WHOLE);
  });

  it('finds the fields a problem speaks of', () => {
    const errors = ['/pickup/address/country', '/pickup/address/lines/0', '/pickup/window/day', '/pickup/window', '/pickup', '/method'];
    const problem = { type: 'about:blank', title: 'No', status: 422, errors: errors.map((pointer) => ({ pointer, detail: '' })) };
    expect(fieldsIn(problem)).to.deep.equal(['country', 'lines', 'day', 'time']);
    expect(fieldsIn(undefined)).to.deep.equal([]);
  });
});
