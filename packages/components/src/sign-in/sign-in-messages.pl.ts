import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const pl: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `teraz w koszyku: ${speech.number(units)}`;
  return {
    ...stateMessages,
    title: 'Zaloguj się',
    lead: 'Bez hasła: wyślemy sześciocyfrowy kod na Twój adres e-mail. Pierwszy raz tutaj? To też wystarczy.',
    kioskLead: 'Bez hasła: wyślemy sześciocyfrowy kod na Twój adres e-mail. Ten ekran zapomni Cię, gdy odejdziesz.',
    email: 'Adres e-mail',
    send: 'Wyślij kod',
    sending: 'Wysyłanie kodu',
    codeTitle: 'Wpisz kod',
    sent: (email) => `Wysłaliśmy sześć cyfr na ${email}.`,
    delayed: (email) => `Sześć cyfr jest w drodze na ${email}. Może to potrwać kilka minut.`,
    code: 'Sześciocyfrowy kod',
    codeHint: 'Sprawdzimy go po szóstej cyfrze.',
    goodFor: (time) => `Ważny jeszcze ${time}`,
    over: 'Czas tego kodu minął. Poproś o nowy.',
    check: 'Zaloguj się',
    checking: 'Sprawdzanie kodu',
    resend: 'Wyślij nowy kod',
    resendIn: (time) => `Nowy kod za ${time}`,
    resent: 'Nowy kod jest w drodze. Poprzedni już nie działa.',
    otherEmail: 'Użyj innego adresu',
    minutes: (count) => speech.plural(count, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' }),
    seconds: (count) => speech.plural(count, { one: '# sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' }),
    faults: {
      'no-email': 'Wpisz adres e-mail.',
      'bad-email': 'Na ten adres nie możemy napisać. Sprawdź go.',
      'no-code': 'Wpisz sześć cyfr z naszej wiadomości.',
      dead: 'Ten kod już nie działa. Poproś o nowy.',
      offline: 'Chwilowo brak połączenia. Nic nie przepadło: spróbuj za chwilę.',
      failed: 'Nie udało się. Nic nie przepadło: spróbuj za chwilę.',
    },
    wrong: (left) =>
      left === undefined
        ? 'To nie jest kod, który wysłaliśmy.'
        : speech.plural(left, {
            one: 'To nie jest kod, który wysłaliśmy. Została # próba.',
            few: 'To nie jest kod, który wysłaliśmy. Zostały # próby.',
            many: 'To nie jest kod, który wysłaliśmy. Zostało # prób.',
            other: 'To nie jest kod, który wysłaliśmy. Zostało # próby.',
          }),
    limited: (time) => `To było wiele prób. Możesz kontynuować za ${time}.`,
    signedInTitle: 'Zalogowano',
    signedInAs: (email) => `Konto: ${email}`,
    signOut: 'Wyloguj się',
    mergedTitle: 'Z dwóch koszyków powstał jeden',
    mergedLead: 'To, co było tutaj, dodaliśmy do koszyka na Twoim koncie.',
    merged: {
      added: (_before, _added, now) => `Dodano: ${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}: ${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}, ale więcej nie ma: ${inBag(now)}`,
      gone: () => 'Już niedostępne, więc nie dodano',
    },
    goOn: 'Rozumiem',
  };
};
