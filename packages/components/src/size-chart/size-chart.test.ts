import { expect } from '@esm-bundle/chai';
import type { Loadable, SizeChart } from '@throughline/client';
import { define as defineProduct } from '../product/define.ts';
import { FittingRoom } from '../testing/fitting-room.ts';
import { fitting, TEES } from '../testing/memory-sizes.ts';
import { rendered, spoken, until, violations } from '../testing/stage.ts';

defineProduct();

describe('<tl-size-chart>', () => {
  let room: FittingRoom;
  beforeEach(() => {
    room = new FittingRoom();
  });
  afterEach(() => room.leave());

  it('is a table with heads, bodies and garments apart', async () => {
    const chart = await room.show();
    const [body, garment] = room.all('table');
    expect(room.all('table').length).to.equal(2);
    expect(body?.querySelector('caption')?.textContent).to.contain('Your body');
    expect([...(body?.querySelectorAll('thead th') ?? [])].map((head) => [head.getAttribute('scope'), head.textContent])).to.deep.equal([
      ['col', 'Size'],
      ['col', 'EU'],
      ['col', 'Chest'],
      ['col', 'Kept'],
    ]);
    expect([...(body?.querySelectorAll('tbody tr:first-child > *') ?? [])].map((cell) => cell.textContent?.trim())).to.deep.equal([
      'S',
      '36',
      '86–92',
      '–',
    ]);
    expect(body?.querySelector('tbody th')?.getAttribute('scope')).to.equal('row');
    expect(body?.textContent).to.contain('90%');
    expect(garment?.textContent).to.contain('68');
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('keeps head and first column in sight on a narrow screen, in both directions', async () => {
    room.root.style.inlineSize = '160px';
    for (const direction of ['ltr', 'rtl'] as const) {
      document.documentElement.dir = direction;
      const chart = await room.show();
      const scroller = room.one('.scroller');
      scroller.style.maxBlockSize = '90px';
      const side = direction === 'ltr' ? 'left' : 'right';
      const before = scroller.getBoundingClientRect();
      scroller.scrollBy({ left: direction === 'ltr' ? 60 : -60, top: 40, behavior: 'instant' });
      expect(Math.abs(scroller.scrollLeft)).to.be.above(20);
      expect(room.one('tbody th').getBoundingClientRect()[side]).to.be.closeTo(before[side], 1);
      expect(room.one('thead th').getBoundingClientRect().top).to.be.closeTo(before.top, 1);
      chart.remove();
    }
  });

  it('takes the size for the article on the page', async () => {
    const product = await room.put('tl-product', { product: 'linen-tee' });
    const button = document.createElement('tl-add-to-cart');
    button.setAttribute('sku', 'TEE-S');
    room.root.append(button);
    await room.show();
    const events: string[] = [];
    room.root.addEventListener('tl-size-select', (event) => events.push(`${event.product} ${event.values['size']} ${event.sku}`));
    room.root.addEventListener('tl-variant-change', (event) => events.push(`${event.sku}`));
    room.all('[part=size]')[1]?.click();
    await rendered(product);
    expect(events).to.deep.equal(['pr_tee m TEE-M', 'TEE-M']);
    expect(product.shadowRoot?.querySelector<HTMLInputElement>('input[value=m]')?.checked).to.equal(true);
    expect(button.getAttribute('sku')).to.equal('TEE-M');
    await until(() => spoken().includes('M is chosen'));
    await room.settled();
    expect(room.all('[part=size]').map((size) => size.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
  });

  it('leaves the article alone when the page says so', async () => {
    const product = await room.put('tl-product', { product: 'linen-tee' });
    room.root.addEventListener('tl-size-select', (event) => event.preventDefault());
    await room.show();
    room.all('[part=size]')[1]?.click();
    await rendered(product);
    expect(product.shadowRoot?.querySelector<HTMLInputElement>('input[value=m]')?.checked).to.equal(false);
  });

  it('opens as a dialog, knows the size on its button, and gives the focus back', async () => {
    room.sizes.told = fitting('M', 960);
    const chart = await room.show({ dialog: '' });
    const opener = room.one('.opener');
    expect(room.inside.querySelector('form')).to.equal(null);
    opener.focus();
    opener.click();
    await until(() => room.inside.querySelector('form'));
    expect(room.one<HTMLDialogElement>('dialog').open).to.equal(true);
    expect(await violations(chart)).to.deep.equal([]);
    await room.measure('96');
    room.one('.advice [part=choose]').click();
    await room.settled();
    expect(room.one<HTMLDialogElement>('dialog').open).to.equal(false);
    expect(room.inside.activeElement).to.equal(opener);
    expect(room.text('.opener')).to.equal('Size guide Your size is M');
  });

  it('closes by a press beside it, and not by one on its paper or by a selection that ends beside it', async () => {
    const chart = await room.show({ dialog: '' });
    room.one('.opener').click();
    await until(() => room.inside.querySelector('form'));
    const dialog = room.one<HTMLDialogElement>('dialog');
    const press = (from: Element, to: Element): void => {
      from.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      to.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    };
    press(room.one('.inside'), room.one('.inside'));
    press(room.one('#chest'), dialog);
    expect(dialog.open).to.equal(true);
    press(dialog, dialog);
    await rendered(chart);
    expect(dialog.open).to.equal(false);
  });

  it('covers no head of a table with what closes it, however far it is scrolled', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      document.documentElement.dir = direction;
      const chart = await room.show({ dialog: '' });
      room.one('.opener').click();
      await until(() => room.inside.querySelectorAll('table').length === 2);
      const dialog = room.one<HTMLDialogElement>('dialog');
      Object.assign(dialog.style, { inlineSize: '304px', blockSize: '400px' });
      const heads = [room.one('table thead th:first-child'), room.one('table thead th:last-child')];
      const inSight = (head: HTMLElement): boolean => {
        const { left, right, top, bottom } = head.getBoundingClientRect();
        return room.inside.elementFromPoint((left + right) / 2, (top + bottom) / 2) === head;
      };
      let seen = 0;
      for (let top = 0; top < dialog.scrollHeight - dialog.clientHeight; top += 8) {
        dialog.scrollTo({ top, behavior: 'instant' });
        const [first, last] = heads.map(inSight);
        expect(last, `scrolled to ${top}`).to.equal(first);
        if (first) seen += 1;
      }
      expect(seen).to.be.above(3);
      chart.remove();
    }
  });

  it('is not offered for an article without sizes', async () => {
    const problem = { type: 'urn:throughline:problem:not-found', title: 'There is nothing here', status: 404 };
    room.sizes.$chart.set({ status: 'error', value: null, problem });
    await room.show({ dialog: '' });
    expect(room.inside.querySelector('button')).to.equal(null);
  });

  it('offers to try again what failed, and shows what it has while offline', async () => {
    room.sizes.$chart.set({ status: 'error', value: null, problem: { type: 'about:blank', title: 'Internal', status: 500 } });
    const chart = await room.show();
    room.one('.message button').click();
    expect(room.sizes.asked).to.deep.equal(['refresh']);
    const stale: Loadable<SizeChart> = { status: 'ready', value: TEES, stale: true, at: Date.now() - 120_000 };
    room.sizes.$chart.set(stale);
    room.client.$network.set('offline');
    await rendered(chart);
    await until(() => room.inside.querySelector('.notice.watch') && room.inside.querySelector('table'));
    expect(room.text('.notice')).to.contain('2 minutes ago');
    expect(room.all('table').length).to.equal(2);
  });

  it('takes measurements out of the page’s address', async () => {
    room.sizes.told = fitting('M', 960);
    history.replaceState(null, '', '#tl-size=chest%3D960%26hips%3D5');
    await room.show({ dialog: '' });
    await until(() => room.inside.querySelector('#told'));
    expect(room.one<HTMLInputElement>('#chest').value).to.equal('96');
    expect(location.hash).to.equal('');
    expect(room.sizes.asked.at(-1)).to.equal('{"chest":960}');
  });

  it('describes the sizes to readers of the page’s source, as long as it is there', async () => {
    const chart = await room.show();
    const script = await until(() => document.head.querySelector('script[type="application/ld+json"]'));
    const data = JSON.parse(script.textContent ?? '') as { size: { name: string; suggestedMeasurement: object[] }[] };
    expect(data.size.map(({ name }) => name)).to.deep.equal(['S', 'M']);
    expect(data.size[0]?.suggestedMeasurement).to.deep.equal([
      {
        '@type': 'QuantitativeValue',
        name: 'Chest',
        valueReference: 'https://schema.org/WearableMeasurementChestOrBust',
        minValue: 860,
        maxValue: 920,
        unitCode: 'MMT',
      },
    ]);
    chart.remove();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });
});
