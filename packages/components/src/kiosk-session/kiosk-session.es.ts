import type { MessageTable } from '../i18n/message-set.ts';
import type { KioskSessionMessages } from './kiosk-session.en.ts';

export const kioskSessionMessages: MessageTable<KioskSessionMessages> = (speech) => ({
  title: '¿Sigues ahí?',
  lead: 'Toca en cualquier sitio para continuar. Si no, esta pantalla olvidará tu cesta.',
  seconds: (count) => speech.plural(count, { one: '# segundo', many: '# de segundos', other: '# segundos' }),
  warning: (count) =>
    speech.plural(count, {
      one: '¿Sigues ahí? Esta pantalla olvidará tu cesta en # segundo. Toca en cualquier sitio para continuar.',
      many: '¿Sigues ahí? Esta pantalla olvidará tu cesta en # de segundos. Toca en cualquier sitio para continuar.',
      other: '¿Sigues ahí? Esta pantalla olvidará tu cesta en # segundos. Toca en cualquier sitio para continuar.',
    }),
  goOn: 'Sigo aquí',
  ended: 'Esta pantalla lo ha olvidado todo y está lista para la siguiente persona.',
});
