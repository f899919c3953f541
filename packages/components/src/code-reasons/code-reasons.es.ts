import type { CodeReasons } from './code-reasons.ts';

export const codeReasons: CodeReasons = {
  expired: () => 'Ya no es válido',
  'sign-in': () => 'Solo para clientes con la sesión iniciada',
  'not-for-you': () => 'Pensado para otros clientes',
  'minimum-not-reached': (missing) => (missing ? `Faltan ${missing} para que valga` : 'Tu cesta aún no llega al mínimo'),
  'nothing-matches': () => 'Aún no hay nada en tu cesta que entre en esta oferta',
  'does-not-combine': (_, other) => (other ? `No se combina con «${other}»` : 'No se combina con otra oferta'),
  'used-up': () => 'Ya se ha usado el máximo de veces',
  'already-applied': () => 'Ya tienes esta oferta',
  'too-many-codes': () => 'En tu cesta no caben más códigos',
};
