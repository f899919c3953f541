import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreMapMessages } from './store-map.en.ts';

export const storeMapMessages: MessageTable<StoreMapMessages> = (speech) => ({
  title: '门店地图',
  loading: '正在加载地图',
  toResults: '前往结果',
  pins: '地图上的门店；用方向键切换',
  cluster: (count) => speech.plural(count, { other: '此处有 # 家门店，放大' }),
  zoomIn: '放大',
  zoomOut: '缩小',
  searchHere: '在此处搜索',
  outlined: '无法加载详细地图，当前为轮廓图。',
  unavailable: '此处无法显示地图，全部内容都在列表中。',
  unreachable: '地图暂时无法加载。列表中有全部内容。',
  retry: '重试',
});
