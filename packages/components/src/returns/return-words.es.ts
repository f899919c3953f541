import type { MessageTable } from '../i18n/message-set.ts';
import type { ReturnWords } from './return-words.en.ts';
import { returnStatuses } from './return-statuses.es.ts';

export const returnWords: MessageTable<ReturnWords> = (speech) => ({
  reasons: {
    'too-small': 'Demasiado pequeño',
    'too-large': 'Demasiado grande',
    'changed-mind': 'He cambiado de idea',
    'unwanted-gift': 'Un regalo que no encaja',
    faulty: 'Defectuoso o roto',
    'not-as-described': 'No es como se describe',
    'wrong-item': 'No es lo que se pidió',
    late: 'Llegó demasiado tarde',
  },
  outcomes: { refund: 'Reembolso', credit: 'Saldo de tienda', exchange: 'Cambio' },
  exchangeFor: (variant) => `Cambio por ${variant}`,
  amounts: {
    value: 'Lo que pagaste',
    fee: 'Gastos de reposición',
    shipping: 'Envío de devolución',
    exchanged: 'Va al cambio',
    refund: 'Reembolso',
    credit: 'Saldo de tienda',
    bonus: 'Bonificación incluida',
    toPay: 'A pagar por el cambio',
    taxRefunded: 'Impuesto en el reembolso',
  },
  summary: 'Lo que recibes',
  returnStatuses,
  fetched: (day, hours) => `${day}, ${hours}`,
  arranged: 'Acordamos el día contigo.',
  photos: 'Fotos',
  addPhotos: 'Elegir fotos',
  photoHint: (count) =>
    `JPEG, PNG o WebP, hasta 10 MB cada una, ${speech.number(count)} como máximo. Lugar, hora y dispositivo se quitan antes de guardarlas.`,
  photoLater: 'Puedes añadir fotos con el móvil: escanea el código de la devolución.',
  photo: (at) => `Foto ${speech.number(at)}`,
  dropPhoto: (at) => `Quitar la foto ${speech.number(at)}`,
  remove: 'Quitar',
  photoRefused: {
    'photo-too-large': 'Esta foto pesa más de 10 MB.',
    'photo-unsupported': 'Este tipo de imagen no sirve. Guárdala antes como JPEG (iPhone: Ajustes, Cámara, Formatos, «Más compatible»).',
    'photo-unreadable': 'Este archivo no se puede abrir como imagen.',
    'too-many-photos': 'Ya no caben más fotos.',
  },
});
