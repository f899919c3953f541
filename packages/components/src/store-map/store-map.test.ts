import { expect } from '@esm-bundle/chai';
import type { Position, Store, StoreList } from '@throughline/client';
import { define as defineLocator } from '../store-locator/define.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { store } from '../testing/memory-stores.ts';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { MapNews, MapWish, StoreMapEngine, View } from './engine.ts';
import type { StoreMap } from './store-map.ts';

defineLocator();
define();

const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });
const NEAR: readonly Store[] = [
  store('a', { position: at(45.76, 4.83), distance: 800 }),
  store('b', { position: at(45.76, 4.87), distance: 2400 }),
  store('c', { position: at(45.73, 4.85), distance: 3000 }),
];

/** When the next map of paper is drawn. */
let drawing = Promise.resolve();

/** A map of paper: a degree is 2000 pixels, and what it is told is kept. */
class PaperMap implements StoreMapEngine {
  readonly asked: string[] = [];
  readonly drawn = drawing;
  readonly news: MapNews;
  readonly wish: MapWish;
  middle = at(45.75, 4.85);
  zoom = 12;

  constructor(wish: MapWish, news: MapNews) {
    this.wish = wish;
    this.news = news;
  }
  view(): View {
    return { west: 4.7, south: 45.6, east: 5, north: 45.9, zoom: this.zoom, middle: this.middle };
  }
  place({ latitude, longitude }: Position): { x: number; y: number } {
    return { x: 160 + (longitude - 4.85) * 2000, y: 160 - (latitude - 45.75) * 2000 };
  }
  show(places: readonly Position[]): void {
    this.asked.push(`show ${places.length}`);
  }
  approach(position: Position, zoom?: number): void {
    this.asked.push(`approach ${position.latitude} ${zoom ?? ''}`.trim());
  }
  zoomBy(steps: number): void {
    this.asked.push(`zoom ${steps}`);
  }
  dress(): void {
    this.asked.push('dress');
  }
  measure(rings: readonly { readonly label: string }[]): void {
    this.asked.push(`measure ${rings.map(({ label }) => label.replace('\u00a0', ' ')).join()}`);
  }
  close(): void {
    this.asked.push('close');
  }
}

