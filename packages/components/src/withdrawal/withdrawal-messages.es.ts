import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.es.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageTable<WithdrawalMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  withdrawTitle: 'Desistir del contrato',
  withdrawFind: 'Abre el pedido del que quieres desistir.',
  withdrawLead: 'Dentro del plazo legal puedes desistir sin motivo y sin coste. Dos pasos: esta declaración y después tu confirmación.',
  withdrawUntil: (day) => `Hasta el ${day}, hasta el final del día.`,
  withdrawEarly: 'El plazo empieza cuando haya llegado todo.',
  noWithdrawal: {
    'not-distance':
      'Este pedido se hizo en una tienda. El derecho de desistimiento es para contratos a distancia. Puedes devolverlo según nuestras normas.',
    'order-cancelled': 'El pedido se canceló, así que no hay de qué desistir.',
    gift: 'Solo puede desistir quien hizo el pedido. Con el recibo de regalo puedes cambiarlo o recibir saldo de tienda.',
    'window-closed': 'El plazo de desistimiento ha terminado.',
    'all-returned': 'Todo está ya de vuelta o devuelto.',
    exempt: 'La ley excluye del desistimiento todo lo que hay en este pedido.',
  },
  closedOn: (day) => `El último día fue el ${day}.`,
  name: 'Tu nombre',
  receiptTo: 'Correo para el acuse de recibo',
  noName: 'Escribe tu nombre.',
  noAddress: 'Escribe un correo electrónico.',
  whichGoods: '¿Qué artículos?',
  everything: 'Todo el pedido',
  some: 'Solo una parte',
  statement: 'Por la presente le comunico que desisto de mi contrato de venta de los siguientes bienes.',
  confirmTitle: 'Confirma tu desistimiento',
  confirmLead: 'Vale desde el momento en que confirmas.',
  confirm: 'Confirmar desistimiento',
  withdrawnTitle: 'Has desistido del contrato',
  withdrawnLead: (when) => `Recibido el ${when}.`,
  sentTo: (email) => `El acuse de recibo se envió a ${email}. Guárdalo: es tu prueba.`,
  save: 'Guardar el acuse de recibo',
  fingerprint: 'Suma de verificación',
  seeReturn: 'Cómo devolver los artículos',
  lastDayRow: 'Último día',
  refund: 'Reembolso',
  refusals: {
    'withdrawal-closed': 'Ya no se puede desistir de este pedido.',
    'too-many-units': 'Se puede desistir de menos de lo que dijiste: una parte ya está de vuelta.',
  },
});
