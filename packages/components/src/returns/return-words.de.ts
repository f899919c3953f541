import type { MessageTable } from '../i18n/message-set.ts';
import type { ReturnWords } from './return-words.en.ts';
import { returnStatuses } from './return-statuses.de.ts';

export const returnWords: MessageTable<ReturnWords> = (speech) => ({
  reasons: {
    'too-small': 'Zu klein',
    'too-large': 'Zu groß',
    'changed-mind': 'Gefällt mir doch nicht',
    'unwanted-gift': 'Geschenk passt nicht',
    faulty: 'Fehlerhaft oder kaputt',
    'not-as-described': 'Nicht wie beschrieben',
    'wrong-item': 'Nicht das Bestellte',
    late: 'Zu spät gekommen',
  },
  outcomes: { refund: 'Erstattung', credit: 'Guthaben', exchange: 'Umtausch' },
  exchangeFor: (variant) => `Umtausch gegen ${variant}`,
  amounts: {
    value: 'Was du dafür bezahlt hast',
    fee: 'Bearbeitung',
    shipping: 'Rücksendung',
    exchanged: 'Geht in den Umtausch',
    refund: 'Erstattung',
    credit: 'Guthaben',
    bonus: 'Darin enthaltener Bonus',
    toPay: 'Für den Umtausch zu zahlen',
    taxRefunded: 'Steuer in der Erstattung',
  },
  summary: 'Das bekommst du',
  returnStatuses,
  fetched: (day, hours) => `${day}, ${hours}`,
  arranged: 'Den Tag machen wir mit dir aus.',
  photos: 'Bilder',
  addPhotos: 'Bilder wählen',
  photoHint: (count) =>
    `JPEG, PNG oder WebP, je bis 10 MB, höchstens ${speech.number(count)}. Ort, Zeit und Gerät werden vor dem Speichern daraus entfernt.`,
  photoLater: 'Bilder kannst du mit dem Handy hinzufügen: Scanne den Code der Rückgabe.',
  photo: (at) => `Bild ${speech.number(at)}`,
  dropPhoto: (at) => `Bild ${speech.number(at)} entfernen`,
  remove: 'Entfernen',
  photoRefused: {
    'photo-too-large': 'Dieses Bild ist größer als 10 MB.',
    'photo-unsupported':
      'Diese Art Bild geht nicht. Speichere es zuerst als JPEG (iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“).',
    'photo-unreadable': 'Diese Datei lässt sich nicht als Bild öffnen.',
    'too-many-photos': 'Mehr Bilder gehen nicht.',
  },
});
