import type { GuideMessages } from './guides.en.ts';

export const guideMessages = (): GuideMessages => ({
  height: 'Stań bez butów przy ścianie i zmierz od podłogi do czubka głowy.',
  neck: 'Wokół nasady szyi, z miejscem na palec pod taśmą.',
  shoulders: 'Przez plecy, od czubka jednego ramienia do drugiego.',
  chest: 'Wokół najszerszego miejsca, taśma poziomo pod pachami.',
  underbust: 'Tuż pod biustem, na wydechu, taśma napięta.',
  waist: 'Wokół najwęższego miejsca, tam gdzie zginasz się w bok.',
  hips: 'Wokół najszerszego miejsca, stopy razem.',
  thigh: 'Wokół najszerszego miejsca nogi, tuż pod krokiem.',
  inseam: 'Od kroku po wewnętrznej stronie nogi do podłogi, bez butów.',
  sleeve: 'Od czubka ramienia przez zgięty łokieć do nadgarstka.',
  wrist: 'Wokół nadgarstka, tuż nad kością.',
  head: 'Wokół głowy, na palec nad uszami i brwiami.',
  hand: 'Wokół kostek dłoni, bez kciuka, dłoń rozluźniona.',
  finger: 'Wokół nasady palca, wieczorem, gdy dłonie są ciepłe.',
  foot: 'Stań na kartce i zmierz od pięty do najdłuższego palca.',
  length: 'Na płasko, od najwyższego punktu ramienia w dół.',
  garment: 'Na płasko, od krawędzi do krawędzi jak na rysunku; szerokość podajemy podwojoną, dookoła.',
});
