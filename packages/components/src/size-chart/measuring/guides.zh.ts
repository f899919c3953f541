import type { GuideMessages } from './guides.en.ts';

export const guideMessages = (): GuideMessages => ({
  height: '脱鞋靠墙站直，从地面量到头顶。',
  neck: '绕颈根一周，软尺下留一指余量。',
  shoulders: '在背后从一侧肩点量到另一侧肩点。',
  chest: '绕最丰满处一周，软尺在腋下保持水平。',
  underbust: '呼气时紧贴胸部下缘绕一周。',
  waist: '绕侧弯处最细的位置一周。',
  hips: '双脚并拢，绕最丰满处一周。',
  thigh: '在裆部下方，绕腿最粗处一周。',
  inseam: '脱鞋，从裆部沿腿内侧量到地面。',
  sleeve: '从肩点经弯曲的肘部量到手腕。',
  wrist: '在腕骨上方绕手腕一周。',
  head: '在耳朵和眉毛上方一指处绕头一周。',
  hand: '手放松，绕指关节一周，不含拇指。',
  finger: '傍晚手暖时，绕手指根部一周。',
  foot: '站在纸上，从脚跟量到最长的脚趾。',
  length: '平铺，从肩部最高点往下量。',
  garment: '平铺，如图从一边量到另一边；宽度按一整圈（两倍）给出。',
});
