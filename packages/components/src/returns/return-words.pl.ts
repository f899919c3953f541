import type { MessageTable } from '../i18n/message-set.ts';
import type { ReturnWords } from './return-words.en.ts';
import { returnStatuses } from './return-statuses.pl.ts';

export const returnWords: MessageTable<ReturnWords> = (speech) => ({
  reasons: {
    'too-small': 'Za małe',
    'too-large': 'Za duże',
    'changed-mind': 'Zmiana decyzji',
    'unwanted-gift': 'Nietrafiony prezent',
    faulty: 'Wadliwe lub zepsute',
    'not-as-described': 'Niezgodne z opisem',
    'wrong-item': 'Nie to, co zamówiono',
    late: 'Przyszło za późno',
  },
  outcomes: { refund: 'Zwrot pieniędzy', credit: 'Środki na zakupy', exchange: 'Wymiana' },
  exchangeFor: (variant) => `Wymiana na ${variant}`,
  amounts: {
    value: 'Zapłacona kwota',
    fee: 'Opłata manipulacyjna',
    shipping: 'Przesyłka zwrotna',
    exchanged: 'Przeznaczone na wymianę',
    refund: 'Zwrot pieniędzy',
    credit: 'Środki na zakupy',
    bonus: 'W tym bonus',
    toPay: 'Dopłata za wymianę',
    taxRefunded: 'Podatek w zwrocie',
  },
  summary: 'Co otrzymasz',
  returnStatuses,
  fetched: (day, hours) => `${day}, ${hours}`,
  arranged: 'Dzień ustalimy z Tobą.',
  photos: 'Zdjęcia',
  addPhotos: 'Wybierz zdjęcia',
  photoHint: (count) =>
    `JPEG, PNG lub WebP, do 10 MB każde, najwyżej ${speech.number(count)}. Przed zapisaniem usuwamy z nich miejsce, czas i urządzenie.`,
  photoLater: 'Zdjęcia możesz dodać telefonem: zeskanuj kod zwrotu.',
  photo: (at) => `Zdjęcie ${speech.number(at)}`,
  dropPhoto: (at) => `Usuń zdjęcie ${speech.number(at)}`,
  remove: 'Usuń',
  photoRefused: {
    'photo-too-large': 'To zdjęcie ma ponad 10 MB.',
    'photo-unsupported':
      'Tego rodzaju obrazu nie przyjmujemy. Najpierw zapisz go jako JPEG (iPhone: Ustawienia, Aparat, Formaty, „Najwyższa zgodność”).',
    'photo-unreadable': 'Tego pliku nie da się otworzyć jako obrazu.',
    'too-many-photos': 'Więcej zdjęć się nie zmieści.',
  },
});
