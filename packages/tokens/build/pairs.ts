/** Roles by their names under `color`. */
export interface Pair {
  readonly over: string;
  readonly under: string;
  /** `text` is read; `shape` is a border, an icon or a focus ring. */
  readonly kind: 'text' | 'shape';
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken'];
const onEverySurface = (over: string, kind: Pair['kind']): Pair[] => surfaces.map((under) => ({ over, under, kind }));

/** What elements put over what. */
export const pairs: readonly Pair[] = [
  ...['on-surface', 'on-surface-muted', 'accent', 'accent-hover', 'danger'].flatMap((over) => onEverySurface(over, 'text')),
  ...['outline-strong', 'focus'].flatMap((over) => onEverySurface(over, 'shape')),
  { over: 'on-accent', under: 'accent', kind: 'text' },
  { over: 'on-accent', under: 'accent-hover', kind: 'text' },
  { over: 'on-danger', under: 'danger', kind: 'text' },
  ...['accent-soft', 'danger-soft', 'success-soft', 'notice-soft'].map((under): Pair => ({ over: `on-${under}`, under, kind: 'text' })),
];

/** WCAG 2.2: AA for every scheme (1.4.3, 1.4.11); AAA for text where a shopper asked for more contrast (1.4.6). */
export const leastContrast = (kind: Pair['kind'], isMore: boolean): number => {
  if (kind === 'text') return isMore ? 7 : 4.5;
  return isMore ? 4.5 : 3;
};
