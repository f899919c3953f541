import { svg, type SVGTemplateResult } from 'lit';

export const CLOSE: SVGTemplateResult = svg`<path d="M6 6l12 12M18 6 6 18" />`;
export const PLUS: SVGTemplateResult = svg`<path d="M12 5v14M5 12h14" />`;
export const MINUS: SVGTemplateResult = svg`<path d="M5 12h14" />`;
export const BAG: SVGTemplateResult = svg`<path d="M5 8h14l1 12.5H4zM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5" />`;
