import { savedMessages } from '../account/saved-messages.es.ts';
import { codeReasons } from '../code-reasons/code-reasons.es.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import { orderStatuses } from '../order-lookup/order-statuses.es.ts';
import type { ProfileMessages } from './profile-messages.ts';

export const es: MessageTable<ProfileMessages> = (speech) => {
  const points = (count: number): string => speech.plural(count, { one: '# punto', other: '# puntos' });
  return {
    ...stateMessages,
    ...savedMessages,
    signedInAs: 'Sesión iniciada como',
    since: (day) => `Con nosotros desde el ${day}`,
    signOut: 'Cerrar sesión',
    signOutEverywhere: 'Cerrar sesión en todos los dispositivos',
    away: 'Aquí has cerrado la sesión. No se pudo avisar a tus otros dispositivos: no había conexión.',

    points: 'Puntos',
    balance: points,
    expiring: (count, day) => `${speech.number(count)} caducan el ${day}`,
    enoughFor: (reward) => `Bastan para ${reward}`,
    next: (missing, reward) => `Faltan ${speech.number(missing)} para ${reward}`,
    owed: (count) => `Los próximos ${points(count)} compensan lo que devolviste.`,
    usePoints: (count) => `Usar ${points(count)}`,
    rewardThere: 'En tu cesta',
    pointsGo: 'Los puntos se descuentan al hacer el pedido.',
    whyNot: codeReasons,
    amountOff: (amount) => `${amount} de descuento`,
    freeShipping: 'envío gratis',
    history: 'Historial',
    changes: {
      earn: 'Por un pedido',
      settle: 'Compensados',
      'claw-back': 'Por una devolución',
      spend: 'Usados',
      expire: 'Caducados',
      adjust: 'Corregidos por la tienda',
    },

    orders: 'Pedidos',
    noOrders: 'Aún no hay pedidos. Aparecerán aquí, los hagas donde los hagas.',
    pieces: (count) => speech.plural(count, { one: '# pieza', other: '# piezas' }),
    more: 'Ver anteriores',
    status: orderStatuses,

    preferences: 'Preferencias',
    language: 'Idioma de nuestros mensajes',
    currency: 'Moneda',
    units: 'Medidas en',
    centimetres: 'Centímetros',
    inches: 'Pulgadas',
    asHere: 'Según el lugar',
    homeStore: 'Tu tienda',
    noHomeStore: 'Aún ninguna',
    findStore: 'Buscar una tienda',
    removeStore: 'Quitar',

    sizes: 'Medidas',
    sizesLead: 'Tu talla al instante, allí donde inicies sesión. Deja vacío lo que no sepas.',
    sizesAsk: 'Solo se guardan si das tu permiso. Entonces cada guía de tallas sabe qué te queda bien.',
    agree: 'Aceptar e introducir',
    moreSizes: 'Más medidas',
    forgetSizes: 'Olvidarlas todas',
    wrongLength: (name, from, to, example) => `${name}: escribe una medida de ${from} a ${to}, por ejemplo ${example}.`,
    measurements: {
      height: 'Estatura',
      neck: 'Cuello',
      shoulders: 'Hombros',
      chest: 'Pecho',
      underbust: 'Bajo pecho',
      waist: 'Cintura',
      hips: 'Cadera',
      thigh: 'Muslo',
      inseam: 'Entrepierna',
      sleeve: 'Manga',
      wrist: 'Muñeca',
      head: 'Cabeza',
      hand: 'Mano',
      finger: 'Dedo anular, contorno',
      foot: 'Largo del pie',
      length: 'Largo',
    },
  };
};
