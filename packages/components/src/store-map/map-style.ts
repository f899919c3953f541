import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { borders, land } from './outline.ts';
import type { Palette } from './palette.ts';
import { type Ring, ringData } from './rings.ts';

/** Where detail comes from, beyond the outline that is always there. */
export type Detail =
  | { readonly kind: 'raster'; readonly source: SourceSpecification; readonly attribution?: string }
  | { readonly kind: 'vector'; readonly source: SourceSpecification; readonly attribution?: string };

/** A map in the brand's colours. The outline lies beneath: where tiles are missing it is still a map. */
export const styleOf = (palette: Palette, detail: Detail | undefined, rings: readonly Ring[]): StyleSpecification => ({
  version: 8,
  sources: {
    land: { type: 'geojson', data: land() as never },
    borders: { type: 'geojson', data: borders() as never },
    ...(detail && { detail: detail.source }),
    rings: { type: 'geojson', data: ringData(rings) as never },
  },
  layers: [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land, 'fill-outline-color': palette.line } },
    { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': palette.line, 'line-width': 0.8 } },
    ...(detail?.kind === 'raster' ? [{ id: 'tiles', type: 'raster', source: 'detail' } as const] : []),
    ...(detail?.kind === 'vector' ? vectorLayers(palette) : []),
    ...(detail ? [] : ringLayers(palette)),
  ],
});

const ringLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: 'rings',
    type: 'line',
    source: 'rings',
    paint: { 'line-color': palette.words, 'line-opacity': 0.4, 'line-width': 1, 'line-dasharray': [3, 3] },
  },
  {
    id: 'ring-words',
    type: 'symbol',
    source: 'rings',
    filter: ['has', 'label'],
    layout: { 'text-field': ['get', 'label'], 'text-font': [palette.font], 'text-size': 12, 'text-allow-overlap': true },
    paint: { 'text-color': palette.words, 'text-halo-color': palette.halo, 'text-halo-width': 4 },
  },
  {
    id: 'middle',
    type: 'circle',
    source: 'rings',
    filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'label']]],
    paint: { 'circle-radius': 4, 'circle-color': palette.words, 'circle-stroke-color': palette.halo, 'circle-stroke-width': 2 },
  },
];

/** Layers by the names that both common schemes use (Protomaps, OpenMapTiles): what a tile set does not have draws nothing. */
const vectorLayers = (palette: Palette): LayerSpecification[] => {
  const fill = (layer: string, colour: string, more: object = {}) =>
    ({
      id: `fill-${layer}`,
      type: 'fill',
      source: 'detail',
      'source-layer': layer,
      paint: { 'fill-color': colour },
      ...more,
    }) as LayerSpecification;
  const line = (layer: string, colour: string, width: unknown, more: object = {}) =>
    ({
      id: `line-${layer}-${JSON.stringify(width).length}`,
      type: 'line',
      source: 'detail',
      'source-layer': layer,
      paint: { 'line-color': colour, 'line-width': width },
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      ...more,
    }) as LayerSpecification;
  const words = (layer: string, minzoom: number) =>
    ({
      id: `words-${layer}`,
      type: 'symbol',
      source: 'detail',
      'source-layer': layer,
      minzoom,
      layout: { 'text-field': ['coalesce', ['get', 'name'], ''], 'text-font': [palette.font], 'text-size': 12, 'text-max-width': 8 },
      paint: { 'text-color': palette.words, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    }) as LayerSpecification;
  const wide = ['interpolate', ['exponential', 1.6], ['zoom'], 8, 0.5, 12, 1.5, 18, 14];
  const narrow = ['interpolate', ['exponential', 1.6], ['zoom'], 8, 0.2, 12, 0.6, 18, 8];
  return [
    fill('earth', palette.land),
    fill('landuse', palette.green, { paint: { 'fill-color': palette.green, 'fill-opacity': 0.45 } }),
    fill('water', palette.water, { filter: ['==', ['geometry-type'], 'Polygon'] }),
    fill('buildings', palette.building, { minzoom: 14 }),
    fill('building', palette.building, { minzoom: 14 }),
    line('roads', palette.line, wide),
    line('roads', palette.road, narrow),
    line('transportation', palette.line, wide),
    line('transportation', palette.road, narrow),
    line('boundaries', palette.line, 1),
    line('boundary', palette.line, 1),
    words('roads', 14),
    words('transportation_name', 14),
    words('places', 3),
    words('place', 3),
  ];
};
