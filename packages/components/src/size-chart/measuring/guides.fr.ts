import type { GuideMessages } from './guides.en.ts';

export const guideMessages = (): GuideMessages => ({
  height: 'Debout contre un mur, sans chaussures, du sol au sommet de la tête.',
  neck: 'Autour de la base du cou, avec un doigt d’aisance sous le ruban.',
  shoulders: 'Dans le dos, d’une pointe d’épaule à l’autre.',
  chest: 'Autour de la partie la plus forte, le ruban bien horizontal sous les bras.',
  underbust: 'Juste sous la poitrine, en expirant, le ruban serré.',
  waist: 'Autour de la partie la plus fine, là où vous vous penchez de côté.',
  hips: 'Autour de la partie la plus forte, pieds joints.',
  thigh: 'Autour de la partie la plus forte de la jambe, juste sous l’entrejambe.',
  inseam: 'De l’entrejambe au sol, le long de l’intérieur de la jambe, sans chaussures.',
  sleeve: 'De la pointe de l’épaule au poignet, en passant par le coude plié.',
  wrist: 'Autour du poignet, juste au-dessus de l’os.',
  head: 'Autour de la tête, un doigt au-dessus des oreilles et des sourcils.',
  hand: 'Autour des articulations, sans le pouce, la main détendue.',
  finger: 'Autour de la base du doigt, le soir, quand les mains sont chaudes.',
  foot: 'Debout sur une feuille de papier, du talon à l’orteil le plus long.',
  length: 'À plat, du point le plus haut de l’épaule vers le bas.',
  garment: 'À plat, d’un bord à l’autre comme sur le dessin\u00a0; une largeur est donnée doublée, tout autour.',
});
