import { savedMessages } from '../account/saved-messages.ja.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const ja: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: 'この画面での選択は、離れるまで有効です。ご自身の端末ではそのまま残ります。',
  device: '選択はこの端末に保存されます。ログインすると、どこでも有効になります。',

  privacy: '許可する内容',
  privacyLead: 'それぞれ個別に、いつでも変更できます。最初から選ばれているものはありません。',
  purposes: {
    analytics: { title: '利用状況の集計', text: 'お店をよくするために、ページや操作を数えます。' },
    marketing: { title: 'お知らせの送付', text: '新着や特典を、ときどきお届けします。' },
    personalisation: { title: 'おすすめの表示', text: 'ご覧になったものや購入品をもとに表示します。' },
    fit: { title: '寸法の保存', text: '合うサイズをお伝えするためです。同意がなければ削除します。' },
  },
  channels: {
    web: 'ウェブショップ',
    mobile: 'スマートフォン',
    kiosk: '店舗の画面',
    social: 'SNS',
    email: 'メール',
    sms: 'SMS',
  },
  granted: (day, place, wording) => `${day}から「はい」（${place}、文面 ${wording}）`,
  withdrawn: (day, place) => `${day}から「いいえ」（${place}）`,
  neverAsked: 'いいえ（確認したことがありません）',

  data: 'お客様のデータ',
  dataLead: 'お預かりしているすべてのデータは、持ち出すことも消去することもできます。',
  export: 'データをダウンロード',
  exporting: '準備しています',
  exportElsewhere: 'ダウンロードするには、ご自身の端末でログインしてください。',
  erase: 'アカウントを消去',
  eraseTitle: 'すべて消去しますか？',
  erased: ['アドレス、設定、寸法', 'ポイント（元に戻せません）', 'すべての端末のバッグ', '同意の選択と集計された内容'],
  kept: '法律により、注文と返品の記録は数年間保管します。誰のものかはわからなくなります。',
  eraseNow: '完全に消去',
  erasing: '消去しています',
  keep: 'アカウントを残す',
  prove: 'ご本人であることを確かめるため、まず新しいコードを送信してください。',
  goneTitle: '消去しました',
  goneLead: 'アカウントは消去され、すべての端末でログアウトしました。',
  records: (nouns) => `法律により、お名前なしで保管：${nouns}。`,
  nouns: { orders: '注文', returns: '返品' },
});
