import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

export const sizeChartMessages: MessageTable<SizeChartMessages> = () => ({
  ...stateMessages,
  guide: 'サイズガイド',
  close: '閉じる',
  none: 'この商品には選べるサイズがありません。',
  unitsOf: '単位',
  regionsOf: 'サイズ表記',
  regions: { int: '国際', eu: 'EU', uk: 'UK', us: 'US', jp: 'JP' },
  size: 'サイズ',
  body: 'お体のサイズ',
  garment: '商品そのもののサイズ',
  blank: '–',
  kept: '返品なし',
  yours: 'おすすめ',
  measurements: {
    height: '身長',
    neck: '首まわり',
    shoulders: '肩幅',
    chest: '胸囲',
    underbust: 'アンダーバスト',
    waist: 'ウエスト',
    hips: 'ヒップ',
    thigh: 'もも',
    inseam: '股下',
    sleeve: '袖',
    wrist: '手首',
    head: '頭囲',
    hand: '手囲い',
    finger: '指まわり',
    foot: '足の長さ',
    length: '着丈',
  },
  chosen: (label) => `${label}を選択中`,
  howTo: '測り方',
});
