import { mkdir, rm, writeFile } from 'node:fs/promises';
import { accessories } from '../catalogue/accessories.ts';
import { expand } from '../catalogue/expand.ts';
import { outfits } from '../catalogue/outfits.ts';
import { rooms } from '../catalogue/rooms.ts';
import { table } from '../catalogue/table.ts';
import { tops } from '../catalogue/tops.ts';

/** Draws every picture of the demo brand and writes its catalogue. Both are committed: a fresh clone needs neither. */
const demo = new URL('../', import.meta.url);
const { catalogue, pictures } = expand([...tops, ...outfits, ...accessories, ...table, ...rooms]);

await rm(new URL('pictures/', demo), { recursive: true, force: true });
await mkdir(new URL('pictures/', demo));
for (const [file, svg] of pictures) await writeFile(new URL(`pictures/${file}`, demo), svg);
await writeFile(new URL('catalogue.json', demo), `${JSON.stringify(catalogue, null, 2)}\n`);

const variants = catalogue.products.flatMap((product) => product.variants);
const bytes = [...pictures.values()].reduce((sum, svg) => sum + svg.length, 0);
console.log(
  `${catalogue.products.length} products, ${variants.length} variants, ${pictures.size} pictures, ${Math.round(bytes / 1024)} kB`,
);
