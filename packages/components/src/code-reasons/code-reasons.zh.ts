import type { CodeReasons } from './code-reasons.ts';

export const codeReasons: CodeReasons = {
  expired: () => '已失效',
  'sign-in': () => '仅限已登录的顾客',
  'not-for-you': () => '仅限其他顾客',
  'minimum-not-reached': (missing) => (missing ? `再买${missing}即可使用` : '购物袋金额还不够'),
  'nothing-matches': () => '购物袋中还没有适用的商品',
  'does-not-combine': (_, other) => (other ? `不能与“${other}”同时使用` : '不能与其他优惠同时使用'),
  'used-up': () => '已达使用次数上限',
  'already-applied': () => '您已享有此优惠',
  'too-many-codes': () => '购物袋不能再添加优惠码',
};
