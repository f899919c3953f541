import { savedMessages } from '../account/saved-messages.zh.ts';
import { codeReasons } from '../code-reasons/code-reasons.zh.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import { orderStatuses } from '../order-lookup/order-statuses.zh.ts';
import type { ProfileMessages } from './profile-messages.ts';

export const zh: MessageTable<ProfileMessages> = (speech) => {
  const points = (count: number): string => speech.plural(count, { other: '# 积分' });
  return {
    ...stateMessages,
    ...savedMessages,
    signedInAs: '当前账户',
    since: (day) => `自${day}起`,
    signOut: '退出登录',
    signOutEverywhere: '在所有设备上退出',
    away: '您已在此退出。由于没有网络，未能通知您的其他设备。',

    points: '积分',
    balance: points,
    expiring: (count, day) => `${points(count)}将于${day}过期`,
    enoughFor: (reward) => `可兑换${reward}`,
    next: (missing, reward) => `再得${points(missing)}可享${reward}`,
    owed: (count) => `接下来的${points(count)}用于抵扣已退商品。`,
    usePoints: (count) => `使用${points(count)}`,
    rewardThere: '已在购物袋中',
    pointsGo: '下单时扣除积分。',
    whyNot: codeReasons,
    amountOff: (amount) => `减${amount}`,
    freeShipping: '免运费',
    history: '记录',
    changes: {
      earn: '订单所得',
      settle: '抵扣',
      'claw-back': '退货扣回',
      spend: '已使用',
      expire: '已过期',
      adjust: '商店调整',
    },

    orders: '订单',
    noOrders: '还没有订单。无论在哪里下单，都会显示在这里。',
    pieces: (count) => speech.plural(count, { other: '# 件' }),
    more: '查看更早的订单',
    status: orderStatuses,

    preferences: '偏好设置',
    language: '我们消息的语言',
    currency: '货币',
    units: '长度单位',
    centimetres: '厘米',
    inches: '英寸',
    asHere: '随所在地',
    homeStore: '您的门店',
    noHomeStore: '尚未选择',
    findStore: '查找门店',
    removeStore: '移除',

    sizes: '身体尺寸',
    sizesLead: '无论在哪里登录，都能立刻选对尺码。不知道的可以留空。',
    sizesAsk: '只有您同意后才会保存。之后每张尺码表都知道您适合的尺码。',
    agree: '同意并填写',
    moreSizes: '更多尺寸',
    forgetSizes: '全部删除',
    wrongLength: (name, from, to, example) => `${name}：请输入 ${from} 到 ${to} 之间的长度，例如 ${example}。`,
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
  };
};
