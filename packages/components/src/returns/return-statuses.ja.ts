import type { ReturnWords } from './return-words.en.ts';

export const returnStatuses: ReturnWords['returnStatuses'] = {
  placed: '到着をお待ちしています',
  received: '届きました。確認しています',
  completed: '完了',
  rejected: '受け付けできませんでした',
  cancelled: 'お手元に残します',
};
