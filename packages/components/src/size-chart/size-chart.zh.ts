import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

export const sizeChartMessages: MessageTable<SizeChartMessages> = () => ({
  ...stateMessages,
  guide: '尺码指南',
  close: '关闭',
  none: '此商品没有可选尺码。',
  unitsOf: '单位',
  regionsOf: '尺码制式',
  regions: { int: '国际', eu: 'EU', uk: 'UK', us: 'US', jp: 'JP' },
  size: '尺码',
  body: '您的身材',
  garment: '衣物本身',
  blank: '–',
  kept: '未退',
  yours: '您的',
  measurements: {
    height: '身高',
    neck: '颈围',
    shoulders: '肩宽',
    chest: '胸围',
    underbust: '下胸围',
    waist: '腰围',
    hips: '臀围',
    thigh: '大腿围',
    inseam: '腿内侧长',
    sleeve: '袖长',
    wrist: '腕围',
    head: '头围',
    hand: '手围',
    finger: '指围',
    foot: '脚长',
    length: '衣长',
  },
  chosen: (label) => `已选 ${label}`,
  howTo: '如何测量',
});
