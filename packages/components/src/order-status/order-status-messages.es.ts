import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.es.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageTable<OrderStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  findTitle: '¿Dónde está mi pedido?',
  findLead: 'Ábrelo con su número, el código de un recibo o tu cuenta.',
  order: (number) => `Pedido ${number}`,
  now: {
    placed: 'Tenemos tu pedido.',
    paid: 'Tu pago ha llegado. Lo preparamos todo.',
    ready: 'Está listo y te espera.',
    collected: 'Ya lo tienes. Que lo disfrutes.',
    shipped: 'Va de camino hacia ti.',
    delivered: 'Ha llegado. Que lo disfrutes.',
    cancelled: 'Este pedido se canceló.',
    failed: 'El pago no funcionó y el pedido ha terminado.',
    expired: 'Se acabó el tiempo antes de que se pagara o recogiera.',
  },
  timeline: 'Cómo va',
  ahead: 'pendiente',
  pickup: 'Código de recogida',
  pickupHint: 'Di estas cifras en el mostrador.',
  keptUntil: (when) => `Guardado para ti hasta el ${when}.`,
  payUntil: (when) => `A pagar hasta el ${when}.`,
  store: 'Tienda',
  articles: 'Artículos',
  gift: 'Un regalo: este recibo no muestra precios.',
  giftNote: 'En la tarjeta',
  discount: 'Descuento',
  total: 'Total',
  tax: (amount) => `incluye ${amount} de impuestos`,
  finalSale: 'Venta final',
  returnIt: 'Devolver algo',
  backToOrder: 'Volver al pedido',
  cancel: 'Cancelar el pedido',
  cancelSure: '¿Cancelar este pedido?',
  cancelYes: 'Sí, cancelarlo',
  cancelNo: 'No',
  cancelLate: 'Ya no se puede cancelar. Podrás devolverlo cuando lo tengas.',
});
