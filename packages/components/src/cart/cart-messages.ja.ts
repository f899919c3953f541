import type { MessageTable } from '../i18n/message-set.ts';
import type { CartMessages } from './cart-messages.ts';

export const messages: MessageTable<CartMessages> = (speech) => {
  const units = (count: number): string => `${speech.number(count)}点`;
  const left = (count: number): string => `残り${units(count)}`;
  return {
    add: 'バッグに入れる',
    added: '追加しました',
    addedTitle: (title) => `${title}をバッグに入れました`,
    soldOut: '売り切れ',
    allInBag: '在庫はすべてバッグの中です',
    unavailable: '取り扱いなし',
    bag: (count) => (count ? `バッグ、${units(count)}` : 'バッグ、空'),
    heading: 'バッグ',
    units,
    close: '閉じる',
    empty: 'バッグは空です',
    emptyHint: '入れた商品は、どの画面からでもここでご覧いただけます。',
    goOn: '買い物を続ける',
    quantity: (title) => `${title}の数量`,
    quantityNow: (title, count) => `${title}：${units(count)}`,
    more: (title) => `${title}を1点増やす`,
    less: (title) => `${title}を1点減らす`,
    remove: '削除',
    removeTitle: (title) => `${title}を削除`,
    removed: (title) => `${title}を削除しました`,
    options: 'オプション',
    optionsOf: (title, chosen) => `${chosen}、${title}を変更`,
    checkout: '購入手続きへ',
    each: (price) => `1点 ${price}`,
    total: '合計',
    pending: '更新中',
    totalLater: '合計金額は、接続が戻り次第確定します。',
    taxIncluded: (tax) => `うち消費税 ${tax}`,
    left,
    saved: 'この端末に保存しました。接続が戻り次第、同期します。',
    unsaved: 'まだ保存されていません。接続が戻るまで、このページを開いたままにしてください。',
    moved: 'バッグは別の端末に移りました。',
    elsewhere: '別の端末で変更されました',
    slow: '通常より時間がかかっています。',
    loading: 'バッグを読み込んでいます',
    failed: '現在、バッグを表示できません。',
    retry: 'もう一度試す',
    lacking: '現在、クーポンコード・受け取り方法・ギフトメッセージを表示できません。',
  };
};
