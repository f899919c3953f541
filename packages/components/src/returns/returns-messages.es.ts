import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.es.ts';
import { returnStatuses } from './return-statuses.es.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageTable<ReturnsMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  returnStatuses,
  findTitle: 'Devolución o cambio',
  findLead: 'Abre tu pedido para ver qué se puede devolver y hasta qué día.',
  order: (number) => `Pedido ${number}`,
  pickTitle: '¿Qué quieres devolver?',
  lastDay: (day) => `Puedes devolver este pedido hasta el ${day}. Ese día cuenta hasta el final.`,
  until: (day) => `Hasta el ${day}`,
  faultsOnly: 'Solo se puede devolver si le pasa algo.',
  whyNot: {
    'not-delivered': 'Aún no ha llegado',
    'order-cancelled': 'El pedido se canceló',
    'return-open': 'Su devolución está en curso',
    'all-returned': 'Ya se devolvió',
    'window-closed': 'Ha pasado el último día',
    'final-sale': 'Venta final: no se puede devolver',
    hygiene: 'Por higiene no se puede devolver',
    'made-to-order': 'Hecho por encargo: no se puede devolver',
    perishable: 'Es perecedero y no se puede devolver',
    'gift-card': 'Las tarjetas regalo no se devuelven',
  },
  bought: (count) => speech.plural(count, { one: '# comprado', other: '# comprados' }),
  canGoBack: (count) => speech.plural(count, { one: '# se puede devolver', other: '# se pueden devolver' }),
  nothing: 'Ahora mismo no se puede devolver nada de este pedido.',
  rules: 'Cómo funcionan las devoluciones',
  ruleDays: (days) =>
    speech.plural(days, {
      one: '# día desde que llega, por cualquier motivo. El día de llegada no cuenta.',
      other: '# días desde que llega, por cualquier motivo. El día de llegada no cuenta.',
    }),
  ruleFaults: (days) =>
    speech.plural(days, {
      one: 'Lo defectuoso o equivocado se devuelve durante # día.',
      other: 'Lo defectuoso o equivocado se devuelve durante # días.',
    }),
  ruleFee: (percent) => `Del reembolso se retiene un ${percent} por la reposición, salvo que el fallo sea nuestro.`,
  ruleNoFee: 'De tu reembolso no se retiene nada.',
  ruleBonus: (percent) => `El saldo de tienda vale un ${percent} más.`,
  earlier: 'Devoluciones de este pedido',
  whyTitle: '¿Por qué lo devuelves?',
  whyLead: 'Si el fallo es nuestro, no te cuesta nada.',
  outcomeTitle: '¿Qué prefieres a cambio?',
  howTitle: '¿Cómo lo devuelves?',

  reviewTitle: '¿Está todo bien?',
  reviewLead: 'No se registra nada hasta que lo envíes.',
  send: 'Enviar la devolución',
  refusals: {
    'not-returnable': 'Algo de esto ya no se puede devolver. Mira qué se puede.',
    'too-many-units': 'Se pueden devolver menos de los que dijiste: algunos ya están en camino.',
    'exchange-unavailable': 'Lo que querías a cambio se acaba de agotar. Elige otra cosa.',
    'return-option-unavailable': 'Esta opción ya no se ofrece. Elige otra.',
  },
  moreOfOrder: 'Devolver otra cosa',
  withdraw: 'Desistir del contrato aquí',
  toReturns: 'Volver a devoluciones',
});
