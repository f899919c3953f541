import type { LetterWords } from './letter-words.en.ts';

export const letterWords: LetterWords = {
  signIn: {
    subject: (code, brand) => `${code} 是您在 ${brand} 的验证码`,
    use: '请在正在登录的页面输入此验证码。10 分钟内有效，仅限一次。',
    ignore: '如果您没有在登录，那是有人输错了地址，您可以忽略此邮件。请勿将验证码告诉任何人。',
  },
  order: {
    subject: (number, brand) => `您在 ${brand} 的订单 ${number}`,
    thanks: '感谢您的订单。以下是双方约定的内容。',
    counter: (code) => `请在收银台付款，并告知此号码：${code}。`,
    reserve: (code, until) => `我们为您预留至 ${until}。请在门店告知此号码：${code}。`,
    checkout: '收到您的付款后，我们会备好全部商品。',
    total: '合计（含税）',
    page: '查看订单',
    lookup: '您可以随时用订单号和此电子邮箱查看订单。',
  },
  return: {
    subject: (number, brand) => `您在 ${brand} 的订单 ${number} 的退货`,
    placed: '您的退货已登记，无需其他操作。',
    ways: {
      store: '请送到我们的任意门店。',
      'drop-off': '请包装好，送到代收点。',
      pickup: '请包装好，快递员会上门取件。',
    },
    fetched: (day, hours, where) => `请包装好，快递员会上门取件：${day} ${hours}，${where}。`,
    code: '请用订单号和此电子邮箱打开退货：到场只需出示退货码。',
    refund: '退款',
    credit: '店铺余额',
    toPay: '换货需补差价',
    page: '查看退货',
  },
  withdrawal: {
    title: '撤回合同回执',
    subject: (number) => `我们已收到您对订单 ${number} 的撤回`,
    received: '您的撤回已于下列时间收到。请妥善保存此邮件，这是您的凭证。',
    statement: '本人特此通知，撤回购买下列商品的合同。',
    back: '请自今日起 14 天内寄回或送回商品。您为其支付的款项将全额退还，不作任何扣除。',
    rows: { time: '收到时间', order: '订单', name: '姓名', address: '回执发送至', refund: '退款', reference: '参考编号' },
  },
};
