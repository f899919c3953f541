import { codeReasons } from '../code-reasons/code-reasons.ja.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import type { OffersMessages } from './offers-messages.ts';

export const ja: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: '特典',
  none: '現在、特典はありません。バッグに入れると特典が付くことがあります。',
  endsIn: (time) => `残り${time}`,
  inBag: 'バッグに適用済み',
  takes: (amount) => `${amount}割引`,
  missing: (amount) => `次の段階まであと${amount}`,
  missingUnits: (count) => speech.plural(count, { other: '次の段階まであと#点' }),
  apply: '使う',
  applied: (title) => `「${title}」がバッグに適用されました`,
  copy: 'コピー',
  copied: 'コピーしました',
  notDone: 'うまくいきませんでした。しばらくしてからもう一度お試しください。',
  signIn: 'ログイン',
  more: 'すべて表示',
  next: (at, of) => `次の特典（${speech.number(of)}件中${speech.number(at)}件目）`,
  before: '以前',
  now: '現在',
  lowest: '取り消し線は、値下げ前30日間の最低価格です。',
  whyNot: codeReasons,
});
