import type { GeoJSONSource, LayerSpecification, Map as GlMap, StyleSpecification } from 'maplibre-gl';
import { afterFrame } from '../base/after-frame.ts';
import { Curtain } from './curtain.ts';
import { type Detail, detailOf, kindOf } from './detail.ts';
import type { MapNews, MapWish } from './engine.ts';
import { detailSheet, OUTLINE, ringSheet, type Sheet } from './map-style.ts';
import type { Palette } from './palette.ts';
import { plainWords } from './plain-words.ts';
import { type Ring, ringData } from './rings.ts';

/** Its own styles are right, and another's is drawn as far as it is. */
const UNCHECKED = { validate: false } as const;

/** Milliseconds that a layer may take to be drawn before the next one comes: somebody may move the map meanwhile. */
const PATIENCE = 500;

/** What a map shows: a style of the page's, or the world in the brand's colours with what detail can be had upon it. */
export class MapDress {
  readonly #map: GlMap;
  readonly #news: MapNews;
  readonly #curtain: Curtain;
  readonly #tiles: string | undefined;
  #palette: Palette;
  /** What lies upon the ground; none where the style is another's, whose colours are its own. */
  #sheets: Sheet[] = [];
  #foreign = false;
  #rings: readonly Ring[] = [];
  #detail: Detail | undefined;
  /** Some of the detail has come: that a tile of it is missing is nothing to speak of. */
  #detailed = false;
  #closed = false;
  #work = Promise.resolve();

  constructor(map: GlMap, { palette, tiles }: MapWish, news: MapNews) {
    this.#map = map;
    this.#news = news;
    this.#curtain = new Curtain(map.getCanvas());
    this.#tiles = tiles;
    this.#palette = palette;
    map.on('sourcedata', ({ tile, sourceId }) => {
      if (tile && (this.#foreign || sourceId === 'detail')) this.#detailed = true;
    });
    map.on('error', (event) => {
      // Of a source: without a letter or a picture it is still a map.
      if (tiles && 'sourceId' in event && !this.#detailed) void this.#doWithout();
    });
  }

  /** Resolves when it can be moved; what there is to see comes upon it. */
  async begin(): Promise<void> {
    const tiles = this.#tiles;
    if (tiles === undefined || kindOf(tiles) !== 'style') {
      await this.#outline();
      if (tiles !== undefined) void this.#addDetail(tiles);
    } else if (await this.#styled(tiles)) {
      this.#foreign = true;
      this.#work = this.#drawn();
      const sources = Object.values(this.#map.getStyle().sources);
      this.#attribute(sources.flatMap((source) => ('attribution' in source && source.attribution ? [source.attribution] : [])).join(' '));
    } else {
      await this.#doWithout();
    }
  }

  /** Shows it, once all that was asked for meanwhile is drawn. */
  async unveil(): Promise<void> {
    // What is asked for in the same breath as this belongs to it.
    await afterFrame();
    for (let work; work !== this.#work;) await (work = this.#work);
    await this.#curtain.lift();
  }

  /** In place: to compare two whole styles would be to compare every point of the world. */
  wear(palette: Palette): void {
    this.#palette = palette;
    if (this.#foreign) return;
    for (const layer of this.#sheets.flatMap(({ layers }) => layers(palette))) this.#paint(layer);
  }

  measure(rings: readonly Ring[]): void {
    this.#rings = rings;
    if (this.#foreign || this.#detail) return;
    const source = this.#map.getSource<GeoJSONSource>('rings');
    if (source) void source.setData(ringData(rings));
    else if (rings.length) this.#put(ringSheet(rings));
  }

  close(): void {
    this.#closed = true;
    this.#map.remove();
  }

  async #outline(): Promise<void> {
    await this.#styled({ version: 8, sources: {}, layers: [] });
    for (const sheet of OUTLINE) this.#put(sheet);
  }

  async #addDetail(tiles: string): Promise<void> {
    const detail = await detailOf(tiles).catch(() => undefined);
    if (this.#closed) return;
    if (!detail) return this.#news.outlineOnly();
    this.#detail = detail;
    if (detail.attribution) this.#attribute(detail.attribution);
    this.#put(detailSheet(detail));
  }

  async #doWithout(): Promise<void> {
    this.#news.outlineOnly();
    if (this.#tiles === undefined || kindOf(this.#tiles) !== 'style' || this.#sheets.length) return;
    this.#foreign = false;
    await this.#outline();
    this.measure(this.#rings);
  }

  /** Whether a style could be had. */
  #styled(style: StyleSpecification | string): Promise<boolean> {
    return new Promise((resolve) => {
      this.#map.once('style.load', () => resolve(true));
      this.#map.once('error', () => resolve(false));
      this.#map.setStyle(style, { diff: false });
    });
  }

  #put(sheet: Sheet): void {
    this.#sheets.push(sheet);
    this.#work = this.#work.then(() => this.#draw(sheet));
  }

  /** One layer after the other, of our own each when the one before it is drawn: each has something to compile. Tiles come when they come. */
  async #draw(sheet: Sheet): Promise<void> {
    await afterFrame();
    const source = sheet.data();
    await afterFrame();
    if (this.#closed) return;
    this.#map.addSource(sheet.source, source);
    for (let at = 0, layer; (layer = sheet.layers(this.#palette)[at]); at++) {
      await afterFrame();
      if (this.#closed) return;
      this.#map.addLayer(layer);
      if (sheet.source !== 'detail') await this.#drawn();
    }
  }

  #drawn(): Promise<void> {
    return new Promise((resolve) => {
      this.#map.once('idle', () => resolve());
      setTimeout(resolve, PATIENCE);
    });
  }

  #paint({ id, paint = {}, ...layer }: LayerSpecification): void {
    if (!this.#map.getLayer(id)) return;
    for (const [name, value] of Object.entries(paint)) this.#map.setPaintProperty(id, name as never, value as never, UNCHECKED);
    const font = 'layout' in layer && layer.layout && 'text-font' in layer.layout ? layer.layout['text-font'] : undefined;
    if (font) this.#map.setLayoutProperty(id, 'text-font', font, UNCHECKED);
  }

  #attribute(words: string): void {
    if (words) this.#news.attributed(plainWords(words));
  }
}
