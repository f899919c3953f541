import { type Oklch, readOklch } from './colour.ts';

/** What a designer has changed in one combination: CSS values by role. */
export type Edits = ReadonlyMap<string, string>;

interface Group {
  [name: string]: Group | string | { readonly $value: unknown };
}

const PIXELS = /^([\d.]+)px$/;

/** Whether a value can be changed here: colours, and lengths in pixels. */
export const isEditable = (value: string): boolean => readOklch(value) !== undefined || PIXELS.test(value);

const typed = (value: string): { type: string; value: unknown } => {
  const colour = readOklch(value);
  if (colour) return { type: 'color', value: dtcgColour(colour) };
  return { type: 'dimension', value: { value: Number(PIXELS.exec(value)?.[1] ?? 0), unit: 'px' } };
};

const dtcgColour = ({ lightness, chroma, hue, alpha }: Oklch): unknown => ({
  colorSpace: 'oklch',
  components: [lightness, chroma, hue],
  ...(alpha < 1 && { alpha }),
});

/** `--tl-color-on-surface` stands in the group `color` under the name `on-surface`. */
const pathOf = (role: string): [group: string, name: string] => {
  const [group = '', ...rest] = role.replace(/^--tl-/, '').split('-');
  return [group, rest.join('-')];
};

/** A set in the format of the Design Tokens Community Group (2025.10), to be laid over the scheme's own file. */
export const patchOf = (edits: Edits, about: { brand: string; scheme: string }): string => {
  const patch: Group = { $description: `Laid over ${about.brand}, ${about.scheme}.` };
  for (const [role, value] of edits) {
    const [group, name] = pathOf(role);
    const { type, value: $value } = typed(value);
    const members = (patch[group] ??= { $type: type }) as Group;
    members[name] = { $value };
  }
  return `${JSON.stringify(patch, null, 2)}\n`;
};

/** The brand's sheet with the edits over it; in the other scheme each role stays what it was. */
export const sheetOf = (sheet: string, edits: Edits, other: Readonly<Record<string, string>>, isDark: boolean): string => {
  const rules = [...edits].map(([role, value]) => {
    if (!readOklch(value)) return `${role}:${value}`;
    const [light, dark] = isDark ? [other[role], value] : [value, other[role]];
    return `${role}:light-dark(${light},${dark})`;
  });
  return `${sheet}:host{${rules.join(';')}}`;
};
