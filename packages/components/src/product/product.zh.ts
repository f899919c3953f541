import { formatList } from '../i18n/lists.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductMessages } from './product.en.ts';

export const productMessages: MessageTable<ProductMessages> = (speech) => ({
  from: (price) => `${price} 起`,
  unavailable: '暂不供应',
  left: (count) => `仅剩 ${speech.number(count)} 件`,
  allInBag: (count) => (count === 1 ? '最后一件已在您的购物袋中' : `全部 ${speech.number(count)} 件已在您的购物袋中`),
  choose: (option) => `选择${option}`,
  chooseFirst: (option) => `请先选择${option}。`,
  valueSoldOut: (value) => `${value}，已售罄`,
  valueNotMade: (value) => `${value}，无此组合`,
  notMade: (values) => `没有这个组合：${formatList(speech, values, 'plain')}。`,
  soldOutWith: (values) => `${formatList(speech, values, 'plain')}已售罄。`,
  stillThere: (option, values) => `仍有货的${option}：${formatList(speech, values, 'plain')}。`,
  pictures: '图片',
  showPicture: (number, count) => `查看第 ${speech.number(number)} 张图片，共 ${speech.number(count)} 张`,
  gone: '该商品已停止销售。',
  failed: '暂时无法显示该商品。',
  retry: '重试',
});
