import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const zh: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `购物袋中现有${speech.number(units)}件`;
  return {
    ...stateMessages,
    title: '登录',
    lead: '无需密码：我们会把六位数验证码发送到您的邮箱。第一次来？这样也就够了。',
    kioskLead: '无需密码：我们会把六位数验证码发送到您的邮箱。您离开后，此屏幕不会保留您的信息。',
    email: '邮箱地址',
    send: '发送验证码',
    sending: '正在发送验证码',
    codeTitle: '输入验证码',
    sent: (email) => `我们已将六位数字发送至 ${email}。`,
    delayed: (email) => `六位数字正在发往 ${email}，可能需要几分钟。`,
    code: '六位数验证码',
    codeHint: '输入第六位后即会验证。',
    goodFor: (time) => `有效时间还剩${time}`,
    over: '此验证码已过期，请重新获取。',
    check: '登录',
    checking: '正在验证',
    resend: '重新发送验证码',
    resendIn: (time) => `${time}后可重新发送`,
    resent: '新验证码已发出，之前的已失效。',
    otherEmail: '使用其他邮箱',
    minutes: (count) => speech.plural(count, { other: '# 分钟' }),
    seconds: (count) => speech.plural(count, { other: '# 秒' }),
    faults: {
      'no-email': '请输入您的邮箱地址。',
      'bad-email': '无法向此地址发送邮件，请检查。',
      'no-code': '请输入邮件中的六位数字。',
      dead: '此验证码已失效，请重新获取。',
      offline: '目前没有网络。内容没有丢失，请稍后再试。',
      failed: '未成功。内容没有丢失，请稍后再试。',
    },
    wrong: (left) =>
      left === undefined ? '这不是我们发送的验证码。' : speech.plural(left, { other: '这不是我们发送的验证码。还可尝试 # 次。' }),
    limited: (time) => `尝试次数过多，${time}后可继续。`,
    signedInTitle: '您已登录',
    signedInAs: (email) => `账户：${email}`,
    signOut: '退出登录',
    mergedTitle: '两个购物袋已合为一个',
    mergedLead: '您在这里放入的商品已加入您账户的购物袋。',
    merged: {
      added: (_before, _added, now) => `已加入：${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}：${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}，但没有更多库存：${inBag(now)}`,
      gone: () => '已无法购买，因此未加入',
    },
    goOn: '知道了',
  };
};
