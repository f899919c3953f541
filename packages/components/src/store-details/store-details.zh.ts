import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import { storeServices } from '../store-services/store-services.zh.ts';

export const storeDetailsMessages: MessageTable<StoreDetailsMessages> = (_speech) => ({
  ...stateMessages,
  ...storeServices,
  closed: '休息',
  readyBy: (time) => `可自提时间：${time}`,
  deliveredBy: (time) => `${time}前送达`,
  within: (duration) => `请在${duration}内下单`,
  hours: '营业时间',
  today: '今天',
  allDay: '全天营业',
  special: '特殊日期',
  clocks: (zone) => `当地时间：${zone}`,
  phone: '电话',
  directions: '路线',
  page: '门店页面',
  scan: (store) => `二维码：前往${store}的路线`,
  scanLead: '扫码查看路线',
  choose: '设为我的门店',
  chosen: '我的门店',
  chosenSaid: (store) => `${store}现在是您的门店。`,
  unchosenSaid: (store) => `${store}不再是您的门店。`,
  chooseFailed: '未能保存，请重试。',
  forVisit: '仅在本次访问中保留。登录后可保存。',
  reserve: '在此预留',
});
