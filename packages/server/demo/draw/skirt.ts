import { cloth, seams } from './cloth.ts';
import { flipped, symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const body = symmetric(236, [
  [440, 236, 486, 232, 512, 226],
  [560, 400, 620, 640, 648, 842],
  [590, 872, 560, 846, 520, 868],
  [470, 884, 440, 862, 400, 872],
]);
const band = symmetric(196, [
  [440, 196, 484, 192, 510, 184],
  [512, 204, 514, 218, 516, 236],
  [480, 246, 440, 248, 400, 248],
]);

/** A midi skirt that falls in soft pleats. */
export function skirt(crepe: Tones): Art {
  const pleats = ['M452 250C478 420 520 660 540 860', 'M424 250C436 440 450 660 456 870', 'M486 250C530 420 580 640 606 850'];
  const ridges = ['M438 260C456 440 484 660 500 860', 'M470 260C504 420 550 640 574 850'];
  return {
    rests: 'flat',
    svg: `${cloth('b', body, crepe, { creases: [...pleats, ...pleats.map(flipped)], ridges: [...ridges, ...ridges.map(flipped)], width: 20 })}${cloth('w', band, crepe, { width: 10 })}
${seams([...pleats.slice(0, 2), ...pleats.slice(0, 2).map(flipped), 'M284 236C320 248 480 248 516 236'], crepe)}`,
  };
}
