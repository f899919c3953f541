import { mkdir, rm, writeFile } from 'node:fs/promises';
import { brandContrastFaults } from './contrast.ts';
import { cssValue, propertyName } from './css-value.ts';
import { readBrands, schemes, type ResolvedBrand } from './resolved-brand.ts';
import { readLook, styleSheet } from './style-sheet.ts';
import { tokenModule, type BrandFiles } from './token-module.ts';

/** Compiles every brand of `brands` into `dist`. Throws, and writes nothing, when a pair of colours cannot be read. */
export async function compile(brands: URL, dist: URL): Promise<{ tokenNames: string[]; brandIds: string[] }> {
  const resolved = await readBrands(brands);
  const faults = resolved.flatMap(brandContrastFaults);
  if (faults.length) throw new Error(`The brand cannot be read by everyone:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  const tokenNames = sharedTokenNames(resolved);
  await rm(dist, { recursive: true, force: true });
  const metadata: Record<string, BrandFiles> = {};
  for (const brand of resolved) metadata[brand.id] = await writeBrand(brand, dist);
  const { js, dts } = tokenModule(tokenNames, metadata);
  await writeFile(new URL('index.js', dist), js);
  await writeFile(new URL('index.d.ts', dist), dts);
  return { tokenNames, brandIds: resolved.map(({ id }) => id) };
}

async function writeBrand(brand: ResolvedBrand, dist: URL): Promise<BrandFiles> {
  const folder = new URL(`${brand.id}/`, dist);
  await mkdir(folder, { recursive: true });
  const channels: Record<string, { host: string; page: string }> = {};
  for (const channel of brand.channels) {
    const look = readLook(brand, channel);
    await writeFile(new URL(`${channel}.css`, folder), styleSheet(look, 'host'));
    await writeFile(new URL(`${channel}.page.css`, folder), styleSheet(look, 'page'));
    channels[channel] = { host: `${brand.id}/${channel}.css`, page: `${brand.id}/${channel}.page.css` };
  }
  await writeFile(new URL('tokens.json', folder), `${JSON.stringify(allCombinations(brand), null, 2)}\n`);
  return { name: brand.name, tokens: `${brand.id}/tokens.json`, channels };
}

/** scheme → channel → role → value: what the server publishes under an immutable version. */
function allCombinations(brand: ResolvedBrand): unknown {
  const values = (scheme: (typeof schemes)[number], channel: string) =>
    Object.fromEntries([...brand.roles({ scheme, channel, motion: 'full' })].map(([id, token]) => [propertyName(id), cssValue(id, token)]));
  const combinations = Object.fromEntries(
    schemes.map((scheme) => [scheme, Object.fromEntries(brand.channels.map((channel) => [channel, values(scheme, channel)]))]),
  );
  return { brand: brand.id, name: brand.name, combinations };
}

/** The role names, which must be the same in every combination: an element that works in one brand works in all. */
function sharedTokenNames(brands: readonly ResolvedBrand[]): string[] {
  const sets = brands.flatMap((brand) =>
    brand.channels.flatMap((channel) =>
      schemes.map((scheme) => ({
        where: `${brand.id} × ${scheme} × ${channel}`,
        names: [...brand.roles({ scheme, channel, motion: 'full' }).keys()].map(propertyName).sort(),
      })),
    ),
  );
  const all = [...new Set(sets.flatMap(({ names }) => names))].sort();
  for (const { where, names } of sets) {
    const missing = all.filter((name) => !names.includes(name));
    if (missing.length) throw new Error(`${where} does not define ${missing.join(', ')}.`);
  }
  return all;
}

if (import.meta.main) {
  const here = new URL('../', import.meta.url);
  try {
    const { tokenNames, brandIds } = await compile(new URL('brands/', here), new URL('dist/', here));
    console.log(`${tokenNames.length} roles, brands ${brandIds.join(', ')}: dist/`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
