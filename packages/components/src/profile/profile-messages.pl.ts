import { savedMessages } from '../account/saved-messages.pl.ts';
import { codeReasons } from '../code-reasons/code-reasons.pl.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import { orderStatuses } from '../order-lookup/order-statuses.pl.ts';
import type { ProfileMessages } from './profile-messages.ts';

export const pl: MessageTable<ProfileMessages> = (speech) => {
  const points = (count: number): string => speech.plural(count, { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' });
  return {
    ...stateMessages,
    ...savedMessages,
    signedInAs: 'Zalogowano jako',
    since: (day) => `Z nami od ${day}`,
    signOut: 'Wyloguj się',
    signOutEverywhere: 'Wyloguj na wszystkich urządzeniach',
    away: 'Wylogowano Cię tutaj. Innych urządzeń nie udało się powiadomić: nie było połączenia.',

    points: 'Punkty',
    balance: points,
    expiring: (count, day) => `${points(count)}: ważne do ${day}`,
    enoughFor: (reward) => `Wystarczy na: ${reward}`,
    next: (missing, reward) => `Do celu „${reward}” brakuje: ${points(missing)}`,
    owed: (count) => `Na wyrównanie zwrotu: ${points(count)}.`,
    usePoints: (count) => `Wykorzystaj ${points(count)}`,
    rewardThere: 'W koszyku',
    pointsGo: 'Punkty zostaną pobrane przy zamówieniu.',
    whyNot: codeReasons,
    amountOff: (amount) => `rabat ${amount}`,
    freeShipping: 'darmowa dostawa',
    history: 'Historia',
    changes: {
      earn: 'Za zamówienie',
      settle: 'Wyrównanie',
      'claw-back': 'Za zwrot',
      spend: 'Wykorzystane',
      expire: 'Wygasłe',
      adjust: 'Korekta sklepu',
    },

    orders: 'Zamówienia',
    noOrders: 'Nie ma jeszcze zamówień. Pojawią się tutaj, gdziekolwiek je złożysz.',
    pieces: (count) => speech.plural(count, { one: '# sztuka', few: '# sztuki', many: '# sztuk', other: '# sztuki' }),
    more: 'Pokaż wcześniejsze',
    status: orderStatuses,

    preferences: 'Preferencje',
    language: 'Język naszych wiadomości',
    currency: 'Waluta',
    units: 'Długości w',
    centimetres: 'Centymetry',
    inches: 'Cale',
    asHere: 'Jak pasuje na miejscu',
    homeStore: 'Twój sklep',
    noHomeStore: 'Jeszcze nie wybrano',
    findStore: 'Znajdź sklep',
    removeStore: 'Usuń',

    sizes: 'Wymiary',
    sizesLead: 'Od razu właściwy rozmiar, gdziekolwiek się zalogujesz. Czego nie znasz, zostaw puste.',
    sizesAsk: 'Przechowujemy je tylko za Twoją zgodą. Wtedy każda tabela rozmiarów wie, co pasuje.',
    agree: 'Zgadzam się i wpisuję',
    moreSizes: 'Więcej wymiarów',
    forgetSizes: 'Usuń wszystkie',
    wrongLength: (name, from, to, example) => `${name}: wpisz długość od ${from} do ${to}, na przykład ${example}.`,
    measurements: {
      height: 'Wzrost',
      neck: 'Szyja',
      shoulders: 'Ramiona',
      chest: 'Klatka piersiowa',
      underbust: 'Pod biustem',
      waist: 'Talia',
      hips: 'Biodra',
      thigh: 'Udo',
      inseam: 'Wewnętrzna długość nogi',
      sleeve: 'Rękaw',
      wrist: 'Nadgarstek',
      head: 'Głowa',
      hand: 'Dłoń',
      finger: 'Palec serdeczny, obwód',
      foot: 'Długość stopy',
      length: 'Długość',
    },
  };
};
