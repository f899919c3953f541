import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Detail } from './detail.ts';
import { borders, land } from './outline.ts';
import type { Palette } from './palette.ts';
import { type Ring, ringData } from './rings.ts';

/** Something to draw, and how. */
export interface Sheet {
  readonly source: string;
  readonly data: () => SourceSpecification;
  readonly layers: (palette: Palette) => readonly LayerSpecification[];
}

const drawn = (data: object): SourceSpecification => ({ type: 'geojson', data: data as never });

/** The world, beneath everything else: where tiles are missing it is still a map. Its seas are what the element's own frame is painted with. */
export const OUTLINE: readonly Sheet[] = [
  {
    source: 'land',
    data: () => drawn(land()),
    // Its edge is a line like the borders: one programme less for the graphics to make.
    layers: (palette) => [
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land, 'fill-antialias': false } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': palette.line, 'line-width': 0.8 } },
    ],
  },
  {
    source: 'borders',
    data: () => drawn(borders()),
    layers: ({ line }) => [{ id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': line, 'line-width': 0.8 } }],
  },
];

export const detailSheet = ({ kind, source }: Detail): Sheet => ({
  source: 'detail',
  data: () => source,
  layers: kind === 'raster' ? () => [{ id: 'tiles', type: 'raster', source: 'detail' }] : vectorLayers,
});

/** Where there are no streets: how far things are. */
export const ringSheet = (rings: readonly Ring[]): Sheet => ({ source: 'rings', data: () => drawn(ringData(rings)), layers: ringLayers });

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
  const line = (layer: string, colour: string, width: unknown) =>
    ({
      id: `line-${layer}-${colour === palette.road ? 'inner' : 'outer'}`,
      type: 'line',
      source: 'detail',
      'source-layer': layer,
      paint: { 'line-color': colour, 'line-width': width },
      layout: { 'line-cap': 'round', 'line-join': 'round' },
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
