import type { MessageTable } from '../i18n/message-set.ts';
import type { KioskSessionMessages } from './kiosk-session.en.ts';

export const kioskSessionMessages: MessageTable<KioskSessionMessages> = (speech) => ({
  title: 'Czy nadal tu jesteś?',
  lead: 'Dotknij dowolnego miejsca, aby kontynuować. W przeciwnym razie ten ekran zapomni Twój koszyk.',
  seconds: (count) => speech.plural(count, { one: '# sekunda', few: '# sekundy', many: '# sekund', other: '# sekundy' }),
  warning: (count) =>
    speech.plural(count, {
      one: 'Czy nadal tu jesteś? Ten ekran zapomni Twój koszyk za # sekundę. Dotknij dowolnego miejsca, aby kontynuować.',
      few: 'Czy nadal tu jesteś? Ten ekran zapomni Twój koszyk za # sekundy. Dotknij dowolnego miejsca, aby kontynuować.',
      many: 'Czy nadal tu jesteś? Ten ekran zapomni Twój koszyk za # sekund. Dotknij dowolnego miejsca, aby kontynuować.',
      other: 'Czy nadal tu jesteś? Ten ekran zapomni Twój koszyk za # sekundy. Dotknij dowolnego miejsca, aby kontynuować.',
    }),
  goOn: 'Nadal tu jestem',
  ended: 'Ten ekran zapomniał wszystko i czeka na kolejną osobę.',
});
