import { correction, generate } from 'lean-qr';

/** Light modules that ISO/IEC 18004 wants on every side. */
const QUIET_ZONE = 4;

/**
 * A QR code as the `d` of one SVG path, a unit square for each dark module, within `0 0 size size`, quiet zone included.
 * Rows are drawn as runs: seams between squares would be hairlines to a camera.
 */
export const qrPath = (text: string): { readonly d: string; readonly size: number } => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x++;
      runs.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x + 1 - start}v1H${start + QUIET_ZONE}z`);
    }
  }
  return { d: runs.join(''), size: code.size + 2 * QUIET_ZONE };
};
