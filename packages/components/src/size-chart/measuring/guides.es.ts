import type { GuideMessages } from './guides.en.ts';

export const guideMessages = (): GuideMessages => ({
  height: 'De pie contra una pared y sin zapatos, del suelo a lo alto de la cabeza.',
  neck: 'Alrededor de la base del cuello, con un dedo de holgura bajo la cinta.',
  shoulders: 'Por la espalda, de la punta de un hombro a la del otro.',
  chest: 'Alrededor de la parte más ancha, con la cinta horizontal bajo los brazos.',
  underbust: 'Justo bajo el pecho, al soltar el aire, con la cinta firme.',
  waist: 'Alrededor de la parte más estrecha, donde te doblas hacia un lado.',
  hips: 'Alrededor de la parte más ancha, con los pies juntos.',
  thigh: 'Alrededor de la parte más ancha de la pierna, justo bajo la ingle.',
  inseam: 'De la ingle al suelo por el interior de la pierna, sin zapatos.',
  sleeve: 'De la punta del hombro a la muñeca, pasando por el codo doblado.',
  wrist: 'Alrededor de la muñeca, justo encima del hueso.',
  head: 'Alrededor de la cabeza, un dedo por encima de orejas y cejas.',
  hand: 'Alrededor de los nudillos, sin el pulgar, con la mano relajada.',
  finger: 'Alrededor de la base del dedo, por la tarde, con las manos calientes.',
  foot: 'De pie sobre un papel, del talón al dedo más largo.',
  length: 'En plano, desde el punto más alto del hombro hacia abajo.',
  garment: 'En plano, de borde a borde como en el dibujo; un ancho se da doblado, todo alrededor.',
});
