import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

export const sizeChartMessages: MessageTable<SizeChartMessages> = () => ({
  ...stateMessages,
  guide: 'Guía de tallas',
  close: 'Cerrar',
  none: 'Este artículo no tiene tallas para elegir.',
  unitsOf: 'Unidad',
  regionsOf: 'Tallas',
  regions: { int: 'Int', eu: 'EU', uk: 'UK', us: 'US', jp: 'JP' },
  size: 'Talla',
  body: 'Tu cuerpo',
  garment: 'La prenda',
  blank: '–',
  kept: 'Se quedan',
  yours: 'La tuya',
  measurements: {
    height: 'Estatura',
    neck: 'Cuello',
    shoulders: 'Hombros',
    chest: 'Pecho',
    underbust: 'Bajo pecho',
    waist: 'Cintura',
    hips: 'Cadera',
    thigh: 'Muslo',
    inseam: 'Entrepierna',
    sleeve: 'Manga',
    wrist: 'Muñeca',
    head: 'Cabeza',
    hand: 'Mano',
    finger: 'Dedo',
    foot: 'Pie',
    length: 'Largo',
  },
  chosen: (label) => `${label} elegida`,
  howTo: 'Cómo medir',
});
