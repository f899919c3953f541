import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { SizeChartElement } from './size-chart.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('size-chart', SizeChartElement, prefix);
