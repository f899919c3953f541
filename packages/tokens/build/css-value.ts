import type { ColorValueNormalized, DimensionValue, ShadowValueNormalized, TokenNormalized } from '@terrazzo/parser';

/** `color.on-surface` becomes `--tl-color-on-surface`. */
export const propertyName = (id: string): string => `--tl-${id.replaceAll('.', '-')}`;

/** The shortest CSS for a token; where its colours differ between the two tokens, each becomes a `light-dark()`. */
export function cssValue(id: string, light: TokenNormalized, dark: TokenNormalized = light): string {
  if (light.$type === 'color' && dark.$type === 'color') return lightDark(light.$value, dark.$value);
  if (light.$type === 'shadow' && dark.$type === 'shadow') return shadow(id, light.$value, dark.$value);
  const value = plainValue(id, light);
  if (value !== plainValue(id, dark)) throw new Error(`${id}: only colours may differ between light and dark.`);
  return value;
}

function plainValue(id: string, token: TokenNormalized): string {
  switch (token.$type) {
    case 'dimension':
      return dimension(token.$value);
    case 'duration':
      return `${short(token.$value.value)}${token.$value.unit}`;
    case 'number':
      return short(token.$value) + (/^(text|tracking)\./.test(id) ? 'em' : '');
    case 'fontWeight':
      return String(token.$value);
    case 'fontFamily':
      return token.$value.map((family) => (/^[\w-]+$/.test(family) ? family : `"${family}"`)).join();
    case 'cubicBezier':
      return `cubic-bezier(${token.$value.map((part) => short(Number(part))).join()})`;
    default:
      throw new Error(`${id}: a ${token.$type} token has no CSS form here.`);
  }
}

function shadow(id: string, light: ShadowValueNormalized[], dark: ShadowValueNormalized[]): string {
  const geometry = (layer: ShadowValueNormalized) => [layer.offsetX, layer.offsetY, layer.blur, layer.spread].map(dimension).join(' ');
  if (light.map(geometry).join() !== dark.map(geometry).join())
    throw new Error(`${id}: light and dark must share the geometry of a shadow; only its colours may differ.`);
  return light.map((layer, i) => `${geometry(layer)} ${lightDark(layer.color, dark[i]?.color ?? layer.color)}`).join();
}

function lightDark(light: ColorValueNormalized, dark: ColorValueNormalized): string {
  const [onLight, onDark] = [color(light), color(dark)];
  return onLight === onDark ? onLight : `light-dark(${onLight},${onDark})`;
}

function color({ colorSpace, components, alpha }: ColorValueNormalized): string {
  if (colorSpace !== 'oklch') throw new Error(`Colours are written in oklch, not in ${colorSpace}.`);
  const opacity = alpha < 1 ? `/${short(alpha)}` : '';
  return `oklch(${components.map((part) => short(part ?? 0)).join(' ')}${opacity})`;
}

const dimension = ({ value, unit }: DimensionValue): string => (value === 0 ? '0' : `${short(value)}${unit}`);

const short = (value: number): string => String(Number(value.toFixed(4))).replace(/^(-?)0\./, '$1.');
