import type { MessageTable } from '../i18n/message-set.ts';
import type { KioskSessionMessages } from './kiosk-session.en.ts';

export const kioskSessionMessages: MessageTable<KioskSessionMessages> = (speech) => ({
  title: 'Bist du noch da?',
  lead: 'Tippe irgendwo, um weiterzumachen. Sonst vergisst dieser Bildschirm deinen Warenkorb.',
  seconds: (count) => speech.plural(count, { one: '# Sekunde', other: '# Sekunden' }),
  warning: (count) =>
    speech.plural(count, {
      one: 'Bist du noch da? Dieser Bildschirm vergisst deinen Warenkorb in # Sekunde. Tippe irgendwo, um weiterzumachen.',
      other: 'Bist du noch da? Dieser Bildschirm vergisst deinen Warenkorb in # Sekunden. Tippe irgendwo, um weiterzumachen.',
    }),
  goOn: 'Ich bin noch da',
  ended: 'Dieser Bildschirm hat alles vergessen und ist bereit für die Nächsten.',
});
