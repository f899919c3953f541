import { codeReasons } from '../code-reasons/code-reasons.es.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import type { OffersMessages } from './offers-messages.ts';

export const es: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: 'Ofertas',
  none: 'Ahora no hay ofertas. Lo que añadas a la cesta puede traer una.',
  endsIn: (time) => `Quedan ${time}`,
  inBag: 'En tu cesta',
  takes: (amount) => `descuenta ${amount}`,
  missing: (amount) => `Faltan ${amount} para el siguiente nivel`,
  missingUnits: (count) =>
    speech.plural(count, { one: 'Falta # pieza para el siguiente nivel', other: 'Faltan # piezas para el siguiente nivel' }),
  apply: 'Usar',
  applied: (title) => `${title} está en tu cesta`,
  copy: 'Copiar',
  copied: 'Copiado',
  notDone: 'No ha funcionado. Inténtalo de nuevo en un momento.',
  signIn: 'Iniciar sesión',
  more: 'Ver todo',
  next: (at, of) => `Siguiente oferta (${speech.number(at)} de ${speech.number(of)})`,
  before: 'Antes',
  now: 'Ahora',
  lowest: 'El precio tachado es el más bajo de los 30 días anteriores a la rebaja.',
  whyNot: codeReasons,
});
