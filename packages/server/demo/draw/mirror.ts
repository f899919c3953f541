import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

/** A round wall mirror in a thin frame, with the window in it. */
export function mirror(frame: Tones): Art {
  return {
    rests: 'flat',
    zoom: 0.96,
    svg: `<circle cx="400" cy="500" r="286" fill="${frame.deep}"/><circle cx="400" cy="496" r="284" fill="${frame.base}"/><path d="M196 320A272 272 0 0 1 470 222" fill="none" stroke="${frame.light}" stroke-width="8" stroke-linecap="round"/>
<linearGradient id="m" x2="1" y2="1"><stop stop-color="#eef3f2"/><stop offset=".5" stop-color="#cfdad9"/><stop offset="1" stop-color="#b3c2c2"/></linearGradient><clipPath id="k"><circle cx="400" cy="498" r="264"/></clipPath><circle cx="400" cy="498" r="264" fill="url(#m)"/>
<g clip-path="url(#k)"><path d="M240 180L420 180L250 820L70 820ZM450 180L510 180L340 820L280 820Z" fill="#fff" opacity=".42"/><circle cx="400" cy="498" r="262" fill="none" stroke="#54605f" stroke-width="26" opacity=".28" filter="url(#soft)"/></g>`,
  };
}
