import type { LetterWords } from './letter-words.en.ts';

export const letterWords: LetterWords = {
  signIn: {
    subject: (code, brand) => `${code} es tu código para ${brand}`,
    use: 'Escribe este código donde estás iniciando sesión. Vale 10 minutos y una sola vez.',
    ignore:
      'Si no estás iniciando sesión, alguien se ha equivocado de dirección: puedes dejar este mensaje sin más. No digas el código a nadie.',
  },
  order: {
    subject: (number, brand) => `Tu pedido ${number} en ${brand}`,
    thanks: 'Gracias por tu pedido. Esto es lo que hemos acordado.',
    counter: (code) => `Paga en caja. Di allí este número: ${code}.`,
    reserve: (code, until) => `Te lo guardamos hasta el ${until}. Di este número en la tienda: ${code}.`,
    checkout: 'Lo preparamos todo en cuanto llegue tu pago.',
    total: 'Total, impuestos incluidos',
    page: 'Ver tu pedido',
    lookup: 'Puedes consultar tu pedido en cualquier momento, con su número y este correo electrónico.',
  },
  return: {
    subject: (number, brand) => `Tu devolución del pedido ${number} en ${brand}`,
    placed: 'Tu devolución está registrada. No hace falta nada más.',
    ways: {
      store: 'Tráelo a cualquiera de nuestras tiendas.',
      'drop-off': 'Empaquétalo y déjalo en un punto de entrega.',
      pickup: 'Empaquétalo. El transportista pasa a recogerlo.',
    },
    fetched: (day, hours, where) => `Empaquétalo. El transportista pasa a recogerlo: ${day}, ${hours}, ${where}.`,
    code: 'Abre la devolución con tu número de pedido y este correo electrónico: su código es todo lo que hace falta allí.',
    refund: 'Reembolso',
    credit: 'Saldo de tienda',
    toPay: 'A pagar por el cambio',
    page: 'Ver tu devolución',
  },
  withdrawal: {
    title: 'Acuse de recibo de tu desistimiento',
    subject: (number) => `Hemos recibido tu desistimiento del pedido ${number}`,
    received: 'Tu desistimiento llegó a la hora indicada abajo. Guarda este mensaje: es tu prueba.',
    statement: 'Por la presente le comunico que desisto de mi contrato de venta de los siguientes bienes.',
    back: 'Envía o trae los artículos en un plazo de 14 días desde hoy. Se reembolsa todo lo que pagaste por ellos; no se retiene nada.',
    rows: {
      time: 'Recibido',
      order: 'Pedido',
      name: 'Nombre',
      address: 'El acuse se envía a',
      refund: 'Reembolso',
      reference: 'Referencia',
    },
  },
};
