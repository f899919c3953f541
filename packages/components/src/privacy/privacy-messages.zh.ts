import { savedMessages } from '../account/saved-messages.zh.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const zh: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: '在此屏幕上，您的选择在离开前有效；在您自己的设备上会一直保留。',
  device: '您的选择保存在此设备上。登录后，选择将随您同行。',

  privacy: '您的授权',
  privacyLead: '每一项分别选择，可随时更改。没有任何预先勾选。',
  purposes: {
    analytics: { title: '统计您如何使用商店', text: '统计页面和步骤，让商店变得更好。' },
    marketing: { title: '给您写信', text: '偶尔发送新品和优惠。' },
    personalisation: { title: '展示适合您的内容', text: '根据您浏览和购买的内容决定展示什么。' },
    fit: { title: '保存您的尺寸', text: '用来告诉您合适的尺码。未同意则会删除。' },
  },
  channels: {
    web: '网店',
    mobile: '手机',
    kiosk: '门店屏幕',
    social: '社交平台',
    email: '邮件',
    sms: '短信',
  },
  granted: (day, place, wording) => `自${day}起同意（${place}，文本 ${wording}）`,
  withdrawn: (day, place) => `自${day}起不同意（${place}）`,
  neverAsked: '否：从未询问过您',

  data: '您的数据',
  dataLead: '我们持有的关于您的一切，您都可以带走，也可以要求删除。',
  export: '下载我的数据',
  exporting: '正在整理',
  exportElsewhere: '要下载数据，请在您自己的设备上登录。',
  erase: '删除我的账户',
  eraseTitle: '全部删除？',
  erased: ['您的地址、偏好和尺寸', '您的积分，无法恢复', '您所有设备上的购物袋', '您的选择和统计内容'],
  kept: '法律要求我们将订单和退货保留数年，但不再显示属于谁。',
  eraseNow: '永久删除',
  erasing: '正在删除',
  keep: '保留我的账户',
  prove: '为确认是您本人：请先获取新的验证码。',
  goneTitle: '已为您删除',
  goneLead: '您的账户已删除，并已在所有设备上退出。',
  records: (nouns) => `依法保留，不含您的姓名：${nouns}。`,
  nouns: { orders: '订单', returns: '退货' },
});
