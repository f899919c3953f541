import type { ReturnWords } from './return-words.en.ts';

export const returnStatuses: ReturnWords['returnStatuses'] = {
  placed: '等待您退回',
  received: '已收到，正在检查',
  completed: '已完成',
  rejected: '未被接受',
  cancelled: '您保留商品',
};
