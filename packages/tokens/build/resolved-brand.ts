import { readdir, readFile } from 'node:fs/promises';
import { defineConfig, parse, type TokenNormalized } from '@terrazzo/parser';

/** The two schemes that `color-scheme` selects, and their forms under `prefers-contrast: more`. */
export const schemes = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Scheme = (typeof schemes)[number];

/** Role token by its dotted id, for instance `color.on-surface`. The palette floor is left out: elements never see it. */
export type Roles = ReadonlyMap<string, TokenNormalized>;

export interface ResolvedBrand {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly string[];
  /** `pointer`: `fine` unless said otherwise. */
  roles(combination: { scheme: Scheme; channel: string; motion: 'full' | 'reduced'; pointer?: 'fine' | 'coarse' }): Roles;
}

/** Every folder of `brands` that holds a `brand.resolver.json`, resolved. Terrazzo's own errors name file and line. */
export async function readBrands(brands: URL): Promise<ResolvedBrand[]> {
  const folders = (await readdir(brands, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  folders.sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(folders.map((folder) => readBrand(folder.name, new URL(`${folder.name}/brand.resolver.json`, brands))));
}

async function readBrand(id: string, filename: URL): Promise<ResolvedBrand> {
  const config = defineConfig({}, { cwd: new URL('./', filename) });
  const src = await readFile(filename, 'utf8');
  const { resolver } = await parse([{ filename, src }], { config });
  const channels = Object.keys(resolver.source.modifiers?.['channel']?.contexts ?? {});
  return {
    id,
    name: resolver.source.name ?? id,
    channels,
    roles: (combination) => new Map(Object.entries(resolver.apply(combination)).filter(([tokenId]) => !tokenId.startsWith('palette.'))),
  };
}
