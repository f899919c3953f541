import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.zh.ts';
import { returnWords } from '../returns/return-words.zh.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageTable<ReturnStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  ...returnWords(speech),
  placedTitle: '您的退货已登记',
  placedLead: '请保存此码：在任何设备和柜台都能打开这次退货。',
  mailed: '凭据会发送到订单的电子邮箱。',
  steps: {
    store: '请携带此码将商品送到任一门店。',
    'drop-off': '包装好商品，在代收点出示此码。',
    pickup: '包装好商品。快递员上门取件并扫描此码。',
  },
  returnTitle: '您的退货',
  happened: {
    placed: '已登记',
    received: '已收到',
    completed: '已完成',
    rejected: '未被接受',
    cancelled: '已取消',
  },
  qr: '此退货的二维码',
  qrHint: '扫描后可在手机上继续，或在柜台出示。',
  noQr: '暂时无法获取此码。',
  keepIt: '还是保留商品',
  keepSure: '取消这次退货？',
  keepYes: '是的，我保留',
  keepNo: '不',
  accepted: (count) => speech.plural(count, { other: '接受 # 件' }),
  rejected: (count) => speech.plural(count, { other: '未接受 # 件' }),
  timeline: '进度',
  articles: '商品',
  sendingPhotos: (at, of) => `正在发送照片 ${speech.number(at)}，共 ${speech.number(of)} 张`,
  sendAgain: '重新发送',
  over: '这次退货已结束。',
  gone: '此码已无法打开任何内容。',
});
