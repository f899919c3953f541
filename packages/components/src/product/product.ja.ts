import { formatList } from '../i18n/lists.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductMessages } from './product.en.ts';

export const productMessages: MessageTable<ProductMessages> = (speech) => ({
  from: (price) => `${price}から`,
  unavailable: '取り扱いなし',
  left: (count) => `残り${speech.number(count)}点`,
  allInBag: (count) => (count === 1 ? '最後の1点はバッグの中です' : `在庫${speech.number(count)}点はすべてバッグの中です`),
  choose: (option) => `${option}を選ぶ`,
  chooseFirst: (option) => `先に${option}を選んでください。`,
  valueSoldOut: (value) => `${value}、売り切れ`,
  valueNotMade: (value) => `${value}、この組み合わせはありません`,
  notMade: (values) => `${formatList(speech, values, 'plain')}の組み合わせはありません。`,
  soldOutWith: (values) => `${formatList(speech, values, 'plain')}は売り切れです。`,
  stillThere: (option, values) => `在庫のある${option}：${formatList(speech, values, 'plain')}`,
  pictures: '商品画像',
  showPicture: (number, count) => `${speech.number(count)}枚中${speech.number(number)}枚目の画像を表示`,
  gone: 'この商品の販売は終了しました。',
  failed: '現在、この商品を表示できません。',
  retry: 'もう一度試す',
});
