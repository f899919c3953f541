import type { CodeReasons } from './code-reasons.ts';

export const codeReasons: CodeReasons = {
  expired: () => '有効期限が切れています',
  'sign-in': () => 'ログインしたお客様限定です',
  'not-for-you': () => 'ほかのお客様向けです',
  'minimum-not-reached': (missing) => (missing ? `あと${missing}で使えます` : 'バッグの金額がまだ足りません'),
  'nothing-matches': () => '対象の商品がまだバッグにありません',
  'does-not-combine': (_, other) => (other ? `「${other}」とは併用できません` : 'ほかの特典とは併用できません'),
  'used-up': () => '使える回数の上限に達しました',
  'already-applied': () => 'この特典はすでに適用されています',
  'too-many-codes': () => 'これ以上コードを追加できません',
};
