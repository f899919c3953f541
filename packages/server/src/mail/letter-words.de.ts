import type { LetterWords } from './letter-words.en.ts';

export const letterWords: LetterWords = {
  signIn: {
    subject: (code, brand) => `${code} ist dein Code für ${brand}`,
    use: 'Gib diesen Code dort ein, wo du dich anmeldest. Er gilt 10 Minuten, ein einziges Mal.',
    ignore:
      'Wenn du dich gerade nicht anmeldest, hat sich jemand bei der Adresse vertippt: Dann kannst du diese Nachricht liegen lassen. Gib den Code niemandem weiter.',
  },
  order: {
    subject: (number, brand) => `Deine Bestellung ${number} bei ${brand}`,
    thanks: 'Danke für deine Bestellung. Das haben wir vereinbart.',
    counter: (code) => `Bezahle an der Kasse. Nenne dort diese Nummer: ${code}.`,
    reserve: (code, until) => `Wir legen alles bis ${until} für dich zurück. Nenne in der Filiale diese Nummer: ${code}.`,
    checkout: 'Wir machen alles fertig, sobald deine Zahlung da ist.',
    total: 'Gesamt, inklusive Steuer',
    page: 'Bestellung ansehen',
    lookup: 'Deine Bestellung kannst du jederzeit aufrufen, mit ihrer Nummer und dieser E-Mail-Adresse.',
  },
  return: {
    subject: (number, brand) => `Deine Rückgabe aus der Bestellung ${number} bei ${brand}`,
    placed: 'Deine Rückgabe ist eingetragen. Mehr ist nicht nötig.',
    ways: {
      store: 'Bring sie in eine unserer Filialen.',
      'drop-off': 'Pack alles ein und gib es an einer Annahmestelle ab.',
      pickup: 'Pack alles ein. Der Paketdienst holt es ab.',
    },
    fetched: (day, hours, where) => `Pack alles ein. Der Paketdienst holt es ab: ${day}, ${hours}, ${where}.`,
    code: 'Öffne die Rückgabe mit deiner Bestellnummer und dieser E-Mail-Adresse: Der Code darin ist alles, was dort gebraucht wird.',
    refund: 'Erstattung',
    credit: 'Guthaben',
    toPay: 'Für den Umtausch zu zahlen',
    page: 'Rückgabe ansehen',
  },
  withdrawal: {
    title: 'Eingangsbestätigung deines Widerrufs',
    subject: (number) => `Dein Widerruf der Bestellung ${number} ist eingegangen`,
    received: 'Dein Widerruf ist zu der Zeit eingegangen, die unten steht. Bewahre diese Nachricht auf: Sie ist dein Nachweis.',
    statement: 'Hiermit widerrufe ich den von mir abgeschlossenen Vertrag über den Kauf der folgenden Waren.',
    back: 'Schick oder bring die Waren innerhalb von 14 Tagen ab heute zurück. Alles, was du dafür bezahlt hast, wird erstattet; nichts wird einbehalten.',
    rows: {
      time: 'Eingegangen',
      order: 'Bestellung',
      name: 'Name',
      address: 'Bestätigung geht an',
      refund: 'Erstattung',
      reference: 'Referenz',
    },
  },
};
