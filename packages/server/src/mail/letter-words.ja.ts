import type { LetterWords } from './letter-words.en.ts';

export const letterWords: LetterWords = {
  signIn: {
    subject: (code, brand) => `${code}は${brand}のコードです`,
    use: 'ログイン中の画面にこのコードを入力してください。有効なのは10分間、1回限りです。',
    ignore:
      'ログインの操作をしていない場合は、どなたかがアドレスを間違えたものです。このメールは無視できます。コードは誰にも教えないでください。',
  },
  order: {
    subject: (number, brand) => `${brand}でのご注文${number}`,
    thanks: 'ご注文ありがとうございます。お約束した内容は次のとおりです。',
    counter: (code) => `レジでお支払いください。その際にこの番号をお伝えください：${code}`,
    reserve: (code, until) => `${until}まで取り置きします。店舗でこの番号をお伝えください：${code}`,
    checkout: 'お支払いを確認できしだい、すべてご用意します。',
    total: '合計（税込）',
    page: '注文を見る',
    lookup: '注文は、注文番号とこのメールアドレスでいつでも確認できます。',
  },
  return: {
    subject: (number, brand) => `${brand}でのご注文${number}の返品`,
    placed: '返品を受け付けました。ほかに必要なことはありません。',
    ways: {
      store: 'いずれかの店舗にお持ちください。',
      'drop-off': '梱包して、取扱所にお預けください。',
      pickup: '梱包してください。配送業者が集荷に伺います。',
    },
    fetched: (day, hours, where) => `梱包してください。配送業者が集荷に伺います：${day} ${hours}、${where}`,
    code: '注文番号とこのメールアドレスで返品を開いてください。窓口で必要なのは、返品のコードだけです。',
    refund: '返金',
    credit: 'ストアクレジット',
    toPay: '交換の差額のお支払い',
    page: '返品を見る',
  },
  withdrawal: {
    title: '契約の撤回の受領確認',
    subject: (number) => `ご注文${number}の撤回を受領しました`,
    received: '撤回は下記の日時に受領しました。証拠としてこのメールを保管してください。',
    statement: '私は下記の商品の売買契約を撤回することを通知します。',
    back: '商品は本日から14日以内に返送またはお持ち込みください。お支払いいただいた金額はすべて返金され、差し引かれるものはありません。',
    rows: { time: '受領日時', order: '注文', name: 'お名前', address: '受領確認の送付先', refund: '返金', reference: '参照番号' },
  },
};
