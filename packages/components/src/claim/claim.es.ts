import type { MessageTable } from '../i18n/message-set.ts';
import { matchNames } from '../match/match.es.ts';
import type { ClaimMessages } from './claim.en.ts';

export const claimMessages: MessageTable<ClaimMessages> = (speech) => ({
  symbols: matchNames,
  looking: 'Buscando tu cesta',
  foundTitle: '¿Continuar aquí?',
  found: (count, brand) =>
    speech.plural(count, {
      one: `Tu cesta de ${brand} te espera con # artículo.`,
      many: `Tu cesta de ${brand} te espera con # de artículos.`,
      other: `Tu cesta de ${brand} te espera con # artículos.`,
    }),
  from: (screen) => `Desde: ${screen}`,
  channels: {
    web: 'la tienda en línea',
    mobile: 'un teléfono',
    kiosk: 'la pantalla de la tienda',
    social: 'una red social',
    email: 'un correo electrónico',
    sms: 'un SMS',
  },
  match: '¿La otra pantalla muestra los mismos tres símbolos?',
  moves: 'La otra pantalla olvidará la cesta.',
  shares: 'La cesta seguirá también en el otro dispositivo.',
  accept: 'Continuar aquí',
  accepting: 'Un momento',
  decline: 'No es mía',
  claimedTitle: 'Tu cesta ya está aquí',
  claimedLead: (count) =>
    speech.plural(count, { one: '# artículo te espera.', many: '# de artículos te esperan.', other: '# artículos te esperan.' }),
  goOn: 'Seguir comprando',
  declinedTitle: 'Has hecho bien en comprobarlo',
  declinedLead: 'No ha cambiado nada. La cesta sigue donde estaba.',
  entryTitle: 'Introduce tu código',
  entryLead: 'Está junto al código QR de la otra pantalla.',
  field: 'Código de la otra pantalla',
  find: 'Buscar mi cesta',
  missing: 'Introduce las ocho letras y cifras del código.',
  unavailable: 'Este código es incorrecto, ya se ha usado o ha caducado. Pide uno nuevo en la otra pantalla e introdúcelo aquí.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'Demasiados intentos. Espera # segundo e inténtalo de nuevo.',
      many: 'Demasiados intentos. Espera # de segundos e inténtalo de nuevo.',
      other: 'Demasiados intentos. Espera # segundos e inténtalo de nuevo.',
    }),
  offline: 'Ahora mismo no hay conexión. No se ha perdido nada: inténtalo de nuevo en un momento.',
  failed: 'No ha funcionado. No se ha perdido nada: inténtalo de nuevo en un momento.',
  retry: 'Reintentar',
  anotherCode: 'Introducir un código',
});
