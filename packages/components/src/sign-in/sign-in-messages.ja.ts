import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const ja: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `現在バッグに${speech.number(units)}点`;
  return {
    ...stateMessages,
    title: 'ログイン',
    lead: 'パスワードは不要です。メールアドレスに6桁のコードをお送りします。初めての方もこれだけで始められます。',
    kioskLead: 'パスワードは不要です。メールアドレスに6桁のコードをお送りします。離れると、この画面の情報は消去されます。',
    email: 'メールアドレス',
    send: 'コードを送る',
    sending: 'コードを送信しています',
    codeTitle: 'コードを入力',
    sent: (email) => `${email} に6桁の数字を送りました。`,
    delayed: (email) => `${email} に6桁の数字を送信中です。数分かかることがあります。`,
    code: '6桁のコード',
    codeHint: '6桁目を入力すると確認されます。',
    goodFor: (time) => `有効期限まで${time}`,
    over: 'このコードの有効期限が切れました。新しいコードを取得してください。',
    check: 'ログイン',
    checking: 'コードを確認しています',
    resend: '新しいコードを送る',
    resendIn: (time) => `${time}後に新しいコードを送れます`,
    resent: '新しいコードを送りました。前のコードは使えません。',
    otherEmail: '別のアドレスを使う',
    minutes: (count) => speech.plural(count, { other: '#分' }),
    seconds: (count) => speech.plural(count, { other: '#秒' }),
    faults: {
      'no-email': 'メールアドレスを入力してください。',
      'bad-email': 'このアドレスには送信できません。ご確認ください。',
      'no-code': 'メールに記載の6桁の数字を入力してください。',
      dead: 'このコードはもう使えません。新しいコードを取得してください。',
      offline: '現在接続がありません。入力内容は失われていません。しばらくしてからお試しください。',
      failed: 'うまくいきませんでした。入力内容は失われていません。しばらくしてからお試しください。',
    },
    wrong: (left) =>
      left === undefined ? 'お送りしたコードと違います。' : speech.plural(left, { other: 'お送りしたコードと違います。あと#回試せます。' }),
    limited: (time) => `試行回数が多すぎます。${time}後に続けられます。`,
    signedInTitle: 'ログインしました',
    signedInAs: (email) => `${email} としてログイン中`,
    signOut: 'ログアウト',
    mergedTitle: '2つのバッグが1つになりました',
    mergedLead: 'ここで入れたものを、アカウントのバッグに加えました。',
    merged: {
      added: (_before, _added, now) => `追加しました。${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}。${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}、これ以上は在庫がありません。${inBag(now)}`,
      gone: () => '取り扱いが終了したため追加していません',
    },
    goOn: 'わかりました',
  };
};
