import { addProtocol, type SourceSpecification } from 'maplibre-gl';

/** Streets and water, beyond the outline that is always there. */
export interface Detail {
  readonly kind: 'raster' | 'vector';
  readonly source: SourceSpecification;
  /** What its makers want to have said; may be markup. */
  readonly attribution?: string;
}

/** How `tiles` names them: a file of tiles, a template of addresses, or a style that brings its own. */
export const kindOf = (tiles: string): 'file' | 'template' | 'style' => {
  if (tiles.includes('{z}')) return 'template';
  return /\.pmtiles($|[?#])/.test(tiles) ? 'file' : 'style';
};

/** Tiles of a file or a template. Rejects where the file can't be read. */
export const detailOf = async (tiles: string): Promise<Detail> => {
  if (kindOf(tiles) === 'template') return { kind: 'raster', source: { type: 'raster', tiles: [tiles], tileSize: 256 } };
  const { PMTiles, Protocol, TileType } = await import('pmtiles');
  const address = new URL(tiles, document.baseURI).href;
  const file = new PMTiles(address);
  const [{ tileType }, metadata] = await Promise.all([
    file.getHeader(),
    file.getMetadata() as Promise<{ attribution?: unknown } | undefined>,
  ]);
  const protocol = new Protocol();
  protocol.add(file);
  addProtocol('pmtiles', protocol.tile);
  const kind = tileType === TileType.Mvt ? 'vector' : 'raster';
  return {
    kind,
    source: { type: kind, url: `pmtiles://${address}` },
    ...(typeof metadata?.attribution === 'string' && { attribution: metadata.attribution }),
  };
};
