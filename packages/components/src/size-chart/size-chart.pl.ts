import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

export const sizeChartMessages: MessageTable<SizeChartMessages> = () => ({
  ...stateMessages,
  guide: 'Tabela rozmiarów',
  close: 'Zamknij',
  none: 'Ten artykuł nie ma rozmiarów do wyboru.',
  unitsOf: 'Jednostka',
  regionsOf: 'Rozmiary',
  regions: { int: 'Int', eu: 'EU', uk: 'UK', us: 'US', jp: 'JP' },
  size: 'Rozmiar',
  body: 'Twoje ciało',
  garment: 'Sama rzecz',
  blank: '–',
  kept: 'Zostaje',
  yours: 'Twój',
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
    finger: 'Palec',
    foot: 'Stopa',
    length: 'Długość',
  },
  chosen: (label) => `Wybrano ${label}`,
  howTo: 'Jak mierzyć',
});
