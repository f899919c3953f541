import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.es.ts';
import { returnWords } from '../returns/return-words.es.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageTable<ReturnStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  ...returnWords(speech),
  placedTitle: 'Tu devolución está registrada',
  placedLead: 'Guarda el código: abre esta devolución en cualquier dispositivo y en el mostrador.',
  mailed: 'Enviamos un recibo al correo del pedido.',
  steps: {
    store: 'Llévalo con el código a cualquiera de nuestras tiendas.',
    'drop-off': 'Empaquétalo y muestra el código en el punto de entrega.',
    pickup: 'Empaquétalo. El transportista lo recoge y escanea el código.',
  },
  returnTitle: 'Tu devolución',
  happened: {
    placed: 'Registrada',
    received: 'Llegó',
    completed: 'Resuelta',
    rejected: 'No aceptada',
    cancelled: 'Anulada',
  },
  qr: 'Código QR de esta devolución',
  qrHint: 'Escanéalo para seguir en el móvil o muéstralo en el mostrador.',
  noQr: 'El código no está disponible ahora.',
  keepIt: 'Al final me lo quedo',
  keepSure: '¿Anular la devolución?',
  keepYes: 'Sí, me lo quedo',
  keepNo: 'No',
  accepted: (count) => speech.plural(count, { one: '# aceptado', other: '# aceptados' }),
  rejected: (count) => speech.plural(count, { one: '# no aceptado', other: '# no aceptados' }),
  timeline: 'Cómo va',
  articles: 'Artículos',
  sendingPhotos: (at, of) => `Enviando la foto ${speech.number(at)} de ${speech.number(of)}`,
  sendAgain: 'Enviar de nuevo',
  over: 'Esta devolución ya ha terminado.',
  gone: 'Este código ya no abre nada.',
});
