import { savedMessages } from '../account/saved-messages.es.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const es: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: 'En esta pantalla, lo que elijas vale hasta que te vayas; en tus dispositivos se conserva.',
  device: 'Tus elecciones se guardan en este dispositivo. Inicia sesión y te acompañarán.',

  privacy: 'Lo que podemos hacer',
  privacyLead: 'Cada cosa por separado, y se puede cambiar en cualquier momento. Nada viene marcado.',
  purposes: {
    analytics: { title: 'Contar cómo usas la tienda', text: 'Se cuentan páginas y pasos para que la tienda mejore.' },
    marketing: { title: 'Escribirte', text: 'Novedades y ofertas, de vez en cuando.' },
    personalisation: { title: 'Mostrarte lo que te interesa', text: 'Lo que miras y compras decide lo que ves.' },
    fit: { title: 'Guardar tus medidas', text: 'Para decirte qué talla te queda bien. Sin permiso se borran.' },
  },
  channels: {
    web: 'Tienda en línea',
    mobile: 'Teléfono',
    kiosk: 'Pantallas en las tiendas',
    social: 'Redes sociales',
    email: 'Correo',
    sms: 'SMS',
  },
  granted: (day, place, wording) => `Sí desde el ${day} (${place}, texto ${wording})`,
  withdrawn: (day, place) => `No desde el ${day} (${place})`,
  neverAsked: 'No: nunca se te preguntó',

  data: 'Tus datos',
  dataLead: 'Puedes llevarte todo lo que sabemos de ti, o hacer que lo borremos.',
  export: 'Descargar mis datos',
  exporting: 'Reuniéndolos',
  exportElsewhere: 'Para descargar tus datos, inicia sesión en tu propio dispositivo.',
  erase: 'Borrar mi cuenta',
  eraseTitle: '¿Borrarlo todo?',
  erased: [
    'tu dirección, preferencias y medidas',
    'tus puntos, que no se pueden recuperar',
    'tu cesta en todos los dispositivos',
    'tus elecciones y lo que se contó',
  ],
  kept: 'La ley nos obliga a guardar pedidos y devoluciones unos años. Ya no dicen de quién son.',
  eraseNow: 'Borrar para siempre',
  erasing: 'Borrando',
  keep: 'Conservar mi cuenta',
  prove: 'Para asegurarnos de que eres tú: pide antes un código nuevo.',
  goneTitle: 'Te hemos olvidado',
  goneLead: 'Tu cuenta está borrada y se ha cerrado tu sesión en todas partes.',
  records: (nouns) => `Guardado por ley, sin tu nombre: ${nouns}.`,
  nouns: { orders: 'pedidos', returns: 'devoluciones' },
});
