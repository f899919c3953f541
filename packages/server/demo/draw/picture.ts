import { step } from './tones.ts';

/** Something drawn in the 800 × 1000 field: laid flat on the ground, or standing on a table. */
export interface Art {
  readonly rests: 'flat' | 'table';
  /** How near the viewer stands; 1 when left out. */
  readonly zoom?: number;
  readonly svg: string;
}

export const width = 800;
export const height = 1000;
const tableTop = 742;

/** A whole SVG document: the art on a tinted ground, lit from the upper left. No scripts, no references outside itself. */
export function picture(ground: string, art: Art): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<defs>
<linearGradient id="ground" x1="0" y1="0" x2=".7" y2="1"><stop stop-color="${step(ground, 0.03)}"/><stop offset="1" stop-color="${step(ground, -0.03, 1.1)}"/></linearGradient>
<filter id="cast" x="-.2" y="-.2" width="1.4" height="1.5"><feDropShadow dx="10" dy="26" stdDeviation="24" flood-color="${step(ground, -0.45, 1.3)}" flood-opacity=".34"/></filter>
<filter id="soft" x="-.3" y="-.3" width="1.6" height="1.6"><feGaussianBlur stdDeviation="11"/></filter>
<filter id="faint" x="-.3" y="-.3" width="1.6" height="1.6"><feGaussianBlur stdDeviation="4"/></filter>
</defs>
<path fill="url(#ground)" d="M0 0h${width}v${height}H0z"/>
${art.rests === 'flat' ? `<g filter="url(#cast)">${near(art, 500, 1.08)}</g>` : table(ground) + near(art, 850 + 30 * ((art.zoom ?? 1) - 1))}
</svg>
`;
  // Every piece brings the gradient of its cloth; the first one serves them all.
  const gradients = new Set<string>();
  return svg
    .replace(/<(linear|radial)Gradient.*?<\/\1Gradient>/g, (gradient) =>
      gradients.has(gradient) ? '' : (gradients.add(gradient), gradient),
    )
    .replace(/\n\s*/g, '\n')
    .replace(/(\d\.\d)\d{2,}/g, '$1');
}

function near({ svg, zoom = 1 }: Art, y: number, base = 1): string {
  const scale = zoom * base;
  const shift = (at: number) => Number((at * (1 - scale)).toFixed(1));
  return `<g transform="translate(${shift(width / 2)} ${shift(y)}) scale(${Number(scale.toFixed(3))})">${svg}</g>`;
}

/** The edge where table meets wall, and a shaft of window light on the wall. */
function table(ground: string): string {
  return `<path d="M0 ${tableTop}h${width}v${height - tableTop}H0z" fill="${step(ground, -0.045, 1.15)}"/>
<path d="M0 ${tableTop}h${width}v90H0z" fill="url(#edge)"/>
<linearGradient id="edge" x2="0" y2="1"><stop stop-color="${step(ground, -0.1, 1.2)}" stop-opacity=".55"/><stop offset="1" stop-color="${step(ground, -0.1, 1.2)}" stop-opacity="0"/></linearGradient>
<path d="M120 0h250L90 ${tableTop}h-250z M430 0h110L260 ${tableTop}H150z" fill="#fff" opacity=".13" filter="url(#soft)"/>`;
}
