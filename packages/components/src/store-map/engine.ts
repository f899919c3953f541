import { Map as GlMap, type MapOptions } from 'maplibre-gl';
import type { Position } from '@throughline/client';
import { afterFrame } from '../base/after-frame.ts';
import { MapDress } from './map-dress.ts';
import type { Palette } from './palette.ts';
import type { Ring } from './rings.ts';
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
  readonly outlineOnly: () => void;
  readonly attributed: (words: string) => void;
}

/** As much of a map as the element needs. */
export interface StoreMapEngine {
  /** Resolves when there is something to see; until then nothing of it is. */
  readonly drawn: Promise<void>;
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

/**
 * Whether this browser draws maps. A page's first context takes as long as the rest of the map: made here and given back, it is a task
 * of its own, and the map's own comes in half the time.
 */
const draws = (): boolean => {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
};

/** Undefined where the graphics refuse it after all. */
const begin = (options: MapOptions): GlMap | undefined => {
  try {
    return new GlMap(options);
  } catch {
    return undefined;
  }
};

/**
 * Opens a map in a box, step by step: between two of them the page does what it has to. Undefined where this browser can't draw one;
 * rejects where its code can't be had.
 */
export const openMap = async (box: HTMLElement, wish: MapWish, news: MapNews): Promise<StoreMapEngine | undefined> => {
  await prepareWorker(wish.worker ?? workerUrl);
  await afterFrame();
  if (!draws()) return undefined;
  await afterFrame();
  const map = begin({
    container: box,
    center: [10, 25],
    zoom: 0.6,
    maxPitch: 0,
    dragRotate: false,
    attributionControl: false,
    cooperativeGestures: false,
    fadeDuration: 0,
    renderWorldCopies: true,
    validateStyle: false,
    locale: { 'Map.Title': wish.label },
  });
  if (!map) return undefined;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The element around it is the landmark; a second of the same name would lead nowhere else. And it has keys of its own: arrows, plus, minus.
  map.getCanvas().setAttribute('role', 'application');
  map.on('move', news.moving);
  map.on('moveend', (event) => news.moved('originalEvent' in event && event.originalEvent !== undefined));
  map.on('resize', news.moving);
  await afterFrame();
  const dress = new MapDress(map, wish, news);
  await dress.begin();

  return {
    drawn: dress.unveil(),
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
    dress: (palette) => dress.wear(palette),
    measure: (rings) => dress.measure(rings),
    close: () => dress.close(),
  };
};
