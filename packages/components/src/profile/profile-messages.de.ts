import { savedMessages } from '../account/saved-messages.de.ts';
import { codeReasons } from '../code-reasons/code-reasons.de.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import { orderStatuses } from '../order-lookup/order-statuses.de.ts';
import type { ProfileMessages } from './profile-messages.ts';

export const de: MessageTable<ProfileMessages> = (speech) => {
  const points = (count: number): string => speech.plural(count, { one: '# Punkt', other: '# Punkte' });
  return {
    ...stateMessages,
    ...savedMessages,
    signedInAs: 'Angemeldet als',
    since: (day) => `Bei uns seit ${day}`,
    signOut: 'Abmelden',
    signOutEverywhere: 'Auf allen Geräten abmelden',
    away: 'Hier bist du abgemeldet. Deine anderen Geräte wissen es noch nicht: Es gab keine Verbindung.',

    points: 'Punkte',
    balance: points,
    expiring: (count, day) => `${speech.number(count)} verfallen am ${day}`,
    enoughFor: (reward) => `Genug für ${reward}`,
    next: (missing, reward) => `Noch ${speech.number(missing)} für ${reward}`,
    owed: (count) => `Die nächsten ${points(count)} gleichen aus, was du zurückgebracht hast.`,
    usePoints: (count) => `${points(count)} einlösen`,
    rewardThere: 'In deinem Warenkorb',
    pointsGo: 'Die Punkte gehen mit der Bestellung ab.',
    whyNot: codeReasons,
    amountOff: (amount) => `${amount} Rabatt`,
    freeShipping: 'kostenlosen Versand',
    history: 'Verlauf',
    changes: {
      earn: 'Für eine Bestellung',
      settle: 'Ausgeglichen',
      'claw-back': 'Für Zurückgebrachtes',
      spend: 'Eingelöst',
      expire: 'Verfallen',
      adjust: 'Vom Shop berichtigt',
    },

    orders: 'Bestellungen',
    noOrders: 'Noch keine Bestellungen. Hier stehen sie, wo auch immer du bestellst.',
    pieces: (count) => speech.plural(count, { one: '# Stück', other: '# Stück' }),
    more: 'Frühere zeigen',
    status: orderStatuses,

    preferences: 'Einstellungen',
    language: 'Sprache unserer Nachrichten',
    currency: 'Währung',
    units: 'Längen in',
    centimetres: 'Zentimeter',
    inches: 'Zoll',
    asHere: 'Wie es vor Ort passt',
    homeStore: 'Deine Filiale',
    noHomeStore: 'Noch keine gewählt',
    findStore: 'Filiale finden',
    removeStore: 'Entfernen',

    sizes: 'Maße',
    sizesLead: 'Gleich die richtige Größe, wo auch immer du dich anmeldest. Was du nicht weißt, bleibt leer.',
    sizesAsk: 'Wir speichern sie nur mit deiner Zustimmung. Dann weiß jede Größentabelle, was dir passt.',
    agree: 'Zustimmen und eintragen',
    moreSizes: 'Weitere Maße',
    forgetSizes: 'Alle löschen',
    wrongLength: (name, from, to, example) => `${name}: Gib eine Länge von ${from} bis ${to} ein, etwa ${example}.`,
    measurements: {
      height: 'Körpergröße',
      neck: 'Hals',
      shoulders: 'Schultern',
      chest: 'Brust',
      underbust: 'Unterbrust',
      waist: 'Taille',
      hips: 'Hüfte',
      thigh: 'Oberschenkel',
      inseam: 'Schrittlänge',
      sleeve: 'Ärmel',
      wrist: 'Handgelenk',
      head: 'Kopf',
      hand: 'Hand',
      finger: 'Ringfinger, Umfang',
      foot: 'Fußlänge',
      length: 'Länge',
    },
  };
};
