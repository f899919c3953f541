let sheet: CSSStyleSheet | undefined;

/**
 * What roles are worth until there is a brand, or where none can be had: the system's colours, which follow `color-scheme` and forced
 * colours, and the usual sizes of the web, so that the brand's coming moves little. The brand's sheet stands after it and overrides all.
 */
export function fallbackSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{${roles}}`);
  }
  return sheet;
}

const each = (kind: string, names: string, value: string): string =>
  names
    .split(' ')
    .map((name) => `--tl-${kind}-${name}:${value};`)
    .join('');

const scale = (kind: string, unit: string, steps: Readonly<Record<string, number>>): string =>
  Object.entries(steps)
    .map(([name, size]) => `--tl-${kind}-${name}:${size}${unit};`)
    .join('');

const roles =
  each('color', 'surface surface-raised surface-sunken accent-soft danger-soft success-soft notice-soft on-accent on-danger', 'Canvas') +
  each(
    'color',
    'on-surface on-surface-muted on-accent-soft on-danger-soft on-success-soft on-notice-soft accent accent-hover outline-strong danger focus',
    'CanvasText',
  ) +
  each('color', 'outline skeleton', 'color-mix(in srgb,CanvasText 20%,Canvas)') +
  each('color', 'scrim', 'rgb(0 0 0/.5)') +
  each('font', 'body display', 'system-ui,sans-serif') +
  scale('text', 'em', { xs: 0.75, sm: 0.875, md: 1, lg: 1.1875, xl: 1.5, '2xl': 2 }) +
  scale('leading', '', { tight: 1.2, body: 1.5 }) +
  scale('weight', '', { body: 400, medium: 500, strong: 600 }) +
  scale('tracking', 'em', { caps: 0.08 }) +
  scale('space', 'px', { 1: 4, 2: 8, 3: 12, 4: 16, 5: 20, 6: 24, 8: 32 }) +
  scale('size', 'px', { target: 44, 'target-small': 32, icon: 20, thumb: 88, drawer: 432, 'tile-min': 232 }) +
  scale('radius', 'px', { sm: 3, md: 6, lg: 14, full: 999 }) +
  scale('border', 'px', { thin: 1, focus: 2 }) +
  '--tl-shadow-raised:none;--tl-shadow-overlay:none;--tl-motion-fast:140ms;--tl-motion-medium:280ms;--tl-motion-ease:ease-out';
