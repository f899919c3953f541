import { savedMessages } from '../account/saved-messages.ja.ts';
import { codeReasons } from '../code-reasons/code-reasons.ja.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import { orderStatuses } from '../order-lookup/order-statuses.ja.ts';
import type { ProfileMessages } from './profile-messages.ts';

export const ja: MessageTable<ProfileMessages> = (speech) => {
  const points = (count: number): string => speech.plural(count, { other: '#ポイント' });
  return {
    ...stateMessages,
    ...savedMessages,
    signedInAs: 'ログイン中',
    since: (day) => `${day}からご利用`,
    signOut: 'ログアウト',
    signOutEverywhere: 'すべての端末でログアウト',
    away: 'ここではログアウトしました。接続がなく、ほかの端末には伝えられませんでした。',

    points: 'ポイント',
    balance: points,
    expiring: (count, day) => `${points(count)}が${day}に失効します`,
    enoughFor: (reward) => `${reward}に使えます`,
    next: (missing, reward) => `あと${points(missing)}で${reward}`,
    owed: (count) => `次の${points(count)}は返品分の精算に充てられます。`,
    usePoints: (count) => `${points(count)}を使う`,
    rewardThere: 'バッグに入りました',
    pointsGo: 'ポイントは注文時に引かれます。',
    whyNot: codeReasons,
    amountOff: (amount) => `${amount}割引`,
    freeShipping: '送料無料',
    history: '履歴',
    changes: {
      earn: 'ご注文',
      settle: '精算',
      'claw-back': '返品分',
      spend: '使用',
      expire: '失効',
      adjust: 'お店による調整',
    },

    orders: 'ご注文',
    noOrders: 'ご注文はまだありません。どこで注文しても、ここに表示されます。',
    pieces: (count) => speech.plural(count, { other: '#点' }),
    more: '以前の注文を見る',
    status: orderStatuses,

    preferences: '設定',
    language: 'メッセージの言語',
    currency: '通貨',
    units: '長さの単位',
    centimetres: 'センチメートル',
    inches: 'インチ',
    asHere: '場所に合わせる',
    homeStore: 'よく行く店舗',
    noHomeStore: 'まだ選ばれていません',
    findStore: '店舗を探す',
    removeStore: '削除',

    sizes: '寸法',
    sizesLead: 'どこでログインしてもぴったりのサイズがわかります。わからない項目は空欄のままで。',
    sizesAsk: '同意いただいた場合にのみ保存します。保存すると、どのサイズ表でも合うサイズがわかります。',
    agree: '同意して入力',
    moreSizes: 'ほかの寸法',
    forgetSizes: 'すべて削除',
    wrongLength: (name, from, to, example) => `${name}：${from}から${to}までの長さを、${example}のように入力してください。`,
    measurements: {
      height: '身長',
      neck: '首まわり',
      shoulders: '肩幅',
      chest: '胸囲',
      underbust: 'アンダーバスト',
      waist: 'ウエスト',
      hips: 'ヒップ',
      thigh: '太ももまわり',
      inseam: '股下',
      sleeve: '袖丈',
      wrist: '手首まわり',
      head: '頭囲',
      hand: '手囲い',
      finger: '指まわり',
      foot: '足の長さ',
      length: '着丈',
    },
  };
};
