import type { MessageTable } from '../i18n/message-set.ts';
import type { ReturnWords } from './return-words.en.ts';
import { returnStatuses } from './return-statuses.zh.ts';

export const returnWords: MessageTable<ReturnWords> = (speech) => ({
  reasons: {
    'too-small': '太小',
    'too-large': '太大',
    'changed-mind': '改变主意',
    'unwanted-gift': '礼物不合适',
    faulty: '有缺陷或损坏',
    'not-as-described': '与描述不符',
    'wrong-item': '不是所订商品',
    late: '到得太晚',
  },
  outcomes: { refund: '退款', credit: '店铺余额', exchange: '换货' },
  exchangeFor: (variant) => `换为 ${variant}`,
  amounts: {
    value: '您支付的金额',
    fee: '重新上架费',
    shipping: '退货运费',
    exchanged: '用于换货',
    refund: '退款',
    credit: '店铺余额',
    bonus: '其中奖励',
    toPay: '换货需补差价',
    taxRefunded: '退款中的税款',
  },
  summary: '您将获得',
  returnStatuses,
  fetched: (day, hours) => `${day} ${hours}`,
  arranged: '我们会与您商定日期。',
  photos: '照片',
  addPhotos: '选择照片',
  photoHint: (count) => `JPEG、PNG 或 WebP，每张不超过 10 MB，最多 ${speech.number(count)} 张。保存前会去除地点、时间和设备信息。`,
  photoLater: '您可以用手机添加照片：扫描退货码。',
  photo: (at) => `照片 ${speech.number(at)}`,
  dropPhoto: (at) => `移除照片 ${speech.number(at)}`,
  remove: '移除',
  photoRefused: {
    'photo-too-large': '此照片超过 10 MB。',
    'photo-unsupported': '不支持此类图片。请先存为 JPEG（iPhone：设置、相机、格式、“兼容性最佳”）。',
    'photo-unreadable': '此文件无法作为图片打开。',
    'too-many-photos': '照片数量已达上限。',
  },
});
