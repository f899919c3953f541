import { expect } from '@esm-bundle/chai';
import { store } from '../testing/memory-stores.ts';
import { Stage, until } from '../testing/stage.ts';
import { define } from './define.ts';

define();

describe('the data of stores', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => stage.leave());

  it('tells search engines, past midnight and special days too, and takes it back', async () => {
    const hours = {
      week: [[{ opens: 1080, closes: 1560 }], [], [], [], [], [], [{ opens: 0, closes: 1440 }]],
      seasons: [],
      exceptions: [{ from: '2026-12-24', to: '2026-12-25', name: 'Christmas</script>', spans: [] }],
    };
    stage.client.stores.answer = () => ({ items: [store('a', { hours })], around: null, complete: true });
    const element = await stage.put('tl-store-locator', { structured: '' });
    const script = await until(() => document.head.querySelector('script[type="application/ld+json"]'));
    const data = JSON.parse(script.textContent ?? '') as { '@graph': Record<string, unknown>[] };
    expect(data['@graph'][0]).to.deep.include({ '@type': 'Store', name: 'Shop a' });
    expect(data['@graph'][0]?.['openingHoursSpecification']).to.deep.equal([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Monday', opens: '18:00', closes: '02:00' },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Sunday', opens: '00:00', closes: '23:59' },
    ]);
    expect(data['@graph'][0]?.['specialOpeningHoursSpecification']).to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-24',
        validThrough: '2026-12-25',
        name: 'Christmas</script>',
        opens: '00:00',
        closes: '00:00',
      },
    ]);
    const told = (): Element | null => document.head.querySelector('script[type="application/ld+json"]');
    element.remove();
    expect(told()).to.equal(null);
    stage.root.append(element);
    expect(told()?.textContent).to.contain('Shop a');
    element.remove();
  });
});
