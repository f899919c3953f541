import type { LocateWords } from './locate-words.en.ts';

export const locateWords = (): LocateWords => ({
  denied: '浏览器没有提供您的位置。请输入城市或邮编。',
  unavailable: '您的设备无法确定位置。请输入城市或邮编。',
  timeout: '定位时间过长。请重试，或输入城市或邮编。',
  insecure: '此页面不安全，因此不会提供您的位置。请输入城市或邮编。',
  unsupported: '此浏览器无法确定您的位置。请输入城市或邮编。',
});
