export { sizeChartMessages } from './size-chart.en.ts';
