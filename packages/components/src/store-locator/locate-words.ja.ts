import type { LocateWords } from './locate-words.en.ts';

export const locateWords = (): LocateWords => ({
  denied: 'ブラウザーが現在地を共有していません。市区町村または郵便番号を入力してください。',
  unavailable: '端末の現在地がわかりません。市区町村または郵便番号を入力してください。',
  timeout: '現在地の確認に時間がかかっています。もう一度試すか、市区町村または郵便番号を入力してください。',
  insecure: 'このページは保護されていないため、現在地は共有されません。市区町村または郵便番号を入力してください。',
  unsupported: 'このブラウザーでは現在地がわかりません。市区町村または郵便番号を入力してください。',
});
