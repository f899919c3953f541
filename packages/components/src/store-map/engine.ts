import { addProtocol, type GeoJSONSource, Map as GlMap, type MapOptions } from 'maplibre-gl';
import type { Position } from '@throughline/client';
import { type Detail, styleOf } from './map-style.ts';
import type { Palette } from './palette.ts';
import { type Ring, ringData } from './rings.ts';
import { prepareWorker } from './worker.ts';
import { workerUrl } from './worker-url.ts';

export interface View {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly zoom: number;
  readonly middle: Position;
}

export interface MapNews {
  /** The view changes now, in this frame. */
  readonly moving: () => void;
  /** It has come to rest; `byHand`: the shopper moved it. */
  readonly moved: (byHand: boolean) => void;
  /** Detail can't be had; the outline stands. */
  readonly outlineOnly: () => undefined;
  readonly attributed: (words: string) => void;
}

/** As much of a map as the element needs. */
export interface StoreMapEngine {
  view(): View;
  /** Pixels from the top left corner; of the copy of the world that is nearest. */
  place(position: Position): { readonly x: number; readonly y: number };
  show(places: readonly Position[], still?: boolean): void;
  approach(position: Position, zoom?: number): void;
  zoomBy(steps: number): void;
  dress(palette: Palette): void;
  /** Where there are no streets: how far things are. */
  measure(rings: readonly Ring[]): void;
  close(): void;
}

export interface MapWish {
  readonly palette: Palette;
  /** A `.pmtiles` file, a template with `{z}`, or a style. */
  readonly tiles: string | undefined;
  readonly worker: string | undefined;
  readonly label: string;
}

/** A town and its surroundings. */
const CLOSE = 13;

/** No markup of another's: what is said about where a map comes from is its words. */
const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>|&\w+;/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const detailOf = async (tiles: string): Promise<Detail | undefined> => {
  if (tiles.includes('{z}')) return { kind: 'raster', source: { type: 'raster', tiles: [tiles], tileSize: 256 } };
  if (!/\.pmtiles($|[?#])/.test(tiles)) return undefined;
  const { PMTiles, Protocol, TileType } = await import('pmtiles');
  const file = new PMTiles(tiles);
  const [header, metadata] = await Promise.all([file.getHeader(), file.getMetadata() as Promise<{ attribution?: unknown } | undefined>]);
  const protocol = new Protocol();
  protocol.add(file);
  addProtocol('pmtiles', protocol.tile);
  const url = `pmtiles://${tiles}`;
  const said = typeof metadata?.attribution === 'string' ? { attribution: plain(metadata.attribution) } : {};
  return header.tileType === TileType.Mvt
    ? { kind: 'vector', source: { type: 'vector', url }, ...said }
    : { kind: 'raster', source: { type: 'raster', url }, ...said };
};

/** Opens a map in a box. Rejects where this browser can't draw one. */
export const openMap = async (box: HTMLElement, wish: MapWish, news: MapNews): Promise<StoreMapEngine> => {
  await prepareWorker(wish.worker ?? workerUrl);
  const detail = wish.tiles === undefined ? undefined : await detailOf(wish.tiles).catch(() => news.outlineOnly());
  const style = wish.tiles !== undefined && !detail && !/\.pmtiles|\{z\}/.test(wish.tiles) ? wish.tiles : undefined;
  let { palette } = wish;
  let rings: readonly Ring[] = [];
  const options: MapOptions = {
    container: box,
    style: style ?? styleOf(palette, detail ?? undefined, rings),
    center: [10, 25],
    zoom: 0.6,
    maxPitch: 0,
    dragRotate: false,
    attributionControl: false,
    cooperativeGestures: false,
    fadeDuration: 0,
    renderWorldCopies: true,
    locale: { 'Map.Title': wish.label },
  };
  const map = new GlMap(options);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The element around it is the landmark; a second of the same name would lead nowhere else. And it has keys of its own: arrows, plus, minus.
  map.getCanvas().setAttribute('role', 'application');
  if (detail?.attribution) news.attributed(detail.attribution);

  let styled = style === undefined;
  map.on('error', () => {
    // The style itself could not be had: nothing would ever be drawn.
    if (!styled) {
      styled = true;
      map.setStyle(styleOf(palette, undefined, rings));
    }
    if (wish.tiles !== undefined) news.outlineOnly();
  });
  map.on('style.load', () => {
    if (style === undefined || styled) return;
    styled = true;
    const said = Object.values(map.getStyle().sources).flatMap((source) =>
      'attribution' in source && source.attribution ? [plain(source.attribution)] : [],
    );
    if (said.length) news.attributed(said.join(' '));
  });
  map.on('move', news.moving);
  map.on('moveend', (event) => news.moved('originalEvent' in event && event.originalEvent !== undefined));
  map.on('resize', news.moving);
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('webglcontextcreationerror' as 'error', () => reject(new Error('no WebGL here')));
  });

  return {
    view: () => {
      const bounds = map.getBounds();
      const { lng, lat } = map.getCenter();
      return {
        west: bounds.getWest(),
        south: bounds.getSouth(),
        east: bounds.getEast(),
        north: bounds.getNorth(),
        zoom: map.getZoom(),
        middle: { latitude: lat, longitude: ((((lng + 180) % 360) + 360) % 360) - 180 },
      };
    },
    place: ({ latitude, longitude }) => {
      const turns = Math.round((map.getCenter().lng - longitude) / 360);
      return map.project([longitude + 360 * turns, latitude]);
    },
    show: (places, still = false) => {
      const [first] = places;
      if (!first) return;
      // Around the first, the short way: two on both sides of the antimeridian are neighbours.
      const near = places.map(
        ({ latitude, longitude }) => [longitude - 360 * Math.round((longitude - first.longitude) / 360), latitude] as const,
      );
      const longitudes = near.map(([longitude]) => longitude);
      const latitudes = near.map(([, latitude]) => latitude);
      map.fitBounds([Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)], {
        padding: 56,
        maxZoom: CLOSE,
        animate: !still,
      });
    },
    approach: ({ latitude, longitude }, zoom = map.getZoom()) => {
      const turns = Math.round((map.getCenter().lng - longitude) / 360);
      map.easeTo({ center: [longitude + 360 * turns, latitude], zoom: Math.min(zoom, 18) });
    },
    zoomBy: (steps) => void map.zoomTo(map.getZoom() + steps),
    dress: (next) => {
      palette = next;
      if (style === undefined) map.setStyle(styleOf(palette, detail ?? undefined, rings), { diff: true });
    },
    measure: (next) => {
      rings = next;
      void map.getSource<GeoJSONSource>('rings')?.setData(ringData(rings));
    },
    close: () => map.remove(),
  };
};
