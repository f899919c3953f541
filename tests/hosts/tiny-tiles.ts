/** A number as PMTiles and protocol buffers write it: seven bits to a byte, the lowest first. */
const varint = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(Math.floor(value / 0x80))]);
const field = (number: number, kind: 0 | 2, content: readonly number[]): number[] => [
  ...varint(number * 8 + kind),
  ...(kind === 2 ? varint(content.length) : []),
  ...content,
];
const text = (words: string): number[] => [...Buffer.from(words)];
const zigzag = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2);

/** A Mapbox vector tile with one polygon that fills it, in a layer of this name. */
export const vectorTile = (layer: string): Uint8Array => {
  const extent = 4096;
  const steps = [[9, 0, 0], [26, extent, 0, 0, extent, -extent, 0], [15]].flatMap(([command = 0, ...by]) => [
    ...varint(command),
    ...by.flatMap((each) => varint(zigzag(each))),
  ]);
  const feature = [...field(3, 0, varint(3)), ...field(4, 2, steps)];
  return Uint8Array.from(
    field(3, 2, [...field(15, 0, varint(2)), ...field(1, 2, text(layer)), ...field(2, 2, feature), ...field(5, 0, varint(extent))]),
  );
};

/** A PMTiles archive (version 3) with one tile, that of zoom 0; `attribution` may be markup. */
export const pmtiles = (tile: Uint8Array, attribution: string): Buffer => {
  const directory = Buffer.from([1, 0, 1, tile.length, 1].flatMap(varint));
  const metadata = Buffer.from(JSON.stringify({ attribution, vector_layers: [] }));
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header[7] = 3;
  const sections = [
    [127, directory.length],
    [127 + directory.length, metadata.length],
    [127 + directory.length + metadata.length, 0],
    [127 + directory.length + metadata.length, tile.length],
  ].flat();
  for (const [index, value] of [...sections, 1, 1, 1].entries()) header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  // Clustered; nothing is compressed; a vector tile, and one zoom.
  header.set([1, 1, 1, 1, 0, 0], 96);
  const degrees = [-180, -85, 180, 85];
  for (const [index, value] of degrees.entries()) header.writeInt32LE(value * 1e7, 102 + index * 4);
  return Buffer.concat([header, directory, metadata, tile]);
};
