import { cloth } from './cloth.ts';
import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const crown = symmetric(236, [
  [530, 236, 600, 380, 604, 580],
  [540, 620, 460, 620, 400, 620],
]);
const brim = symmetric(548, [
  [470, 548, 560, 542, 616, 526],
  [628, 580, 630, 640, 622, 690],
  [560, 720, 470, 726, 400, 726],
]);

/** A ribbed beanie with a turned brim. */
export function beanie(wool: Tones): Art {
  const spread = Array.from({ length: 23 }, (_, i) => 180 + i * 20);
  const stroke = (paths: readonly string[]) =>
    `<path d="${paths.join('')}" fill="none" stroke="${wool.deep}" stroke-width="5" opacity=".38"/>`;
  const domed = spread.map((x) => `M400 228C${Math.round(400 + (x - 400) * 0.75)} 270 ${x} 420 ${x} 640`);
  const turnedUp = spread.map(
    (x) => `M${x} 520C${Math.round(400 + (x - 400) * 1.03)} 580 ${Math.round(400 + (x - 400) * 1.03)} 660 ${x} 740`,
  );
  return {
    rests: 'flat',
    svg: `${cloth('c', crown, wool, { on: stroke(domed), ridges: ['M310 330C270 400 262 470 262 540'], width: 44 })}${cloth('b', brim, wool, { on: stroke(turnedUp), ridges: ['M250 580C246 620 250 660 256 690'], width: 40 })}`,
  };
}
