import type { MessageTable } from '../i18n/message-set.ts';
import type { FinderMessages } from './finder.en.ts';

export const finderMessages: MessageTable<FinderMessages> = () => ({
  findMine: 'Deine Größe finden',
  by: 'Was weißt du?',
  byBody: 'Meine Maße',
  byBrand: 'Eine Größe, die mir passt',
  brand: 'Marke',
  brandSize: 'Deine Größe dort',
  pick: 'Bitte wählen',
  fit: 'Wie soll es sitzen?',
  fits: { close: 'Eng', regular: 'Normal', relaxed: 'Locker' },
  optional: '(wenn du es weißt)',
  fault: {
    unreadable: (name, from, to, example) => `${name}: Gib eine Länge von ${from} bis ${to} ein, etwa ${example}.`,
    small: (name, from, to) => `${name}: Das ist zu wenig. Erwartet werden ${from} bis ${to}: Prüfe Zahl und Einheit.`,
    large: (name, from, to) => `${name}: Das ist zu viel. Erwartet werden ${from} bis ${to}: Prüfe Zahl und Einheit.`,
  },
  private: 'Auf diesem Gerät ausgerechnet. Sonst bekommt niemand deine Maße.',
  find: 'Meine Größe zeigen',
  yourSize: 'Deine Größe ist',
  needed: 'Eines fehlt noch',
  unknown: 'Das können wir nicht sagen',
  confidence: { high: 'Sicher', medium: 'Ziemlich sicher', low: 'Unsere beste Schätzung' },
  between: (smaller, larger, best) =>
    `Du liegst zwischen ${smaller} und ${larger}: ${smaller} sitzt enger, ${larger} lockerer. Für den gewählten Sitz nimm ${best}.`,
  betweenLengths: (smaller, larger, best) =>
    `Du liegst zwischen ${smaller} und ${larger}: ${smaller} ist kürzer, ${larger} länger. Wir würden ${best} nehmen.`,
  surer: (names) => `Sicherer wären wir mit: ${names}.`,
  missing: (names) => `Für deine Größe brauchen wir noch: ${names}.`,
  above: (length, label) =>
    `Du liegst ${length} über ${label}, unserer größten Größe hier. Sie würde nicht gut sitzen, und das sagen wir lieber gleich.`,
  below: (length, label) =>
    `Du liegst ${length} unter ${label}, unserer kleinsten Größe hier. Sie würde nicht gut sitzen, und das sagen wir lieber gleich.`,
  apart: (labels) =>
    `Deine Maße verlangen weit auseinanderliegende Größen: ${labels}. Miss noch einmal; stimmen sie, probiere beide oder frag uns in der Filiale.`,
  tryOn: 'Wie säße eine andere Größe?',
  sits: 'passt',
  tight: (length) => `${length} zu eng`,
  loose: (length) => `${length} zu weit`,
  choose: (label) => `${label} wählen`,
  record: (percent, label) => `${percent} haben ${label} behalten.`,
  runs: { small: 'Fällt klein aus.', large: 'Fällt groß aus.' },
  found: {
    small: (percent) => `${percent} fanden es zu klein.`,
    large: (percent) => `${percent} fanden es zu groß.`,
  },
  soldOut: (label) => `${label} ist online ausverkauft.`,
  place: 'Ort oder Postleitzahl',
  look: 'In einer Filiale finden',
  inShop: (shop) => `Vorrätig: ${shop}.`,
  inShopFew: (shop) => `Nur noch wenige: ${shop}.`,
  noShop: 'Dort in der Nähe hat es gerade keine Filiale.',
  keep: 'Meine Maße behalten',
  keepWhy: 'Sie bleiben in deinem Profil, um dir Größen vorzuschlagen, bis du sie dort löschst.',
  keptNow: 'In deinem Profil gespeichert.',
  keepFailed: 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
  useKept: 'Meine gespeicherten Maße nutzen',
  toPhone: 'Am Handy weitermachen',
  toPhoneLead: 'Scanne das, um die Maße auf deinem Handy zu nutzen oder diese mitzunehmen. Dieser Bildschirm behält keine.',
});
