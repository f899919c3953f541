import type { MessageTable } from '../i18n/message-set.ts';
import type { LookupMessages } from './lookup-messages.en.ts';
import { orderStatuses } from './order-statuses.es.ts';

export const lookupMessages: MessageTable<LookupMessages> = (speech) => ({
  number: 'Número de pedido',
  numberHint: 'Está en el recibo y en nuestro correo, por ejemplo DE-7K3M-Q9X5.',
  numberHintKiosk: 'Está en el recibo. También puedes acercar el código del recibo al lector.',
  email: 'Correo electrónico del pedido',
  find: 'Buscar el pedido',
  finding: 'Un momento',
  noNumber: 'Escribe el número de pedido.',
  noEmail: 'Escribe el correo con el que se hizo el pedido.',
  wrong: 'No encontramos ningún pedido con este número y este correo. Revisa ambos e inténtalo de nuevo.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'Demasiados intentos. Espera # segundo e inténtalo de nuevo.',
      other: 'Demasiados intentos. Espera # segundos e inténtalo de nuevo.',
    }),
  away: 'Ahora no hay conexión. No se ha perdido nada: inténtalo en un momento.',
  broken: 'No ha funcionado. No se ha perdido nada: inténtalo en un momento.',
  badCode: 'Este código ya no abre nada. Busca el pedido por su número.',
  lapsed: 'Para protegerte, un pedido se cierra al cabo de un rato. Ábrelo otra vez: lo que rellenaste se conserva.',
  signIn: 'Iniciar sesión y ver todos tus pedidos',
  mine: 'Tus pedidos',
  noOrders: 'Aún no hay pedidos en tu cuenta.',
  another: 'Buscar otro pedido',
  ordered: (day) => `Pedido el ${day}`,
  pieces: (count) => speech.plural(count, { one: '# artículo', other: '# artículos' }),
  older: 'Pedidos anteriores',
  newer: 'Pedidos más recientes',
  step: (at, of) => `Paso ${speech.number(at)} de ${speech.number(of)}`,
  back: 'Atrás',
  next: 'Continuar',
  howMany: '¿Cuántos?',
  pickOne: 'Elige al menos un artículo.',
  print: 'Imprimir',
  statuses: orderStatuses,
});