describe('<tl-store-map>', () => {
  let stage: Stage;
  let element: StoreMap;
  let paper: PaperMap | undefined;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const pins = (): HTMLElement[] => [...root().querySelectorAll<HTMLElement>('.pin')];
  const names = (): (string | null)[] => pins().map((pin) => pin.ariaLabel);
  const locator = () => stage.root.querySelector('tl-store-locator') ?? expect.fail('There is no locator');
  const engine = (): PaperMap => paper ?? expect.fail('There is no map');

  /** A locator that found three stores near Lyon, with a map in it. */
  const put = async (attributes: Record<string, string> = {}, draws = true): Promise<void> => {
    const list: StoreList = { items: NEAR, around: { by: 'place', position: at(45.75, 4.85), label: 'Lyon' }, complete: true };
    stage.client.stores.answer = () => list;
    stage.client.stores.points$ = {
      items: [
        { position: at(45.76, 4.83), count: 1, store: { id: 'st_a', name: 'Shop a' } },
        { position: at(45.8, 4.8), count: 12, store: null },
        { position: at(45.79, 4.9), count: 1, store: { id: 'st_far', name: 'Shop far' } },
      ],
      total: 14,
    };
    stage.root.style.inlineSize = '320px';
    await stage.put('tl-store-locator', { place: 'Lyon' });
    element = document.createElement('tl-store-map');
    element.load = () =>
      Promise.resolve({
        openMap: (_box, wish, news) => Promise.resolve(draws ? (paper = new PaperMap(wish, news)) : undefined),
      });
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.slot = 'map';
    locator().append(element);
    await rendered(locator());
    // Where there is no room for both, she asks for it.
    locator().shadowRoot?.querySelector<HTMLElement>('input[value=map]')?.click();
    await rendered(element);
  };
  const opened = async (attributes: Record<string, string> = {}): Promise<void> => {
    await put(attributes);
    await until(() => pins().length === 5);
  };

  beforeEach(() => {
    stage = new Stage(new MemoryClient());
    paper = undefined;
  });
  afterEach(() => {
    drawing = Promise.resolve();
    stage.leave();
  });

  it('comes when it is seen, and shows what the list shows and what else is there', async () => {
    await opened();
    expect(names()).to.deep.equal(['Shop a', 'Shop b', 'Shop c', '12 stores here, zoom in', 'Shop far']);
    expect(pins().filter((pin) => pin.classList.contains('listed'))).to.have.length(3);
    expect(engine().asked).to.deep.equal(['measure 1 km,2 km,3 km', 'show 4']);
    expect(engine().wish.palette.water).to.match(/^rgb\(\d+, \d+, \d+\)$/);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows nothing of itself before it is drawn, and is then where the list is', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    drawing = promise;
    await put();
    await until(() => paper?.asked.includes('show 4'));
    await rendered(element);
    expect(pins()).to.have.length(0);
    expect(root().textContent).to.contain('Loading the map');
    resolve();
    await until(() => pins().length === 5);
    expect(root().textContent).to.not.contain('Loading the map');
  });

  it('opens in the list what is pressed, and shows what the list opens', async () => {
    await opened();
    pins()[1]?.click();
    await rendered(locator());
    expect(locator().selected).to.equal('st_b');
    locator().shadowRoot?.querySelector<HTMLElement>('#store-st_c')?.click();
    await rendered(element);
    await until(() => pins()[2]?.getAttribute('aria-current') === 'true');
    expect(pins()[1]?.hasAttribute('aria-current')).to.equal(false);
  });

  it('has the list look around a store that it does not show', async () => {
    await opened();
    pins()[4]?.click();
    await until(() => stage.client.stores.asked.at(-1)?.near?.latitude === 45.79);
    expect(locator().selected).to.equal('st_far');
  });

  it('goes into several, and is walked through by arrows: one stop for Tab', async () => {
    await opened();
    expect(pins().filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    pins()[0]?.focus();
    const press = (key: string): void =>
      void root().activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    press('ArrowRight');
    await rendered(element);
    expect(root().activeElement?.ariaLabel).to.equal('Shop b');
    press('ArrowDown');
    await rendered(element);
    expect(root().activeElement?.ariaLabel).to.equal('Shop c');
    press('ArrowLeft');
    await rendered(element);
    expect(root().activeElement?.ariaLabel).to.equal('Shop a');
    press('ArrowUp');
    await rendered(element);
    expect(root().activeElement?.ariaLabel).to.equal('12 stores here, zoom in');
    (root().activeElement as HTMLElement).click();
    expect(engine().asked.at(-1)).to.equal('approach 45.8 14');
  });

  it('leads to the results, and searches where the shopper has moved it', async () => {
    await opened();
    expect(root().querySelector('.here')).to.equal(null);
    engine().middle = at(46, 5);
    engine().news.moved(true);
    await rendered(element);
    root().querySelector<HTMLElement>('.here')?.click();
    await until(() => stage.client.stores.asked.at(-1)?.near?.latitude === 46);
    root().querySelector<HTMLElement>('.skip')?.click();
    await until(() => locator().shadowRoot?.activeElement?.id === 'results');
  });

  it('asks for points once for many small steps', async () => {
    await opened();
    for (let step = 0; step < 20; step++) engine().news.moved(true);
    await rendered(element);
    expect(new Set(stage.client.stores.pointsAsked).size).to.equal(1);
  });

  it('says that its code can’t be had, and tries again on asking', async () => {
    await put();
    const { load } = element;
    element.remove();
    const asked: number[] = [];
    element.load = () => (asked.push(0), asked.length === 1 ? Promise.reject(new TypeError('no network')) : load());
    locator().append(element);
    await until(() => root().querySelector('[role=alert]')?.textContent?.includes('Everything is in the list.'));
    expect(await violations(element)).to.deep.equal([]);
    root().querySelector<HTMLElement>('[role=alert] button')?.click();
    await until(() => pins().length === 5);
    expect(root().querySelector('[role=alert]')).to.equal(null);
    expect(asked).to.have.length(2);
  });

  it('says when there is but an outline, and when there is no map at all', async () => {
    await opened({ tiles: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'Tiles by nobody' });
    engine().news.outlineOnly();
    await rendered(element);
    expect(root().textContent).to.contain('This is an outline.').and.to.contain('Tiles by nobody');
    element.remove();
    expect(engine().asked.at(-1)).to.equal('close');
    locator().remove();
    await put({}, false);
    await until(() => root().textContent?.includes('The map can’t be shown here. Everything is in the list.'));
    expect(await violations(element)).to.deep.equal([]);
  });
});
