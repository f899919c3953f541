import type { LetterWords } from './letter-words.en.ts';

export const letterWords: LetterWords = {
  signIn: {
    subject: (code, brand) => `${code} to Twój kod do ${brand}`,
    use: 'Wpisz ten kod tam, gdzie się logujesz. Działa przez 10 minut, jeden raz.',
    ignore: 'Jeśli się nie logujesz, ktoś pomylił adres: tę wiadomość możesz zignorować. Nikomu nie podawaj kodu.',
  },
  order: {
    subject: (number, brand) => `Twoje zamówienie ${number} w ${brand}`,
    thanks: 'Dziękujemy za zamówienie. Oto, co zostało ustalone.',
    counter: (code) => `Zapłać przy kasie. Podaj tam ten numer: ${code}.`,
    reserve: (code, until) => `Odkładamy je dla Ciebie do: ${until}. W sklepie podaj ten numer: ${code}.`,
    checkout: 'Przygotujemy wszystko, gdy tylko dotrze płatność.',
    total: 'Razem, z podatkiem',
    page: 'Zobacz zamówienie',
    lookup: 'Zamówienie możesz sprawdzić w każdej chwili, podając jego numer i ten adres e-mail.',
  },
  return: {
    subject: (number, brand) => `Twój zwrot z zamówienia ${number} w ${brand}`,
    placed: 'Zwrot jest zapisany. Nic więcej nie trzeba.',
    ways: {
      store: 'Przynieś go do dowolnego z naszych sklepów.',
      'drop-off': 'Zapakuj go i zostaw w punkcie nadania.',
      pickup: 'Zapakuj go. Kurier go odbierze.',
    },
    fetched: (day, hours, where) => `Zapakuj go. Kurier go odbierze: ${day}, ${hours}, ${where}.`,
    code: 'Otwórz zwrot numerem zamówienia i tym adresem e-mail: jego kod to wszystko, czego tam potrzeba.',
    refund: 'Zwrot pieniędzy',
    credit: 'Środki na zakupy',
    toPay: 'Dopłata za wymianę',
    page: 'Zobacz zwrot',
  },
  withdrawal: {
    title: 'Potwierdzenie odstąpienia od umowy',
    subject: (number) => `Otrzymaliśmy Twoje odstąpienie od zamówienia ${number}`,
    received: 'Twoje odstąpienie wpłynęło w chwili podanej niżej. Zachowaj tę wiadomość: to Twój dowód.',
    statement: 'Niniejszym informuję o moim odstąpieniu od umowy sprzedaży następujących rzeczy.',
    back: 'Odeślij lub przynieś towary w ciągu 14 dni od dziś. Wszystko, co za nie zapłacono, zostanie zwrócone; nic nie zostanie potrącone.',
    rows: {
      time: 'Wpłynęło',
      order: 'Zamówienie',
      name: 'Imię i nazwisko',
      address: 'Potwierdzenie wysyłamy na',
      refund: 'Zwrot pieniędzy',
      reference: 'Numer referencyjny',
    },
  },
};
